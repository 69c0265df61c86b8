"""When a row changed is when it was written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from chalicelib.core import once
from chalicelib.core.once import Once, standing_still
from chalicelib.foundation.search.stamps import stamp

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)


def test_a_request_that_is_sent_again_a_day_later_stamps_what_it_writes_with_now():
    clock = standing_still(lambda: NOW)
    request = once.current.set(Once("k", "t", NOW - timedelta(days=1)))
    try:
        assert clock() == NOW - timedelta(days=1)
        assert stamp(clock) == "2026-03-01T08:00:00.000Z"
        assert clock() == NOW - timedelta(days=1)
    finally:
        once.current.reset(request)
