"""A person's numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from chalicelib.apps.avatar_creator.store import places
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, count_since, read_used
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.core.clock import Clock
from chalicelib.foundation.accounts.ledger import Ledger

RECENT = timedelta(days=7)
TOP = 5


@dataclass(frozen=True)
class Numbers:
    """What `GET /stats` tells."""

    avatars: int
    projects: int
    recent_uploads: int
    usage: int
    top_used: list[AvatarRow]
    balance: int

    @property
    def average_usage(self) -> float:
        return round(self.usage / self.avatars, 1) if self.avatars else 0.0


class Stats:
    """Counts from the rows themselves: nothing has to be kept in step."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def read(self, user_id: str) -> Numbers:
        """Return the numbers, in one query each for projects, uses, recent uploads and balance."""
        projects = list(
            ProjectRow.by_place.query(
                user_id, ProjectRow.place.startswith(places.LIVE), consistent_read=True
            )
        )
        used = read_used(user_id)
        return Numbers(
            avatars=sum(int(project.avatar_count) for project in projects),
            projects=len(projects),
            recent_uploads=count_since(user_id, self._clock() - RECENT, "uploaded"),
            usage=sum(int(row.usage_count or 0) for row in used),
            top_used=used[:TOP],
            balance=self._ledger.balance(user_id),
        )
