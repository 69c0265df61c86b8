"""Building the provider that the settings name. Brings in the HTTP client: for the worker only."""

from __future__ import annotations

import time
from collections.abc import Callable

import requests

from chalicelib.core.clock import Clock, utc_now
from chalicelib.inference.config import NOBODY, Choice, InferenceConfig, choose
from chalicelib.inference.dedicated import DedicatedEndpoint
from chalicelib.inference.errors import NoProvider
from chalicelib.inference.huggingface.provider import HuggingFace
from chalicelib.inference.port import Provider
from chalicelib.inference.transport.http import Http, open_session


def build_provider(
    config: InferenceConfig,
    *,
    session_factory: Callable[[], requests.Session] = open_session,
    clock: Clock = utc_now,
    monotonic: Callable[[], float] = time.monotonic,
) -> Provider:
    """Return the provider in use. Build one per process: connections and look-ups are kept.

    Raises NoProvider when `config` names none.
    """
    choice = choose(config)
    if choice == NOBODY:
        raise NoProvider
    http = Http(session_factory())
    if choice.name == "huggingface":
        return HuggingFace(config, http, clock=clock, monotonic=monotonic)
    return DedicatedEndpoint(
        choice, http, url=_url(config, choice), token=_token(config, choice), clock=clock
    )


def _url(config: InferenceConfig, choice: Choice) -> str:
    return (config.demo_model_url if choice.demo else config.inference_endpoint_url) or ""


def _token(config: InferenceConfig, choice: Choice) -> str | None:
    return None if choice.demo else config.inference_endpoint_token
