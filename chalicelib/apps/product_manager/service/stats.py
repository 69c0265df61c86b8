"""A person's numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from chalicelib.core.clock import Clock
from chalicelib.core.ids import first_id_at
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.search.finder import Finder

RECENT = timedelta(days=7)


@dataclass(frozen=True)
class Numbers:
    """What `GET /stats` tells; `cutouts` and `pictures` count products by their first picture."""

    products: int
    recent: int
    cutouts: Counter[str]
    pictures: Counter[str]
    balance: int


class Stats:
    """Counts what searches know: two calls and the balance, however many products there are."""

    def __init__(self, search: Finder, ledger: Ledger, clock: Clock) -> None:
        self._search = search
        self._ledger = ledger
        self._clock = clock

    def read(self, user_id: str) -> Numbers:
        entries = list(self._search.everything(user_id))
        since = first_id_at(self._clock() - RECENT)
        return Numbers(
            products=len(entries),
            recent=sum(entry.id >= since for entry in entries),
            cutouts=Counter(value for entry in entries for value in entry.values("cutout")),
            pictures=Counter(value for entry in entries for value in entry.values("status")),
            balance=self._ledger.balance(user_id),
        )
