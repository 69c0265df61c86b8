"""FLUX through the Hugging Face router on its fal-ai route, with a realism LoRA if it is served."""

from __future__ import annotations

import time
from collections.abc import Callable

from chalicelib.core.clock import Clock, utc_now
from chalicelib.inference import qwen
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.errors import ModelUnavailable
from chalicelib.inference.fal.drawing import FalDrawing
from chalicelib.inference.flux import GUIDANCE, steps_for, triggered, weights_url
from chalicelib.inference.huggingface.mapping import ProviderMapping, Route
from chalicelib.inference.huggingface.router import routed_queue
from chalicelib.inference.light import LightCopy
from chalicelib.inference.needs import PERSON_AND_PRODUCT, WORDS_ALONE
from chalicelib.inference.port import (
    Capabilities,
    GeneratedPicture,
    OnProgress,
    OnTicket,
    PictureRequest,
    Sent,
)
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.http import Http

LOOK_UP_SECONDS = 15.0
BY_WORDS, BY_PICTURES = "text-to-image", "image-to-image"


class HuggingFace:
    """The `huggingface` provider. Build one per process: it remembers who serves the model."""

    name = "huggingface"
    demo = False

    def __init__(
        self,
        config: InferenceConfig,
        http: Http,
        *,
        light_copy: LightCopy,
        clock: Clock = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.model = config.huggingface_model
        self._lora = config.huggingface_lora or None
        self._hub_url = config.huggingface_hub_url
        self._monotonic = monotonic
        # FLUX.1-dev is guidance-distilled: fal's schemas for it know no negative prompt.
        self.capabilities = Capabilities(
            negative_prompt=False,
            lora=self._lora is not None,
            seed=True,
            takes=PERSON_AND_PRODUCT,
        )
        client = ProviderClient(
            http, provider=self.name, token=config.huggingface_api_key, clock=clock
        )
        self._mapping, self._editors = (
            ProviderMapping(
                client,
                hub_url=config.huggingface_hub_url,
                provider="fal-ai",
                task=task,
                monotonic=monotonic,
            )
            for task in (BY_WORDS, BY_PICTURES)
        )
        self._fal = FalDrawing(
            client, routed_queue(client, config.huggingface_router_url), light_copy
        )

    def plan(self, request: PictureRequest) -> Sent:
        """Return what will be sent: with the LoRA where fal-ai serves it, else without.

        Raises ModelUnavailable when fal-ai serves neither, RetryLater when the Hub cannot tell.
        """
        budget = Budget(LOOK_UP_SECONDS, clock=self._monotonic)
        if request.needs != WORDS_ALONE:
            return self._by_pictures(request, budget)
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
            steps=steps_for(request),
            guidance=GUIDANCE,
            route=route.provider_id,
            lora_weights=self._weights_url(lora, route),
        )

    def generate(
        self,
        sent: Sent,
        *,
        request: PictureRequest | None,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> GeneratedPicture:
        """Draw the picture; see `Provider.generate`."""
        return self._fal.generate(
            sent,
            request=request,
            ticket=ticket,
            budget=budget,
            on_ticket=on_ticket,
            on_progress=on_progress,
        )

    def _by_pictures(self, request: PictureRequest, budget: Budget) -> Sent:
        for model in qwen.MODELS:
            if route := self._editors.route(model, budget=budget):
                return qwen.plan(request, model=model, provider=self.name, route=route.provider_id)
        raise ModelUnavailable

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
        return weights_url(self._hub_url, lora, route.adapter_weights)
