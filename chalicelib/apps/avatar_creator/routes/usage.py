"""Usage and numbers."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.stats import (
    MonthOut,
    StatsOut,
    StatsQuery,
    StatsReply,
    UsageQuestion,
    UsedOut,
    UsedReply,
)
from chalicelib.apps.avatar_creator.service.stats import Month
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.core.clock import iso
from chalicelib.foundation.providers.health import DrawingOut
from chalicelib.foundation.usage import replies
from chalicelib.foundation.usage.kind import AVATAR, Subject
from chalicelib.foundation.usage.schemas import TrackUsageReply, UsageEvent, UsageHistoryReply
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller

router = Router()


class AppHealthReply(DrawingOut, Reply):
    """The app answers, and with what it draws."""

    status: str = "ok"
    app: str = "avatar-creator"
    version: str


@router.get("/health", public=True)
def read_app_health(app: AvatarCreator) -> AppHealthReply:
    """Tell that the app answers, and who makes its pictures at the moment."""
    return AppHealthReply(version=app.release, **dict(app.health.look()))


@router.post("/track-usage", status=201)
def track_usage(app: AvatarCreator, caller: Caller, body: UsageEvent) -> TrackUsageReply:
    """Record that an app used an avatar; the same `eventId` counts once (the same as /usage)."""
    return replies.track(app.usage, caller, body)


@router.get("/avatars/{avatar_id}/usage-history")
def read_usage_history(
    app: AvatarCreator, caller: Caller, avatar_id: str, query: PageQuery
) -> UsageHistoryReply:
    """Read who used an avatar, the latest use first, with totals per app."""
    app.avatars.read(caller.user_id, avatar_id)
    return replies.history(app.usage, caller, Subject(AVATAR, avatar_id), query)


@router.post("/avatars/usage")
def find_usage(app: AvatarCreator, caller: Caller, body: UsageQuestion) -> UsedReply:
    """Tell how often each app used up to 100 avatars; free."""
    rows = app.avatars.used(caller.user_id, body.avatar_ids)
    subjects = [Subject(AVATAR, row.avatar_id) for row in rows]
    return UsedReply(
        usage=UsedOut(
            avatars=len(rows),
            total_usage=sum(int(row.usage_count) for row in rows),
            last_used=max((row.last_used_at for row in rows), default=None),
            apps=replies.by_app(app.usage.by_app(caller.user_id, subjects)),
        )
    )


@router.get("/stats")
def read_stats(app: AvatarCreator, caller: Caller, query: StatsQuery) -> StatsReply:
    """Read the person's numbers."""
    numbers = app.stats.read(caller.user_id, query.month_start)
    return StatsReply(
        stats=StatsOut(
            total_avatars=numbers.avatars,
            total_projects=numbers.projects,
            recent_uploads=numbers.recent_uploads,
            total_usage=numbers.usage,
            average_usage=numbers.average_usage,
            top_used_avatars=[app.show.avatar(row) for row in numbers.top_used],
            credit_balance=numbers.balance,
            month=_month(numbers.month),
        )
    )


def _month(month: Month) -> MonthOut:
    return MonthOut(
        start=iso(month.start),
        uploaded=month.uploaded,
        made=month.made,
        credits_spent=month.credits_spent,
    )
