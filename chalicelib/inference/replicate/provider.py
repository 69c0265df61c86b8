"""FLUX at Replicate, with a token of its own."""

from __future__ import annotations

from typing import Any

from chalicelib.core.clock import Clock, utc_now
from chalicelib.core.errors import RetryLater
from chalicelib.inference.config import FLUX, InferenceConfig
from chalicelib.inference.errors import ModelUnavailable
from chalicelib.inference.flux import GUIDANCE, steps_for, triggered
from chalicelib.inference.port import (
    Capabilities,
    GeneratedPicture,
    OnProgress,
    OnTicket,
    PictureRequest,
    Sent,
)
from chalicelib.inference.progress import QueueProgress
from chalicelib.inference.replicate.model import flux_input, nearest_size, picture_url
from chalicelib.inference.replicate.predictions import Predictions, failure
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.download import picture_at
from chalicelib.inference.transport.http import Http

WITH_LORA, WITHOUT = "black-forest-labs/flux-dev-lora", "black-forest-labs/flux-dev"
STATES = {"starting": "IN_QUEUE", "processing": "IN_PROGRESS"}


class Replicate:
    """The `replicate` provider. It fetches a LoRA from the Hub by its name."""

    name = "replicate"
    model = FLUX
    demo = False

    def __init__(self, config: InferenceConfig, http: Http, *, clock: Clock = utc_now) -> None:
        self._lora = config.huggingface_lora or None
        self.capabilities = Capabilities(
            negative_prompt=False, lora=self._lora is not None, seed=True
        )
        self._client = ProviderClient(
            http, provider=self.name, token=config.replicate_api_token, clock=clock
        )
        self._predictions = Predictions(self._client, api_url=config.replicate_url)

    def plan(self, request: PictureRequest) -> Sent:
        """Return what will be sent, with the size that it draws instead of the one asked for."""
        width, height = nearest_size(request.width, request.height)
        return Sent(
            prompt=triggered(request.prompt, self._lora),
            negative_prompt=None,
            width=width,
            height=height,
            seed=request.seed,
            model=self.model,
            lora=self._lora,
            provider=self.name,
            steps=steps_for(request),
            guidance=GUIDANCE,
            route=WITH_LORA if self._lora else WITHOUT,
            lora_weights=f"huggingface.co/{self._lora}" if self._lora else None,
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
        if ticket:
            ticket = self._predictions.checked(ticket)
        else:
            ticket = self._create(sent, budget=budget)
            on_ticket(ticket)
        progress = QueueProgress(on_progress)
        prediction = self._predictions.wait(
            ticket,
            budget=budget,
            on_state=lambda state: progress.state(STATES.get(state, "")),
            hide=(sent.prompt,),
        )
        self._check(prediction, on_ticket)
        progress.downloading()
        data = picture_at(self._client, picture_url(prediction), budget=budget)
        return GeneratedPicture(
            data=data,
            seed=sent.seed,
            model=sent.model,
            provider=self.name,
            provider_request_id=ticket.rpartition("/")[2],
        )

    def _create(self, sent: Sent, *, budget: Budget) -> str:
        if sent.route is None:
            raise ModelUnavailable
        body, hide = flux_input(sent), (sent.prompt,)
        return self._predictions.create(sent.route, body, budget=budget, hide=hide)

    def _check(self, prediction: dict[str, Any], on_ticket: OnTicket) -> None:
        """Raise what a prediction without a picture means.

        One that may work another time is forgotten: it fails again however often it is collected,
        and after an hour Replicate has removed even a good one's picture.
        """
        if prediction.get("status") == "succeeded" and not prediction.get("data_removed"):
            return
        trouble = failure(prediction)
        if isinstance(trouble, RetryLater):
            on_ticket("")
        raise trouble
