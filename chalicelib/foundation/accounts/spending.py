"""What a person spent, less what came back: for those who add it up by app, action or month."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Literal

from chalicelib.foundation.accounts.store import EntryRow, read_moved

By = Literal["app", "action", "month"]
UNKNOWN = ""


def spent(user_id: str, since: datetime, *, by: By) -> dict[str, int]:
    """Return the credits spent since then, net of refunds, by app id, action code or UTC month.

    A refund lowers what it returns, in the month in which it came. Entries from before apps and
    actions were written down count as `UNKNOWN`. One query, of more pages when there is much.
    """
    totals: Counter[str] = Counter()
    for entry in read_moved(user_id, since, "usage", "refund"):
        totals[_part(entry, by)] -= int(entry.amount)
    return dict(totals)


def _part(entry: EntryRow, by: By) -> str:
    if by == "app":
        return entry.app_id or UNKNOWN
    if by == "action":
        return (entry.returns if entry.type == "refund" else entry.action) or UNKNOWN
    return str(entry.created_at[:7])
