"""What a service that cuts out takes and gives. No HTTP here: the API path may import this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from chalicelib.inference.port import OnProgress, OnTicket
from chalicelib.inference.transport.budget import Budget

ReadMatte = Callable[[bytes, bytes], bytes | None]
"""Makes a matte out of a service's answer: takes the answer's picture file and the picture that
was cut out; returns an 8-bit grey PNG of that one's size, None where the answer holds no matte."""

Lighten = Callable[[bytes], bytes]
"""Makes a small copy of a picture, of the same shape: networks look at a thousand pixels a side,
and more than that only makes a call long."""


@dataclass(frozen=True)
class Matte:
    """How much of each pixel is the product: an 8-bit grey PNG of the picture's size."""

    png: bytes
    model: str
    provider: str
    provider_request_id: str | None


class Cutter(Protocol):
    """A service that tells what a picture shows from what is behind it."""

    @property
    def name(self) -> str: ...

    @property
    def model(self) -> str: ...

    def cut_out(
        self,
        picture: bytes,
        *,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> Matte:
        """Cut out what `picture`, a prepared JPEG, PNG or WebP file, shows; within `budget`.

        Tickets are those of `Provider.generate`. `on_progress` gets 0-100 for this call and a
        stage: queued, cutting, downloading.

        Raises RetryLater for trouble that may pass and AppError for everything final.
        """
        ...
