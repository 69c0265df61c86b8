"""Consent of the people in pictures: who they are, and what goes with them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, read_consented
from chalicelib.foundation.casting.kind import AVATAR, Pictured
from chalicelib.foundation.search.finder import Finder

SECONDS = 15.0


@dataclass(frozen=True)
class ConsentSubject:
    """Somebody in pictures: how many, and the earliest last day of their consents."""

    name: str
    count: int
    until: str | None


@dataclass(frozen=True)
class ConsentPage:
    """Some of them; `next_after` is the last one's folded name when others follow."""

    subjects: list[ConsentSubject]
    next_after: str | None


@dataclass(frozen=True)
class Erased:
    """How many avatars of somebody were found, are gone, and are left for a repeat."""

    found: int
    erased: int
    left: int


class Consents:
    """A person's statements of who agreed to what."""

    def __init__(
        self,
        removal: Removal,
        pictured: Callable[[], Sequence[Pictured]],
        search: Finder,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._removal = removal
        self._pictured = pictured
        self._search = search
        self._monotonic = monotonic

    def page(self, user_id: str, *, limit: int, after: str | None) -> ConsentPage:
        """Return the people whose consent was stated, by name, from the one `after` that."""
        rows = (row for row in read_consented(user_id) if _folded_subject(row) > (after or ""))
        by_name = groupby(sorted(rows, key=_folded_subject), _folded_subject)
        subjects = [_subject(list(theirs)) for _, theirs in by_name]
        more = len(subjects) > limit
        return ConsentPage(subjects[:limit], folded(subjects[limit - 1].name) if more else None)

    def count(self, user_id: str, subject: str) -> tuple[int, int]:
        """Return how many avatars carry a consent of this person, those in the trash too.

        And how many pictures of other apps these are in.
        """
        ids = {row.avatar_id for row in _of(user_id, subject)}
        pictures = sum(kind.count(user_id, AVATAR, ids) for kind in self._pictured() if ids)
        return len(ids), pictures

    def erase(self, user_id: str, subject: str) -> Erased:
        """Remove for good every avatar that carries a consent of this person, and its pictures.

        All are marked first: from then on they are nowhere to be found, and the sweep finishes
        what time or a crash leaves. What came meanwhile goes too; a repeat is harmless. Raises
        `SearchBusy`.
        """
        deadline = self._monotonic() + SECONDS
        left = _of(user_id, subject)
        marked: list[AvatarRow] = []
        if left:
            self._search.forget(user_id)
        while left and self._monotonic() < deadline:
            marked += self._begin(left, deadline)
            left = _of(user_id, subject)
        self._clear_away(marked, deadline)
        return Erased(len(marked) + len(left), len(marked), len(left))

    def _begin(self, rows: Sequence[AvatarRow], deadline: float) -> Iterator[AvatarRow]:
        """Yield the rows that could be marked in time."""
        for row in rows:
            if self._monotonic() > deadline:
                return
            if self._removal.begin_erasing(row):
                yield row

    def _clear_away(self, rows: Sequence[AvatarRow], deadline: float) -> None:
        for project_id in {row.project_id for row in rows}:
            covers.refill(rows[0].user_id, project_id)
        for row in rows:
            while self._removal.erase_some_pictures(row):
                if self._monotonic() > deadline:
                    return
            if self._monotonic() > deadline:
                return
            self._removal.clear_away(row)


def folded(subject: str) -> str:
    """Return a name as it is compared: neither case nor the number of blanks counts."""
    return " ".join(subject.casefold().split())


def _folded_subject(row: AvatarRow) -> str:
    return folded(row.consent["subject"])


def _of(user_id: str, subject: str) -> list[AvatarRow]:
    wanted = folded(subject)
    return [row for row in read_consented(user_id) if _folded_subject(row) == wanted]


def _subject(rows: list[AvatarRow]) -> ConsentSubject:
    newest = max(rows, key=lambda row: str(row.consent["stated_at"]))
    ends = [row.consent["until"] for row in rows if row.consent["until"]]
    return ConsentSubject(newest.consent["subject"], len(rows), min(ends, default=None))
