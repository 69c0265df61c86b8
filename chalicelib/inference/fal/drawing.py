"""Drawing FLUX on fal: a job in its queue, then its picture."""

from __future__ import annotations

from typing import Any

from chalicelib.inference.errors import ContentRefused, ModelUnavailable
from chalicelib.inference.fal.model import fal_input, is_flagged, picture_url, reported_seed
from chalicelib.inference.fal.queue import FalQueue
from chalicelib.inference.port import GeneratedPicture, OnProgress, OnTicket, Sent
from chalicelib.inference.progress import QueueProgress
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import Hide, ProviderClient
from chalicelib.inference.transport.download import picture_at


class FalDrawing:
    """Draws on the queue at hand."""

    def __init__(self, client: ProviderClient, queue: FalQueue) -> None:
        self._client = client
        self._queue = queue

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

    def _submit(self, sent: Sent, *, budget: Budget, hide: Hide) -> str:
        if sent.route is None:
            raise ModelUnavailable
        return self._queue.submit(sent.route, fal_input(sent), budget=budget, hide=hide)

    def _download(self, result: dict[str, Any], *, budget: Budget) -> bytes:
        if is_flagged(result):
            raise ContentRefused
        return picture_at(self._client, picture_url(result), budget=budget)
