"""What a worker notes on the row that it has claimed, while it has a picture made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chalicelib.aws.tables import Actions
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.work import lease

if TYPE_CHECKING:
    from chalicelib.inference.port import Sent

DRAWN_FROM, DRAWN_TO = 20, 70


class Notes:
    """Changes `row` as long as it is ours; every one of them raises `LeaseLost` when it is not."""

    def __init__(self, row: GenerationRow, clock: Clock) -> None:
        self.row = row
        self._clock = clock

    def keep(self, actions: Actions) -> None:
        """Make any change."""
        lease.keep(self.row, [*actions, store.touched(self._clock())], is_open=store.IS_ACTIVE)

    def tried(self) -> None:
        """Note that an attempt begins."""
        self.keep(store.tried())

    def planned(self, sent: Sent, usual: float | None) -> None:
        """Note what a service is given, and how many seconds it usually takes."""
        self.keep(store.planned(sent.to_json(), usual))

    def ticket(self, ticket: str) -> None:
        """Note the job that a service accepted; with an empty text, that there is none."""
        self.keep(store.ticketed(ticket))

    def show(self, percent: int, stage: str) -> None:
        """Note how far the drawing is, if that is news."""
        row, progress = self.row, DRAWN_FROM + (DRAWN_TO - DRAWN_FROM) * percent // 100
        if stage != row.stage or progress >= row.progress + 10:
            self.keep(store.shown(max(progress, int(row.progress)), stage))
