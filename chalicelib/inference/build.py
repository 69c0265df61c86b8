"""Building the providers that the settings name. Brings in the HTTP client: for the worker only."""

from __future__ import annotations

import time
from collections.abc import Callable

import requests

from chalicelib.core.clock import Clock, utc_now
from chalicelib.inference.config import Choice, InferenceConfig, in_line
from chalicelib.inference.dedicated import DedicatedEndpoint
from chalicelib.inference.fal.provider import Fal
from chalicelib.inference.huggingface.provider import HuggingFace
from chalicelib.inference.light import LightCopy
from chalicelib.inference.port import Provider
from chalicelib.inference.replicate.provider import Replicate
from chalicelib.inference.transport.http import Http, open_session


def build_providers(
    config: InferenceConfig,
    *,
    light_copy: LightCopy,
    session_factory: Callable[[], requests.Session] = open_session,
    clock: Clock = utc_now,
    monotonic: Callable[[], float] = time.monotonic,
) -> tuple[Provider, ...]:
    """Return the providers in line. Build them once per process: connections are kept."""
    http = Http(session_factory())

    def provider(choice: Choice) -> Provider:
        if choice.name == "huggingface":
            return HuggingFace(
                config, http, light_copy=light_copy, clock=clock, monotonic=monotonic
            )
        if choice.name == "fal":
            return Fal(config, http, light_copy=light_copy, clock=clock)
        if choice.name == "replicate":
            return Replicate(config, http, clock=clock)
        url, token = config.demo_model_url, None
        if choice.name == "endpoint":
            url, token = config.inference_endpoint_url, config.inference_endpoint_token
        return DedicatedEndpoint(
            choice, http, url=url or "", token=token, light_copy=light_copy, clock=clock
        )

    return tuple(map(provider, in_line(config)))
