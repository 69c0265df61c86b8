"""Building the services that find people. Brings in the HTTP client: for the worker only."""

from __future__ import annotations

from collections.abc import Callable

import requests

from chalicelib.core.clock import Clock, utc_now
from chalicelib.inference.config import Choice, InferenceConfig, observers_in_line
from chalicelib.inference.judging.dedicated import DedicatedObserver
from chalicelib.inference.judging.port import Observer
from chalicelib.inference.transport.http import Http, open_session


def build_observers(
    config: InferenceConfig,
    *,
    session_factory: Callable[[], requests.Session] = open_session,
    clock: Clock = utc_now,
) -> tuple[Observer, ...]:
    """Return the services in line. Build them once per process: connections are kept."""
    http = Http(session_factory())
    return tuple(_observer(choice, config, http, clock) for choice in observers_in_line(config))


def _observer(choice: Choice, config: InferenceConfig, http: Http, clock: Clock) -> Observer:
    if choice.name == "endpoint":
        url, token = config.judge_endpoint_url or "", config.judge_endpoint_token
    else:
        url, token = f"{config.demo_model_url}/people", None
    return DedicatedObserver(choice, http, url=url, token=token, clock=clock)
