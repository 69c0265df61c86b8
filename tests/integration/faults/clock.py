"""A clock that tests move."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

TICK = timedelta(milliseconds=10)


class FakeClock:
    """Every look at it lets 10 ms pass, so that what happens later has a later time."""

    def __init__(self) -> None:
        self.now = datetime(2031, 5, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += TICK
        return self.now

    def pass_time(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
