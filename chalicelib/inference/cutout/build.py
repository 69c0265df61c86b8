"""Building the services that cut out. Brings in the HTTP client: for the worker only."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import requests

from chalicelib.core.clock import Clock, utc_now
from chalicelib.inference.config import Choice, InferenceConfig, cutters_in_line
from chalicelib.inference.cutout.dedicated import DedicatedCutter
from chalicelib.inference.cutout.fal import BIREFNET_ROUTE, FalCutter, Route
from chalicelib.inference.cutout.huggingface import TASK, mapped_route
from chalicelib.inference.cutout.port import Cutter, Lighten, ReadMatte
from chalicelib.inference.fal.queue import FalQueue
from chalicelib.inference.huggingface.mapping import ProviderMapping
from chalicelib.inference.huggingface.router import routed_queue
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.http import Http, open_session


def build_cutters(
    config: InferenceConfig,
    *,
    read: ReadMatte,
    lighten: Lighten,
    session_factory: Callable[[], requests.Session] = open_session,
    clock: Clock = utc_now,
    monotonic: Callable[[], float] = time.monotonic,
) -> tuple[Cutter, ...]:
    """Return the services in line. Build them once per process: connections are kept.

    The local model server is near, and finer than others: it gets pictures as they are.
    """
    builder = _Builder(config, read, lighten, Http(session_factory()), clock, monotonic)
    return tuple(builder.cutter(choice) for choice in cutters_in_line(config))


@dataclass(frozen=True)
class _Builder:
    config: InferenceConfig
    read: ReadMatte
    lighten: Lighten
    http: Http
    clock: Clock
    monotonic: Callable[[], float]

    def cutter(self, choice: Choice) -> Cutter:
        config = self.config
        if choice.name == "huggingface":
            return self._huggingface(choice)
        if choice.name == "fal":
            return self._fal(choice)
        if choice.name == "endpoint":
            url, token = config.cutout_endpoint_url or "", config.cutout_endpoint_token
            return self._dedicated(choice, url, token, self.lighten)
        return self._dedicated(choice, f"{config.demo_model_url}/cutout", None, _as_it_is)

    def _dedicated(self, choice: Choice, url: str, token: str | None, lighten: Lighten) -> Cutter:
        return DedicatedCutter(
            choice,
            self.http,
            url=url,
            token=token,
            read=self.read,
            lighten=lighten,
            clock=self.clock,
        )

    def _huggingface(self, choice: Choice) -> Cutter:
        config = self.config
        client = self._client(choice, config.huggingface_api_key, scheme="Bearer")
        mapping = ProviderMapping(
            client,
            hub_url=config.huggingface_hub_url,
            provider="fal-ai",
            task=TASK,
            monotonic=self.monotonic,
        )
        queue = routed_queue(client, config.huggingface_router_url)
        return self._on_queue(choice, client, queue, mapped_route(mapping, choice.model))

    def _fal(self, choice: Choice) -> Cutter:
        client = self._client(choice, self.config.fal_key, scheme="Key")
        queue = FalQueue(client, base=self.config.fal_url.rstrip("/"))
        return self._on_queue(choice, client, queue, lambda _: BIREFNET_ROUTE)

    def _on_queue(
        self,
        choice: Choice,
        client: ProviderClient,
        queue: FalQueue,
        route: Route,
    ) -> Cutter:
        return FalCutter(
            client,
            queue,
            name=choice.name,
            model=choice.model,
            route=route,
            read=self.read,
            lighten=self.lighten,
        )

    def _client(self, choice: Choice, token: str | None, *, scheme: str) -> ProviderClient:
        return ProviderClient(
            self.http, provider=choice.name, token=token, clock=self.clock, scheme=scheme
        )


def _as_it_is(picture: bytes) -> bytes:
    return picture
