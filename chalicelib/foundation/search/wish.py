"""What somebody wants to find, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from heapq import nlargest, nsmallest
from typing import Any

from chalicelib.foundation.search import words
from chalicelib.foundation.search.entry import Entry, Rank, facet

Place = tuple[Rank, str]


@dataclass(frozen=True)
class Order:
    """By the rank at this position of an entry, then by id; by id alone where there is none."""

    rank: int | None = None
    descending: bool = False

    def place(self, entry: Entry) -> Place:
        """Return where an entry stands."""
        return ("" if self.rank is None else entry.ranks[self.rank], entry.id)


@dataclass(frozen=True)
class Wish:
    """Every word of `text` must be in an entry, and every one of `properties` must be its own."""

    text: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    order: Order = Order(descending=True)

    @classmethod
    def asked(cls, wanted: Mapping[str, str], orders: Mapping[str, Order], usual: str) -> Wish:
        """Return what a query wants: words as `q`, one of `orders` as `sort`, else properties."""
        properties = {name: value for name, value in wanted.items() if name not in ("q", "sort")}
        return cls(wanted.get("q", ""), properties, orders[wanted.get("sort", usual)])

    def pick(self, entries: Iterable[Entry], *, limit: int, after: Any = None) -> Picked:
        """Return the first hits behind the place `after`."""
        hits = self.fitting(entries)
        placed = [(self.order.place(entry), entry) for entry in hits]
        if after is not None:
            last = tuple(after)
            falls = self.order.descending
            placed = [hit for hit in placed if (hit[0] < last if falls else hit[0] > last)]
        first = nlargest if self.order.descending else nsmallest
        found = first(limit + 1, placed, key=lambda hit: hit[0])
        more = len(found) > limit
        found = found[:limit]
        return Picked([entry for _, entry in found], found[-1][0] if more else None, len(hits))

    def fitting(self, entries: Iterable[Entry]) -> list[Entry]:
        """Return the entries that are wanted, in any order."""
        found = list(entries)
        for wanted in (facet(name, value) for name, value in self.properties.items()):
            found = [entry for entry in found if wanted in entry.facets]
        for word in words.words(self.text):
            found = [entry for entry in found if word in entry.text]
        return found


@dataclass(frozen=True)
class Picked:
    """One page of hits, where the following one starts, and how many hits there are in all."""

    entries: list[Entry]
    next_place: Place | None
    total: int
