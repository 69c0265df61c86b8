"""A person's numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from chalicelib.apps.pose_generator.service.evidence import Evidence, evidence_of
from chalicelib.apps.pose_generator.store.templates import find_shelf
from chalicelib.core.clock import Clock
from chalicelib.core.ids import first_id_at
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.search.finder import Finder

RECENT = timedelta(days=7)


@dataclass(frozen=True)
class Numbers:
    """What `GET /stats` tells."""

    projects: int
    recent: int
    own_poses: int
    pictures: Evidence
    balance: int


class Stats:
    """Counts projects by what searches know, and reads what was counted of the pictures."""

    def __init__(self, search: Finder, ledger: Ledger, clock: Clock) -> None:
        self._search = search
        self._ledger = ledger
        self._clock = clock

    def read(self, user_id: str) -> Numbers:
        entries = list(self._search.everything(user_id))
        since = first_id_at(self._clock() - RECENT)
        shelf = find_shelf(user_id)
        return Numbers(
            projects=len(entries),
            recent=sum(entry.id >= since for entry in entries),
            own_poses=int(shelf.owned or 0),
            pictures=evidence_of(shelf),
            balance=self._ledger.balance(user_id),
        )
