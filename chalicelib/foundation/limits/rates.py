"""How many of something a person may ask for within a time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError, Kind
from chalicelib.foundation.limits import store

_WINDOWS = {"h": timedelta(hours=1), "day": timedelta(days=1)}
_LIMIT = re.compile(r"(\d{1,9})/(h|day)")


class TooMany(AppError):
    """The limit is reached; `retryAfter` says in how many seconds it begins anew."""

    kind: ClassVar[Kind] = Kind.LIMITED
    code = "rate_limited"

    def __init__(self, limit: Limit, seconds: int) -> None:
        message = f"At most {limit.most} per {limit.unit}. Try again in {_rough(seconds)}."
        super().__init__(message, retryAfter=seconds)


@dataclass(frozen=True)
class Limit:
    """At most so many in each window."""

    most: int
    window: timedelta

    @property
    def unit(self) -> str:
        return "day" if self.window > timedelta(hours=1) else "hour"


def parse_limit(text: str) -> Limit:
    """Return the limit that `10/h` or `20/day` means. Raises ValueError."""
    found = _LIMIT.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no limit; write it like 10/h or 20/day")
    return Limit(int(found[1]), _WINDOWS[found[2]])


@dataclass(frozen=True)
class Left:
    """How many more of something a person may ask for until the window ends, of how many."""

    left: int
    most: int
    until: datetime


@dataclass(frozen=True)
class Counted:
    """What was counted, in which window."""

    key: str
    units: int

    def give_back(self) -> None:
        """Count it as not asked for: it was refused."""
        store.uncount(self.key, self.units)


class Rates:
    """Counts in fixed windows of the clock (an hour, a day in UTC): one update for each request."""

    def __init__(self, limits: Mapping[str, str], clock: Clock) -> None:
        self._limits = {name: parse_limit(text) for name, text in limits.items()}
        self._clock = clock

    def count(self, user_id: str, name: str, units: int) -> Counted:
        """Count `units` of something, none of them if they are too many. Raises `TooMany`."""
        limit, now = self._limits[name], self._clock()
        key, over = _window(user_id, name, limit, now)
        counted = Counted(key, units)
        if units > limit.most or not store.count(counted.key, units, limit.most, over):
            raise TooMany(limit, max(1, round((over - now).total_seconds())))
        return counted

    def left(self, user_id: str, name: str) -> Left:
        """Return how many more a person may ask for now."""
        limit = self._limits[name]
        key, over = _window(user_id, name, limit, self._clock())
        return Left(max(0, limit.most - store.counted(key)), limit.most, over)


def _rough(seconds: int) -> str:
    minutes = -(-seconds // 60)
    return f"{minutes} minutes" if minutes <= 90 else f"{-(-minutes // 60)} hours"


def _window(user_id: str, name: str, limit: Limit, now: datetime) -> tuple[str, datetime]:
    """Return the key of the window that `now` is in, and when it is over."""
    began = _began(now, limit.window)
    return f"{user_id}#rate#{name}#{began:%Y%m%dT%H}", began + limit.window


def _began(now: datetime, window: timedelta) -> datetime:
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + (now - midnight) // window * window
