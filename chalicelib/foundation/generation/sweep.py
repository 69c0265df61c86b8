"""What the sweep does about pictures and orders that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.orders import LOOK_AGAIN as ORDER_AGAIN
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.generation.turns import Turns
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=2)
LOOK_AGAIN = timedelta(minutes=10)
TOO_LONG = "The picture could not be made in time."


class GenerationSweeps:
    """Sends pictures on, or ends them, and lets those have their turn that a crash forgot."""

    def __init__(
        self, endings: Endings, turns: Turns, pictures: PictureStore, clock: Clock
    ) -> None:
        self._endings = endings
        self._turns = turns
        self._pictures = pictures
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (Sweep(GenerationRow, self._picture), Sweep(OrderRow, self._order))

    def _picture(self, row: GenerationRow) -> None:
        """Send for it again, unless it has ended or had its place for too long."""
        since = parse_iso(row.released_at or row.created_at)
        if row.status not in store.ACTIVE:
            self._clear_away(row)
        elif self._clock() - since > GIVE_UP:
            self._endings.end(row, "failed", "took_too_long", TOO_LONG)
            self._turns.go_on(row.user_id)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._turns.send([row])

    def _order(self, row: OrderRow) -> None:
        open_work.put_off(row, self._clock() + ORDER_AGAIN)
        self._turns.go_on(row.user_id)

    def _clear_away(self, row: GenerationRow) -> None:
        """Remove what a worker may have stored for something that ended without a picture."""
        if row.status != "completed":
            self._pictures.discard(row.user_id, row.picture_id)
        open_work.tidy(row)
