"""A person's numbers over HTTP."""

from __future__ import annotations

from pydantic import Field

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarOut
from chalicelib.kit.fields import Moment, Reply, Request, Wire


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
