"""Usage over SQS and HTTP, and the numbers."""

from __future__ import annotations

import json
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarOut
from chalicelib.kit.fields import ListReply, Moment, Name, Reply, Request, Text, Wire

METADATA_MAX = 4096


def _small(metadata: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps(metadata, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    if len(text.encode()) > METADATA_MAX:
        raise ValueError(f"must be at most {METADATA_MAX} bytes of JSON")
    return metadata


Metadata = Annotated[dict[str, Any], AfterValidator(_small)]


class UsageEvent(Request):
    """An app used an avatar once. `occurredAt` absent or in the future means now."""

    event_id: Annotated[str, Text(1, 128)]
    user_id: Annotated[str, Text(1, 128)] | None = None
    avatar_id: Annotated[str, Text(1, 64)]
    app_id: Name
    app_name: Name
    action: Name
    reference_id: Annotated[str, Text(1, 200)] | None = None
    reference_type: Name | None = None
    metadata: Metadata | None = None
    occurred_at: Moment | None = None


class UsageEventOut(Wire):
    """One use."""

    id: str
    app_id: str
    app_name: str
    action: str
    reference_id: str | None
    reference_type: str | None
    metadata: dict[str, Any] | None
    occurred_at: str
    created_at: str


class AppUsageOut(Wire):
    """How often one app used the avatar, and when last."""

    app_id: str
    app_name: str
    count: int
    last_used: str


class UsageTotals(Wire):
    """All uses together."""

    total_usage: int
    app_breakdown: dict[str, int] = Field(description="Uses by app id.")
    last_used: str | None


class UsageHistoryReply(ListReply):
    """A page of uses, the latest first, and the totals of all of them."""

    history: list[UsageEventOut]
    summary: list[AppUsageOut]
    totals: UsageTotals


class TrackedOut(Wire):
    """What became of a reported use."""

    event_id: str
    avatar_id: str
    counted: bool = Field(description="False when this event had been counted before.")


class TrackUsageReply(Reply):
    """The use is on record."""

    usage: TrackedOut


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
