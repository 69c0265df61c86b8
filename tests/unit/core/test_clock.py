from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from chalicelib.core.clock import iso, parse_iso, utc_now

MOMENT = datetime(2026, 3, 1, 12, 30, 15, 250_999, UTC)


def test_times_are_written_in_utc_with_milliseconds():
    assert iso(MOMENT) == "2026-03-01T12:30:15.250Z"
    jakarta = timezone(timedelta(hours=7))
    assert iso(MOMENT.astimezone(jakarta)) == iso(MOMENT)


def test_written_times_sort_like_the_moments():
    moments = [MOMENT + timedelta(milliseconds=step * 400) for step in range(10)]
    written = [iso(moment) for moment in moments]
    assert written == sorted(written)


def test_written_times_are_read_back():
    assert parse_iso(iso(MOMENT)) == MOMENT.replace(microsecond=250_000)


def test_now_is_aware():
    assert utc_now().tzinfo is UTC
