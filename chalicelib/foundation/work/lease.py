"""Who works on a row: a message may be delivered twice, and its worker may be killed.

For rows with `leased_until` and the marks of open work. A lease that has run out is free.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.aws.tables import update_if
from chalicelib.core.clock import iso, parse_iso
from chalicelib.core.errors import RetryLater
from chalicelib.foundation.work import open_work


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
) -> None:
    """Claim the row for `lease` and load it; the sweep looks at it `slack` after that.

    Raises `RetryLater` while somebody else has it.
    """
    model: Any = type(row)
    free = model.leased_until.does_not_exist() | (model.leased_until < iso(now))
    ours = [
        *actions,
        model.leased_until.set(iso(now + lease)),
        *open_work.look_again_at(model, now + lease + slack),
    ]
    if not update_if(row, ours, is_open & free):
        raise RetryLater("taken", code="taken", after=_left(row, now, lease))


def keep(row: Any, actions: Sequence[Action], *, is_open: Condition) -> None:
    """Change the row as long as it is ours. Raises `LeaseLost`."""
    model: Any = type(row)
    if not update_if(row, actions, is_open & (model.leased_until == row.leased_until)):
        raise LeaseLost


def _left(row: Any, now: datetime, lease: timedelta) -> float:
    """Return for how many more seconds somebody else may be at work, as far as we know."""
    until = parse_iso(row.leased_until) if row.leased_until else now + lease
    return max(1.0, (until - now).total_seconds())
