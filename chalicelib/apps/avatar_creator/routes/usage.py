"""Usage and numbers."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.errors import AvatarNotFound
from chalicelib.apps.avatar_creator.schemas.usage import (
    AppUsageOut,
    MonthOut,
    StatsOut,
    StatsQuery,
    StatsReply,
    TrackedOut,
    TrackUsageReply,
    UsageEvent,
    UsageEventOut,
    UsageHistoryReply,
    UsageTotals,
)
from chalicelib.apps.avatar_creator.service.stats import Month
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.apps.avatar_creator.store.usage import UsageRow
from chalicelib.core.clock import iso
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


class AppHealthReply(Reply):
    """The app answers."""

    status: str = "ok"
    app: str = "avatar-creator"
    version: str
    provider: str
    demo: bool


@router.get("/health", public=True)
def read_app_health(app: AvatarCreator) -> AppHealthReply:
    """Tell that the app answers, and with which provider."""
    return AppHealthReply(**app.health)


@router.post("/track-usage", status=201)
def track_usage(app: AvatarCreator, caller: Caller, body: UsageEvent) -> TrackUsageReply:
    """Record that an app used an avatar; the same `eventId` counts once."""
    if body.user_id not in (None, caller.user_id):
        raise AvatarNotFound
    counted = app.usage.record(caller.user_id, body)
    tracked = TrackedOut(event_id=body.event_id, avatar_id=body.avatar_id, counted=counted)
    return TrackUsageReply(usage=tracked)


@router.get("/avatars/{avatar_id}/usage-history")
def read_usage_history(
    app: AvatarCreator, caller: Caller, avatar_id: str, query: PageQuery
) -> UsageHistoryReply:
    """Read who used an avatar, the latest use first, with totals per app."""
    scope = (caller.user_id, "usage", avatar_id)
    start = decode_cursor(query.cursor, *scope)
    found = app.usage.history(caller.user_id, avatar_id, limit=query.limit, start=start)
    summary = sorted((_app(row) for row in found.totals), key=lambda app: -app.count)
    return UsageHistoryReply(
        history=[_event(row) for row in found.events.items],
        summary=summary,
        totals=_totals(summary),
        next_cursor=encode_cursor(found.events.next_key, *scope),
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


def _event(row: UsageRow) -> UsageEventOut:
    return UsageEventOut(
        id=row.event_id,
        app_id=row.app_id or "",
        app_name=row.app_name or "",
        action=row.action or "",
        reference_id=row.reference_id,
        reference_type=row.reference_type,
        metadata=row.metadata,
        occurred_at=row.occurred_at or "",
        created_at=row.created_at or "",
    )


def _app(row: UsageRow) -> AppUsageOut:
    return AppUsageOut(
        app_id=row.app_id or "",
        app_name=row.app_name or "",
        count=int(row.times or 0),
        last_used=row.last_used or "",
    )


def _totals(summary: list[AppUsageOut]) -> UsageTotals:
    return UsageTotals(
        total_usage=sum(app.count for app in summary),
        app_breakdown={app.app_id: app.count for app in summary},
        last_used=max((app.last_used for app in summary), default=None),
    )
