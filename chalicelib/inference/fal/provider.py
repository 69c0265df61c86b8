"""FLUX and Qwen-Image-Edit at fal itself, with a key of its own."""

from __future__ import annotations

from chalicelib.core.clock import Clock, utc_now
from chalicelib.inference import qwen
from chalicelib.inference.config import FLUX, InferenceConfig
from chalicelib.inference.fal.drawing import FalDrawing
from chalicelib.inference.fal.queue import FalQueue
from chalicelib.inference.flux import GUIDANCE, LORAS, steps_for, triggered, weights_url
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

WITH_LORA, WITHOUT = "fal-ai/flux-lora", "fal-ai/flux/dev"
BY_PICTURES = "fal-ai/qwen-image-edit-2511"


class Fal:
    """The `fal` provider. It takes a LoRA by its file, so only those whose files are known."""

    name = "fal"
    model = FLUX
    demo = False

    def __init__(
        self,
        config: InferenceConfig,
        http: Http,
        *,
        light_copy: LightCopy,
        clock: Clock = utc_now,
    ) -> None:
        lora = config.huggingface_lora
        self._lora = lora if lora in LORAS else None
        self._hub_url = config.huggingface_hub_url
        self.capabilities = Capabilities(
            negative_prompt=False,
            lora=self._lora is not None,
            seed=True,
            takes=PERSON_AND_PRODUCT,
        )
        client = ProviderClient(
            http, provider=self.name, token=config.fal_key, clock=clock, scheme="Key"
        )
        queue = FalQueue(client, base=config.fal_url.rstrip("/"))
        self._fal = FalDrawing(client, queue, light_copy)

    def plan(self, request: PictureRequest) -> Sent:
        """Return what will be sent."""
        if request.needs != WORDS_ALONE:
            model = qwen.MODELS[0]
            return qwen.plan(request, model=model, provider=self.name, route=BY_PICTURES)
        return Sent(
            prompt=triggered(request.prompt, self._lora),
            negative_prompt=None,
            width=request.width,
            height=request.height,
            seed=request.seed,
            model=self.model,
            lora=self._lora,
            provider=self.name,
            steps=steps_for(request),
            guidance=GUIDANCE,
            route=WITH_LORA if self._lora else WITHOUT,
            lora_weights=self._weights(),
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

    def _weights(self) -> str | None:
        if self._lora is None:
            return None
        return weights_url(self._hub_url, self._lora, LORAS[self._lora].weights)
