"""A dedicated endpoint for image segmentation, or the local model server that speaks likewise.

Protocol: Hugging Face's task `image-segmentation`, the picture in base64 as JSON. It is answered
with a list of masks, each with its label; a picture file of the mask or the cut-out will do.
"""

from __future__ import annotations

import base64
from typing import Any

from chalicelib.core.clock import Clock
from chalicelib.inference.config import Choice
from chalicelib.inference.cutout.port import Lighten, Matte, ReadMatte
from chalicelib.inference.errors import UnusableAnswer
from chalicelib.inference.picture import from_base64, is_picture, is_whole_picture
from chalicelib.inference.port import OnProgress, OnTicket
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.http import PICTURE_BYTES, Http
from chalicelib.inference.transport.reply import ProviderReply
from chalicelib.inference.trouble import bad_answer

CUTTING_SECONDS = 120.0
MOST_BYTES = PICTURE_BYTES * 4 // 3 + 1024
BACKGROUND = "background"


class DedicatedCutter:
    """The `endpoint` and `embedded` services: one call, answered with the mask."""

    def __init__(
        self,
        choice: Choice,
        http: Http,
        *,
        url: str,
        token: str | None,
        read: ReadMatte,
        lighten: Lighten,
        clock: Clock,
    ) -> None:
        self.name: str = choice.name
        self.model = choice.model
        self._url = url
        self._read = read
        self._lighten = lighten
        self._client = ProviderClient(http, provider=self.name, token=token or None, clock=clock)

    def cut_out(
        self,
        picture: bytes,
        *,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> Matte:
        """Cut the picture out; see `Cutter.cut_out`. There is no queue, hence no ticket."""
        on_progress(10, "cutting")
        reply = self._client.post(
            self._url,
            {"inputs": base64.b64encode(self._lighten(picture)).decode()},
            budget=budget,
            read_seconds=CUTTING_SECONDS,
            most_bytes=MOST_BYTES,
        )
        mask = _mask(reply) if reply.ok else None
        if mask is None or not is_picture(mask):
            raise self._client.trouble_with(reply)
        if not is_whole_picture(mask):
            raise bad_answer()
        on_progress(90, "downloading")
        matte = self._read(mask, picture)
        if matte is None:
            raise UnusableAnswer
        return Matte(matte, self.model, self.name, reply.request_id)


def _mask(reply: ProviderReply) -> bytes | None:
    """Return the picture file in a successful answer; None where it holds none."""
    if reply.media_type != "application/json":
        return reply.body
    content = reply.json
    return from_base64(_first_mask(content) if isinstance(content, list) else content)


def _first_mask(entries: list[Any]) -> Any:
    """Return the mask of the first thing that is not the background."""
    things = (entry for entry in entries if isinstance(entry, dict))
    return next((t.get("mask") for t in things if t.get("label") != BACKGROUND), None)
