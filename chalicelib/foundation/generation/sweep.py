"""What the sweep does about pictures and orders that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.foundation.generation import gates, store
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.ordering import Ordering
from chalicelib.foundation.generation.orders import LOOK_AGAIN as ORDER_AGAIN
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.samples import Samples
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.generation.turns import Turns
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=2)
LOOK_AGAIN = timedelta(minutes=10)
HELD_AGAIN = timedelta(days=1)
TOO_LONG = "The picture could not be made in time."


class GenerationSweeps:
    """Sends pictures on, or ends them, and lets those have their turn that a crash forgot."""

    def __init__(
        self,
        ordering: Ordering,
        endings: Endings,
        turns: Turns,
        samples: Samples,
        pictures: PictureStore,
        clock: Clock,
    ) -> None:
        self._ordering = ordering
        self._endings = endings
        self._turns = turns
        self._samples = samples
        self._pictures = pictures
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (Sweep(GenerationRow, self._picture), Sweep(OrderRow, self._order))

    def _picture(self, row: GenerationRow) -> None:
        """Send for it again, unless it has ended or had its place for too long."""
        since = parse_iso(row.released_at or row.created_at)
        if row.status not in store.ACTIVE:
            self._tidy_up(row)
        elif self._clock() - since > GIVE_UP:
            self._endings.end(row, "failed", "took_too_long", TOO_LONG)
            self._turns.go_on(row.user_id)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._turns.send([row])

    def _order(self, row: OrderRow) -> None:
        """Let those have their turn that a crash forgot; call off what nobody lets go on."""
        now = self._clock()
        if gates.is_held(row) and now - parse_iso(row.updated_at) > gates.HELD:
            self._ordering.cancel(row.user_id, row.order_id)
            return
        waits = gates.is_held(row) or row.hidden_at is not None
        open_work.put_off(row, now + (HELD_AGAIN if waits else ORDER_AGAIN))
        self._turns.go_on(row.user_id)

    def _tidy_up(self, row: GenerationRow) -> None:
        """Remove a sample whose time is over, and what a worker stored for what ended without."""
        if row.status == store.GONE or (row.expires_at and row.expires_at <= iso(self._clock())):
            self._samples.remove(row)
            return
        if row.status != "completed" and row.facts is None:
            self._pictures.discard(row.user_id, row.picture_id)
        if row.expires_at:
            open_work.put_off(row, parse_iso(row.expires_at))
        else:
            open_work.tidy(row)
