"""Cutting out on fal's queue, at fal itself or behind the Hugging Face router."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from chalicelib.inference.cutout.port import Lighten, Matte, ReadMatte
from chalicelib.inference.errors import UnusableAnswer
from chalicelib.inference.fal.queue import FalQueue
from chalicelib.inference.picture import data_url
from chalicelib.inference.port import OnProgress, OnTicket
from chalicelib.inference.progress import QueueProgress
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.download import picture_at

BIREFNET_ROUTE = "fal-ai/birefnet/v2"
_BIREFNET_INPUT = {
    "model": "General Use (Light)",
    "operating_resolution": "1024x1024",
    "output_format": "png",
    "output_mask": True,
    "refine_foreground": False,
}

Route = Callable[[Budget], str]


class FalCutter:
    """Cuts out on the queue at hand; `route` is asked only when a job begins."""

    def __init__(
        self,
        client: ProviderClient,
        queue: FalQueue,
        *,
        name: str,
        model: str,
        route: Route,
        read: ReadMatte,
        lighten: Lighten,
    ) -> None:
        self.name = name
        self.model = model
        self._client = client
        self._queue = queue
        self._route = route
        self._read = read
        self._lighten = lighten

    def cut_out(
        self,
        picture: bytes,
        *,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> Matte:
        """Cut the picture out; see `Cutter.cut_out`."""
        if ticket:
            ticket = self._queue.checked(ticket)
        else:
            ticket = self._submit(picture, budget)
            on_ticket(ticket)
        progress = QueueProgress(on_progress, working="cutting")
        result = self._queue.collect(
            ticket, budget=budget, on_ticket=on_ticket, on_state=progress.state, hide=()
        )
        progress.downloading()
        matte = self._read(picture_at(self._client, _address(result), budget=budget), picture)
        if matte is None:
            raise UnusableAnswer
        return Matte(matte, self.model, self.name, ticket.rpartition("/")[2])

    def _submit(self, picture: bytes, budget: Budget) -> str:
        route = self._route(budget)
        body = _input(route, self._lighten(picture))
        return self._queue.submit(route, body, budget=budget, hide=())


def _input(route: str, picture: bytes) -> dict[str, Any]:
    """Return the route's input; that of another model than BiRefNet is the picture alone."""
    options = _BIREFNET_INPUT if route == BIREFNET_ROUTE else {}
    return {"image_url": data_url(picture), **options}


def _address(result: dict[str, Any]) -> Any:
    """Return what is given as the address of the mask or, without one, of the cut-out."""
    found = result.get("mask_image") or result.get("image")
    return found.get("url") if isinstance(found, dict) else None
