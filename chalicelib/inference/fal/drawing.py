"""Drawing on fal: a job in its queue, then its picture."""

from __future__ import annotations

from typing import Any

from chalicelib.inference import qwen
from chalicelib.inference.errors import ContentRefused, ModelUnavailable
from chalicelib.inference.fal.model import (
    edit_input,
    fal_input,
    is_flagged,
    picture_url,
    reported_seed,
)
from chalicelib.inference.fal.queue import FalQueue
from chalicelib.inference.light import LightCopy
from chalicelib.inference.needs import WORDS_ALONE
from chalicelib.inference.port import (
    GeneratedPicture,
    OnProgress,
    OnTicket,
    PictureRequest,
    Sent,
)
from chalicelib.inference.progress import QueueProgress
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import Hide, ProviderClient
from chalicelib.inference.transport.download import picture_at


class FalDrawing:
    """Draws on the queue at hand."""

    def __init__(self, client: ProviderClient, queue: FalQueue, light_copy: LightCopy) -> None:
        self._client = client
        self._queue = queue
        self._light_copy = light_copy

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
        hide = (sent.prompt,)
        if ticket:
            ticket = self._queue.checked(ticket)
        else:
            ticket = self._submit(sent, request, budget=budget, hide=hide)
            on_ticket(ticket)
        progress = QueueProgress(on_progress)
        result = self._queue.collect(
            ticket, budget=budget, on_ticket=on_ticket, on_state=progress.state, hide=hide
        )
        progress.downloading()
        data = self._download(result, budget=budget)
        return GeneratedPicture(
            data=data,
            seed=reported_seed(result, sent),
            model=sent.model,
            provider=sent.provider,
            provider_request_id=ticket.rpartition("/")[2],
        )

    def _submit(
        self, sent: Sent, request: PictureRequest | None, *, budget: Budget, hide: Hide
    ) -> str:
        if sent.route is None:
            raise ModelUnavailable
        body = fal_input(sent)
        if request and request.needs != WORDS_ALONE:
            body = edit_input(sent, [*qwen.pictures(request, self._light_copy)])
        return self._queue.submit(sent.route, body, budget=budget, hide=hide)

    def _download(self, result: dict[str, Any], *, budget: Budget) -> bytes:
        if is_flagged(result):
            raise ContentRefused
        return picture_at(self._client, picture_url(result), budget=budget)
