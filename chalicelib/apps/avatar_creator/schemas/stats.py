"""A person's numbers over HTTP."""

from __future__ import annotations

from pydantic import Field

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarOut
from chalicelib.foundation.usage.schemas import AppUsageOut
from chalicelib.kit.fields import Id, Moment, Reply, Request, Wire


class UsageQuestion(Request):
    """Avatars about to be deleted, or changed."""

    avatar_ids: list[Id] = Field(min_length=1, max_length=100)


class UsedOut(Wire):
    """How often some avatars together were used, by any app."""

    avatars: int = Field(description="How many of them were used at all.")
    total_usage: int = Field(description="More than `apps` tell when other programs used them.")
    last_used: str | None
    apps: list[AppUsageOut] = Field(description="Apps of this suite, the most frequent first.")


class UsedReply(Reply):
    """Where avatars were used."""

    usage: UsedOut


class StatsQuery(Request):
    """When the person's month began: in Jakarta at another moment than in UTC, the default."""

    month_start: Moment | None = None


class MonthOut(Wire):
    """What happened since `start`. Avatars count once they are ready, and outside the trash."""

    start: str = Field(description="`monthStart`, or the first of this month in UTC.")
    uploaded: int
    made: int = Field(description="Avatars that were generated.")
    credits_spent: int = Field(description="Less what was returned; of the whole account.")


class StatsOut(Wire):
    """The person's numbers."""

    total_avatars: int
    total_projects: int
    recent_uploads: int = Field(description="In the last 7 days.")
    total_usage: int
    average_usage: float = Field(description="Per avatar, to one decimal.")
    top_used_avatars: list[AvatarOut]
    credit_balance: int
    month: MonthOut


class StatsReply(Reply):
    """The person's numbers."""

    stats: StatsOut
