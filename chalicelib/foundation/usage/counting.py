"""How often a person's things were used: for those who add it up, as analytics will."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Literal

from chalicelib.foundation.usage.store import UsageRow, read_uses

By = Literal["app", "action", "month", "subject"]


def used(user_id: str, since: datetime, *, until: datetime, by: By) -> dict[str, int]:
    """Return how many uses happened from `since` to before `until`.

    By app id, action, UTC month, or subject: `product#<id>`. Things that were removed for good are
    not counted any more, nor are uses from before people and months were written down. A query for
    each month.
    """
    return dict(Counter(_part(row, by) for row in read_uses(user_id, since, until)))


def _part(row: UsageRow, by: By) -> str:
    if by == "app":
        return row.app_id or ""
    if by == "action":
        return row.action or ""
    if by == "subject":
        return str(row.subject)
    return str(row.time_key)[:7]
