"""Usage over HTTP."""

from __future__ import annotations

from chalicelib.foundation.usage import replies
from chalicelib.foundation.usage.schemas import TrackUsageReply, UsageEvent
from chalicelib.foundation.usage.service import Usage
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/usage", status=201)
def track_usage(usage: Usage, caller: Caller, body: UsageEvent) -> TrackUsageReply:
    """Record that an app used something of the person's; the same `eventId` counts once."""
    return replies.track(usage, caller, body)
