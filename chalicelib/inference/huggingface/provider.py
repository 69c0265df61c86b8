"""FLUX through the Hugging Face router on its fal-ai route, with a realism LoRA if it is served."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from chalicelib.core.clock import Clock, utc_now
from chalicelib.core.errors import RetryLater
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.errors import ContentRefused, ModelUnavailable
from chalicelib.inference.huggingface.fal_queue import FalQueue
from chalicelib.inference.huggingface.flux import (
    GUIDANCE,
    STEPS,
    fal_input,
    is_flagged,
    picture_url,
    reported_seed,
    triggered,
)
from chalicelib.inference.huggingface.mapping import ProviderMapping, Route
from chalicelib.inference.huggingface.progress import QueueProgress
from chalicelib.inference.picture import is_whole_picture
from chalicelib.inference.port import (
    Capabilities,
    GeneratedPicture,
    OnProgress,
    OnTicket,
    PictureRequest,
    Sent,
)
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import Hide, ProviderClient
from chalicelib.inference.transport.http import Http
from chalicelib.inference.trouble import bad_answer

LOOK_UP_SECONDS = 15.0


class HuggingFace:
    """The `huggingface` provider. Build one per process: it remembers who serves the model."""

    name = "huggingface"
    demo = False

    def __init__(
        self,
        config: InferenceConfig,
        http: Http,
        *,
        clock: Clock = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.model = config.huggingface_model
        self._lora = config.huggingface_lora or None
        self._hub_url = config.hub_url.rstrip("/")
        self._monotonic = monotonic
        # FLUX.1-dev is guidance-distilled: fal's schemas for it know no negative prompt.
        self.capabilities = Capabilities(
            negative_prompt=False, lora=self._lora is not None, seed=True
        )
        self._client = ProviderClient(
            http, provider=self.name, token=config.huggingface_api_key, clock=clock
        )
        self._mapping = ProviderMapping(
            self._client, hub_url=config.hub_url, provider="fal-ai", monotonic=monotonic
        )
        self._queue = FalQueue(self._client, router_url=config.router_url)

    def plan(self, request: PictureRequest) -> Sent:
        """Return what will be sent: with the LoRA where fal-ai serves it, else without.

        Raises ModelUnavailable when fal-ai serves neither, RetryLater when the Hub cannot tell.
        """
        budget = Budget(LOOK_UP_SECONDS, clock=self._monotonic)
        route, lora = self._choose_route(budget)
        return Sent(
            prompt=triggered(request.prompt, lora),
            negative_prompt=None,
            width=request.width,
            height=request.height,
            seed=request.seed,
            model=self.model,
            lora=lora,
            provider=self.name,
            steps=STEPS,
            guidance=GUIDANCE,
            route=route.provider_id,
            lora_weights=self._weights_url(lora, route),
        )

    def generate(
        self,
        sent: Sent,
        *,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> GeneratedPicture:
        """Draw the picture; see `Provider.generate`."""
        hide = (sent.prompt,)
        if ticket:
            ticket = self._queue.checked(ticket)
        else:
            ticket = self._submit(sent, budget=budget, hide=hide)
            on_ticket(ticket)
        progress = QueueProgress(on_progress)
        result = self._collect(
            ticket, budget=budget, on_ticket=on_ticket, progress=progress, hide=hide
        )
        progress.downloading()
        data = self._download(result, budget=budget)
        return GeneratedPicture(
            data=data,
            seed=reported_seed(result, sent),
            model=sent.model,
            provider=self.name,
            provider_request_id=ticket.rpartition("/")[2],
        )

    def _choose_route(self, budget: Budget) -> tuple[Route, str | None]:
        if self._lora:
            route = self._mapping.route(self._lora, budget=budget)
            if route and route.adapter_weights:
                return route, self._lora
        route = self._mapping.route(self.model, budget=budget)
        if route is None:
            raise ModelUnavailable
        return route, None

    def _weights_url(self, lora: str | None, route: Route) -> str | None:
        if lora is None or route.adapter_weights is None:
            return None
        return f"{self._hub_url}/{lora}/resolve/main/{quote(route.adapter_weights)}"

    def _submit(self, sent: Sent, *, budget: Budget, hide: Hide) -> str:
        if sent.route is None:
            raise ModelUnavailable
        return self._queue.submit(sent.route, fal_input(sent), budget=budget, hide=hide)

    def _collect(
        self,
        ticket: str,
        *,
        budget: Budget,
        on_ticket: OnTicket,
        progress: QueueProgress,
        hide: Hide,
    ) -> dict[str, Any]:
        error_type = self._queue.wait(ticket, budget=budget, on_state=progress.state, hide=hide)
        reply = self._queue.result(ticket, budget=budget)
        if reply.ok and reply.fields and error_type is None:
            return reply.fields
        trouble = self._queue.failure(reply, error_type, hide=hide)
        # A job that failed by itself fails again however often it is collected.
        if isinstance(trouble, RetryLater) and (error_type is not None or reply.error_types):
            on_ticket("")
        raise trouble

    def _download(self, result: dict[str, Any], *, budget: Budget) -> bytes:
        if is_flagged(result):
            raise ContentRefused
        reply = self._client.get_unsigned(picture_url(result), budget=budget)
        if not reply.ok or not is_whole_picture(reply.body):
            raise bad_answer()
        return reply.body
