"""A person's numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, read_since, read_used
from chalicelib.apps.avatar_creator.store.projects import read_every
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError
from chalicelib.core.ids import first_id_at
from chalicelib.foundation.accounts.ledger import Ledger

RECENT = timedelta(days=7)
TOP = 5
LONGEST_MONTH = timedelta(days=40)
EARLIEST_MONTH = timedelta(days=1)


class BadMonthStart(AppError):
    """No month that is under way anywhere began then."""

    code: ClassVar[str] = "invalid_input"

    def __init__(self) -> None:
        message = "must be at most 40 days ago and at most a day ahead"
        details = [{"path": ["monthStart"], "message": message}]
        super().__init__(f"monthStart: {message}", details=details)


@dataclass(frozen=True)
class Month:
    """What happened since `start`: avatars that came and are not in the trash, credits spent."""

    start: datetime
    uploaded: int
    made: int
    credits_spent: int


@dataclass(frozen=True)
class Numbers:
    """What `GET /stats` tells."""

    avatars: int
    projects: int
    recent_uploads: int
    usage: int
    top_used: list[AvatarRow]
    balance: int
    month: Month

    @property
    def average_usage(self) -> float:
        return round(self.usage / self.avatars, 1) if self.avatars else 0.0


class Stats:
    """Counts from the rows themselves: nothing has to be kept in step."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def read(self, user_id: str, month_start: datetime | None = None) -> Numbers:
        """Return the numbers: a query each for projects, uses, new avatars, balance and spending.

        Raises `BadMonthStart`.
        """
        start = self._month_start(month_start)
        projects = read_every(user_id)
        used = read_used(user_id)
        recent = self._clock() - RECENT
        fresh = read_since(user_id, min(start, recent))
        return Numbers(
            avatars=sum(int(project.avatar_count) for project in projects),
            projects=len(projects),
            recent_uploads=sum(
                _is_upload(row) for row in _since(fresh, recent) if row.status != "failed"
            ),
            usage=sum(int(row.usage_count or 0) for row in used),
            top_used=used[:TOP],
            balance=self._ledger.balance(user_id),
            month=self._month(user_id, start, _since(fresh, start)),
        )

    def _month_start(self, given: datetime | None) -> datetime:
        now = self._clock()
        if given is None:
            first = now.astimezone(UTC).replace(day=1)
            return first.replace(hour=0, minute=0, second=0, microsecond=0)
        if not now - LONGEST_MONTH <= given <= now + EARLIEST_MONTH:
            raise BadMonthStart
        return given

    def _month(self, user_id: str, start: datetime, came: list[AvatarRow]) -> Month:
        uploads = [_is_upload(row) for row in came if row.status == "ready"]
        return Month(
            start=start,
            uploaded=sum(uploads),
            made=len(uploads) - sum(uploads),
            credits_spent=self._ledger.spent_since(user_id, start),
        )


def _since(rows: list[AvatarRow], moment: datetime) -> list[AvatarRow]:
    first = first_id_at(moment)
    return [row for row in rows if row.avatar_id >= first]


def _is_upload(row: AvatarRow) -> bool:
    return row.source_type == "uploaded"
