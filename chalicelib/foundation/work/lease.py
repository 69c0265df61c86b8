"""Who works on a row: a message may be delivered twice, and its worker may be killed.

For rows with `leased_until` and the marks of open work. A lease that has run out is free.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.errors import RetryLater
from chalicelib.foundation.work import open_work

# Of work with a heartbeat, which renews it, and when the sweep looks at it after the last sign of
# life: its message should have been back long before.
LEASE = timedelta(seconds=8)
SLACK = timedelta(minutes=2)
# When to look again at what somebody works on who may live for long. Whoever is killed meanwhile
# has a message of its own, which comes back earlier.
BUSY = 15.0


class LeaseLost(Exception):
    """Another worker took over; whatever this one does next would be too late."""


def take(
    row: Any,
    *,
    now: datetime,
    lease: timedelta,
    slack: timedelta,
    is_open: Condition,
    actions: Sequence[Action],
    busy: float = 1.0,
) -> None:
    """Claim the row for `lease` and load it; the sweep looks at it `slack` after that.

    Raises `RetryLater` while somebody else has it, after no less than `busy` seconds.
    """
    model: Any = type(row)
    free = model.leased_until.does_not_exist() | (model.leased_until < iso(now))
    ours = [
        *actions,
        model.leased_until.set(iso(now + lease)),
        *open_work.look_again_at(model, now + lease + slack),
    ]
    if not update_if(row, ours, is_open & free):
        raise RetryLater("taken", code="taken", after=max(busy, _left(row, now, lease)))


def take_renewed(
    row: Any, *, now: datetime, is_open: Condition, actions: Sequence[Action], busy: bool
) -> None:
    """Claim a row whose lease its worker renews: `busy` is one that was begun, maybe for long.

    Raises `RetryLater` while somebody else has it.
    """
    wait = BUSY if busy else 1.0
    take(row, now=now, lease=LEASE, slack=SLACK, is_open=is_open, actions=actions, busy=wait)


def keep(row: Any, actions: Sequence[Action], *, is_open: Condition) -> None:
    """Change the row as long as it is ours. Raises `LeaseLost`."""
    model: Any = type(row)
    if not update_if(row, actions, is_open & (model.leased_until == row.leased_until)):
        raise LeaseLost


def _left(row: Any, now: datetime, lease: timedelta) -> float:
    """Return for how many more seconds somebody else may be at work, as far as we know."""
    until = parse_iso(row.leased_until) if row.leased_until else now + lease
    return (until - now).total_seconds()


class Lease:
    """A row that is ours: one thread works on it, and another one may renew its lease."""

    def __init__(self, row: Any, clock: Clock, *, is_open: Condition) -> None:
        self._row = row
        self._clock = clock
        self._is_open = is_open
        self._lock = Lock()

    def keep(self, actions: Sequence[Action]) -> None:
        """Change the row as long as it is ours. Raises `LeaseLost`."""
        with self._lock:
            keep(self._row, actions, is_open=self._is_open)

    def renew(self) -> None:
        """Keep the row for another `LEASE`; nothing else of it is loaded. Raises `LeaseLost`."""
        model: Any = type(self._row)
        with self._lock:
            ours = self._is_open & (model.leased_until == self._row.leased_until)
            until = self._clock() + LEASE
            renewed = [
                model.leased_until.set(iso(until)),
                *open_work.look_again_at(model, until + SLACK),
            ]
            if not update_if(_same(self._row), renewed, ours):
                raise LeaseLost
            self._row.leased_until = iso(until)


def _same(row: Any) -> Any:
    """Return another instance of the row, with its key alone."""
    hash_key, range_key = open_work.key_names(type(row))
    return type(row)(getattr(row, hash_key), getattr(row, range_key))
