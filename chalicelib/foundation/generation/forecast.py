"""When a person's pictures will be there: their order, and how long one usually takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import heappop, heappush

from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.generation.store import WAITING, GenerationRow

# What a picture took an hour ago says little about now.
REMEMBERED = timedelta(hours=1)


@dataclass(frozen=True)
class Place:
    """Where a picture stands.

    `before` is how many of the person's own come first, None once it is being made; `ready_at` is
    when it should be there, None while nobody knows or when it takes longer than usual.
    """

    before: int | None
    ready_at: datetime | None


class Forecast:
    """Tells when pictures will be there. `at_once` is how many of one person are made at a time.

    How long a picture usually takes is noted on its row when a worker begins with it. A process
    remembers the last note that it saw on anybody's row, so that no answer looks it up.
    """

    def __init__(self, clock: Clock, *, at_once: int) -> None:
        self._clock = clock
        self._at_once = at_once
        self._usual: float | None = None
        self._noted = clock()

    def places(self, rows: Sequence[GenerationRow]) -> dict[str, Place]:
        """Return the places by id, given all pictures of a person that are not ended.

        Those that have their place in the queue come first, then the others as they were ordered.
        """
        self._notice(rows)
        in_turn = sorted(rows, key=lambda row: (not row.released_at, row.released_at or "", row.id))
        ready = self._ready(in_turn, self._clock())
        return {
            row.id: Place(position if row.status == "pending" else None, moment)
            for position, (row, moment) in enumerate(zip(in_turn, ready, strict=True))
        }

    def _notice(self, rows: Sequence[GenerationRow]) -> None:
        for row in rows:
            if row.usual_seconds is not None:
                self._usual, self._noted = float(row.usual_seconds), self._clock()

    def _ready(self, in_turn: Sequence[GenerationRow], now: datetime) -> Iterator[datetime | None]:
        """Return when each is ready: `at_once` are made side by side, the next one when one is."""
        ends: list[datetime] = []
        for row in in_turn:
            seconds = self._seconds(row, now)
            if seconds is None:
                yield None
                continue
            begins = _begins(row)
            if begins is None:
                begins = heappop(ends) if len(ends) >= self._at_once else now
            ready = begins + timedelta(seconds=seconds)
            heappush(ends, max(ready, now))
            yield ready if ready > now else None

    def _seconds(self, row: GenerationRow, now: datetime) -> float | None:
        if row.usual_seconds is not None:
            return float(row.usual_seconds)
        return self._usual if now - self._noted < REMEMBERED else None


def _begins(row: GenerationRow) -> datetime | None:
    """Return when its making began or begins again; None while it has no place."""
    if row.stage == WAITING and row.leased_until:
        return parse_iso(row.leased_until)
    return parse_iso(row.released_at) if row.released_at else None
