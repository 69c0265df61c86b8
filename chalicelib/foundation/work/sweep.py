"""Every few minutes: finds work that stopped somewhere and has it sent on, or ended."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pynamodb.models import Model

from chalicelib.aws.tables import find
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.work import open_work
from chalicelib.kit.log import logger

SECONDS = 90.0
AT_ONCE = 1000


@dataclass(frozen=True)
class Sweep:
    """One kind of open work: `send_on` gets each row of `model` that is due, as it is now."""

    model: type[Model]
    send_on: Callable[[Any], object]


class SweepJob:
    """Goes through the sparse `open` indexes: only what is unfinished and due is in there.

    Each part of the suite has its share of the time, and what one leaves over the next ones get: a
    backlog of one app never keeps the others waiting.
    """

    def __init__(
        self,
        parts: Mapping[str, Callable[[], Sequence[Sweep]]],
        clock: Clock,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._parts = parts
        self._clock = clock
        self._monotonic = monotonic

    def work(self) -> None:
        """Go through everything that is due, as far as the time allows; the next run goes on."""
        end = self._monotonic() + SECONDS
        for position, (part, sweeps) in enumerate(self._parts.items()):
            now = self._monotonic()
            share = (end - now) / (len(self._parts) - position)
            try:
                self._go_through(part, sweeps(), deadline=now + share)
            except Exception:  # noqa: BLE001 - logged; the other parts go on
                logger.exception("sweep", extra={"part": part})

    def _go_through(self, part: str, sweeps: Sequence[Sweep], *, deadline: float) -> None:
        for sweep, user_id, id_ in self._due(sweeps):
            try:
                self._send_on(sweep, user_id, id_)
            except Exception:  # noqa: BLE001 - logged; the row stays due, the others go on
                extra = {"part": part, "row": sweep.model.__name__, "id": id_}
                logger.exception("sweep", extra=extra)
            if self._monotonic() > deadline:
                return

    def _due(self, sweeps: Sequence[Sweep]) -> Iterator[tuple[Sweep, str, str]]:
        before = iso(self._clock())
        for sweep in sweeps:
            for user_id, id_ in open_work.due(sweep.model, before, limit=AT_ONCE):
                yield sweep, user_id, id_

    def _send_on(self, sweep: Sweep, user_id: str, id_: str) -> None:
        row: Any = find(sweep.model, user_id, id_)
        if row is not None and row.unfinished:
            sweep.send_on(row)
