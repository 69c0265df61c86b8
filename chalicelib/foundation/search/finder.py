"""Finding things: the base, what changed since, and the rows of one page.

A person who has few of a kind has no base: then they are all read in one call.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import Any, ClassVar

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.errors import AppError, Kind
from chalicelib.core.once import present
from chalicelib.foundation.search.base import Base, by_id
from chalicelib.foundation.search.bases import Bases
from chalicelib.foundation.search.entry import Entry
from chalicelib.foundation.search.kind import SearchKind
from chalicelib.foundation.search.part import SECONDS
from chalicelib.foundation.search.wish import Place, Wish

FEW = 200
LONG = 500
# What a request reads while there is no base: eight calls, a few seconds.
MOST = 10_000
# Clocks of other processes, the time a write takes, the lag of the index: together far less.
MARGIN = timedelta(minutes=5)
# Longer than any builder of a base lives.
SETTLED = timedelta(seconds=SECONDS + 60)
ANY = ""


class SearchBusy(AppError):
    """What is to be removed would stay in a base: nobody could be told."""

    kind: ClassVar[Kind] = Kind.UNAVAILABLE
    code = "search_busy"

    def __init__(self) -> None:
        super().__init__("This cannot be removed just now. Please try again in a moment.")


@dataclass(frozen=True)
class Found:
    """A page of whole rows, where the following one starts, and how many were found in all.

    Unless it is `whole`, only the newest things were looked through: the rest waits for a base.
    """

    rows: list[Any]
    next_place: Place | None
    total: int
    whole: bool = True


class Finder:
    """Searches of one kind of things; `queue` is where new bases are asked for."""

    def __init__(self, kind: SearchKind, bases: Bases, queue: Queue, clock: Clock) -> None:
        self._kind = kind
        self._bases = bases
        self._queue = queue
        self._clock = clock

    def page(self, user_id: str, wish: Wish, *, limit: int, after: Any = None) -> Found:
        """Return up to `limit` things of the person: one call, and a second where they are many.

        What is gone or changed by now is left out, so a page may be short.
        """
        few = self._few(user_id)
        if few is not None:
            return self._among(few, wish, limit=limit, after=after)
        entries, whole = self.entries(user_id)
        picked = wish.pick(entries.values(), limit=limit, after=after)
        rows = self._fresh(user_id, picked.entries, wish)
        return Found(rows, picked.next_place, picked.total, whole)

    def everything(self, user_id: str) -> Iterable[Entry]:
        """Return what can be found of the person's things: one call where they are few."""
        few = self._few(user_id)
        return self.entries(user_id)[0].values() if few is None else list(self._known(few))

    def tally(self, user_id: str, name: str) -> dict[str, int]:
        """Return how many things have which value, `folded`, of a property."""
        return Counter(value for entry in self.everything(user_id) for value in entry.values(name))

    def entries(self, user_id: str) -> tuple[dict[str, Entry], bool]:
        """Return what can be found of the person's things, by id, and whether that is all."""
        base = self._bases.find(user_id)
        return (self._current(user_id, base), True) if base else self._newest(user_id)

    def forget(self, user_id: str) -> None:
        """Have the base made anew, without what is removed for good in the next minutes.

        Raises `SearchBusy`. A builder that has read such a thing by now may still be about to store
        it: so the new base is begun when all of today's builders have ended.
        """
        if not self._ask(user_id, newer_than=iso(present(self._clock) + SETTLED)):
            raise SearchBusy

    def _few(self, user_id: str) -> Sequence[Any] | None:
        """Return all things of a person who has few, None where there are more."""
        if self._bases.find(user_id) is not None:
            return None
        first = self._kind.first(user_id, FEW)
        if first.next_key is None:
            return first.items
        self._bases.forget(user_id)
        return None

    def _among(self, rows: Sequence[Any], wish: Wish, *, limit: int, after: Any) -> Found:
        known = {self._kind.id(row): row for row in rows}
        picked = wish.pick(self._known(rows), limit=limit, after=after)
        shown = [known[entry.id] for entry in picked.entries]
        return Found(shown, picked.next_place, picked.total)

    def _current(self, user_id: str, base: Base) -> dict[str, Entry]:
        """Return the base with all that changed since."""
        since = iso(parse_iso(base.watermark) - MARGIN)
        changed = self._kind.changed(user_id, since)
        entries = dict(base.entries)
        for row in changed:
            entry = self._kind.entry(row)
            if entry is None:
                entries.pop(self._kind.id(row), None)
            else:
                entries[entry.id] = entry
        if len(changed) > LONG:
            self._bases.forget(user_id)
            self._ask(user_id, newer_than=base.watermark)
        return entries

    def _newest(self, user_id: str) -> tuple[dict[str, Entry], bool]:
        """Return as much as a request can read while the first base is being made."""
        self._bases.forget(user_id)
        self._ask(user_id, newer_than=ANY)
        rows = list(islice(self._kind.every(user_id), MOST))
        return by_id(self._known(rows)), len(rows) < MOST

    def _known(self, rows: Iterable[Any]) -> Iterator[Entry]:
        for row in rows:
            if (entry := self._kind.entry(row)) is not None:
                yield entry

    def _fresh(self, user_id: str, entries: Sequence[Entry], wish: Wish) -> list[Any]:
        """Return the rows of a page as they are now."""
        if not entries:
            return []
        rows = self._kind.rows(user_id, [entry.id for entry in entries])
        if len(rows) < len(entries):
            self._bases.forget(user_id)  # made before some were removed: there may be a newer one
        there = [rows[entry.id] for entry in entries if entry.id in rows]
        return [row for row in there if self._is_wanted(row, wish)]

    def _is_wanted(self, row: Any, wish: Wish) -> bool:
        entry = self._kind.entry(row)
        return entry is not None and bool(wish.fitting([entry]))

    def _ask(self, user_id: str, *, newer_than: str) -> bool:
        """Ask for a base whose watermark is later than that; False when nobody was told."""
        wanted = {"kind": self._kind.name, "userId": user_id, "newerThan": newer_than}
        return not self._queue.send([Outgoing("base", wanted, user_id)])
