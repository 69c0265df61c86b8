"""What a worker notes on the row that it has claimed, while it has a picture made."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.aws.tables import Actions
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.work.lease import Lease

if TYPE_CHECKING:
    from chalicelib.inference.port import Sent

DRAWN_FROM, DRAWN_TO = 20, 70
# Nobody looks more often at how far a picture is.
SHOWN_EVERY = timedelta(seconds=2)


class Notes:
    """Changes `row` as long as it is ours; every one of them raises `LeaseLost` when it is not."""

    def __init__(self, row: GenerationRow, clock: Clock) -> None:
        self.row = row
        self._clock = clock
        self._noted = clock()
        self._lease = Lease(row, clock, is_open=store.IS_ACTIVE)
        self.renew = self._lease.renew

    def keep(self, actions: Actions) -> None:
        """Make any change."""
        self._noted = self._clock()
        self._lease.keep([*actions, store.touched(self._noted)])

    def tried(self) -> None:
        """Note that an attempt began, and came to nothing before anybody was asked."""
        self.keep(store.tried())

    def planned(self, sent: Sent, usual: float | None, *, begins: bool) -> None:
        """Note what a service is given, how many seconds it usually takes, and `begins` an attempt.

        From then on the picture is shown as being drawn.
        """
        tried = store.tried() if begins else []
        drawing = store.shown(max(DRAWN_FROM, int(self.row.progress)), "drawing")
        self.keep([*tried, *store.planned(sent.to_json(), usual), *drawing])

    def ticket(self, ticket: str) -> None:
        """Note the job that a service accepted; with an empty text, that there is none."""
        self.keep(store.ticketed(ticket))

    def show(self, percent: int, stage: str) -> None:
        """Note how far the drawing is, if that is news and the last note was a while ago."""
        row, progress = self.row, DRAWN_FROM + (DRAWN_TO - DRAWN_FROM) * percent // 100
        is_news = stage != row.stage or progress >= row.progress + 10
        if is_news and self._clock() - self._noted >= SHOWN_EVERY:
            self.keep(store.shown(max(progress, int(row.progress)), stage))
