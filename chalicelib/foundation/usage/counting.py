"""How often a person's things were used: for those who add it up by app, month or subject."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Literal

from chalicelib.foundation.usage.store import UsageRow, read_uses

By = Literal["app", "month", "subject"]


def used(user_id: str, since: datetime, *, until: datetime, by: By) -> dict[str, int]:
    """Return how many uses happened in that time, by app id, UTC month or subject.

    A subject is written `product#<id>`. Things that were removed for good are not counted any
    more, nor are uses from before people and months were written down. A query for each month.
    """
    return dict(Counter(_part(row, by) for row in read_uses(user_id, since, until)))


def _part(row: UsageRow, by: By) -> str:
    if by == "app":
        return row.app_id or ""
    if by == "subject":
        return str(row.subject)
    return str(row.time_key)[:7]
