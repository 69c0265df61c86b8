"""What is answered about usage, by whichever app is asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from chalicelib.foundation.usage.kind import AVATAR, Subject
from chalicelib.foundation.usage.schemas import (
    AppUsageOut,
    TrackedOut,
    TrackUsageReply,
    UsageEvent,
    UsageEventOut,
    UsageHistoryReply,
    UsageTotals,
)
from chalicelib.foundation.usage.service import Usage
from chalicelib.foundation.usage.store import UsageRow
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor


def track(usage: Usage, caller: Caller, event: UsageEvent) -> TrackUsageReply:
    """Count a use of something of the caller's. Raises what recording raises."""
    counted, subject = usage.record(caller.user_id, event), event.subject
    return TrackUsageReply(
        usage=TrackedOut(
            event_id=event.event_id,
            subject_type=subject.type,
            subject_id=subject.id,
            avatar_id=subject.id if subject.type == AVATAR else None,
            counted=counted,
        )
    )


def history(usage: Usage, caller: Caller, subject: Subject, query: PageQuery) -> UsageHistoryReply:
    """Answer who used a thing that the caller has."""
    scope = (caller.user_id, "usage", str(subject))
    start = decode_cursor(query.cursor, *scope)
    found = usage.history(caller.user_id, subject, limit=query.limit, start=start)
    summary = sorted((_app(row) for row in found.totals), key=lambda app: -app.count)
    return UsageHistoryReply(
        history=[_event(row) for row in found.events.items],
        summary=summary,
        totals=_totals(summary),
        next_cursor=encode_cursor(found.events.next_key, *scope),
    )


def by_app(totals: Iterable[UsageRow]) -> list[AppUsageOut]:
    """Return what apps did with many things together, the one that used them most first."""
    counts: Counter[str] = Counter()
    latest: dict[str, AppUsageOut] = {}
    for app in sorted(map(_app, totals), key=lambda app: app.last_used):
        counts[app.app_id] += app.count
        latest[app.app_id] = app
    return [
        latest[app_id].model_copy(update={"count": count}) for app_id, count in counts.most_common()
    ]


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
