"""Cut-outs as people follow them: those that were ordered together are one piece of work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from chalicelib.apps.product_manager.store import cutouts
from chalicelib.apps.product_manager.store.cutouts import KEPT, CutoutRow
from chalicelib.apps.product_manager.store.products import APP_ID
from chalicelib.core.clock import Clock
from chalicelib.foundation.work.listing import Status, WorkItem, WorkSource

KIND = "cutout"
Rows = list[CutoutRow]


def source(clock: Clock) -> WorkSource:
    """Return where the list of all work asks: a query, and a second where some were together."""

    def over(user_id: str) -> Rows:
        return _ordered(cutouts.read_ended(user_id, clock() - KEPT))

    def active(user_id: str) -> list[WorkItem]:
        going = _ordered(cutouts.read_active(user_id))
        groups = _together(going, lambda: over(user_id))
        return [_item(*group) for group in groups if group[0]]

    def ended(user_id: str) -> list[WorkItem]:
        done = over(user_id)
        groups = _together(done, lambda: _ordered(cutouts.read_active(user_id)))
        return [_item([], rows) for rows, others in groups if rows and not others]

    return WorkSource(active, ended)


def _ordered(rows: Rows) -> Rows:
    """Leave out what is made of masks: whoever sends one waits for it at the picture."""
    return [row for row in rows if row.corrects is None]


def _together(rows: Rows, others: Callable[[], Rows]) -> list[tuple[Rows, Rows]]:
    """Return the rows by what they were ordered with, each time with the others of that."""
    groups: defaultdict[str, tuple[Rows, Rows]] = defaultdict(lambda: ([], []))
    for row in rows:
        groups[_group(row)][0].append(row)
    for row in others() if any(row.batch_id for row in rows) else ():
        groups[_group(row)][1].append(row)
    return list(groups.values())


def _group(row: CutoutRow) -> str:
    return str(row.batch_id or row.cutout_id)


def _item(going: Rows, over: Rows) -> WorkItem:
    rows = sorted([*going, *over], key=lambda row: row.cutout_id)
    first, last = rows[0], max(over, key=lambda row: row.ended_at, default=None)
    failed = [row for row in over if row.status != "ready"]
    total = max(len(rows), int(first.batch_total or 1)) if going else len(over)
    return WorkItem(
        id=_group(first),
        app_id=APP_ID,
        kind=KIND,
        name=first.name if total == 1 else f"{first.name} +{total - 1}",
        status=_status(going, over),
        stage=max(going, key=lambda row: row.progress).stage if going else "done",
        progress=(100 * len(over) + sum(int(row.progress) for row in going)) // total,
        done=len(over),
        total=total,
        created_at=first.created_at,
        ended_at=last.ended_at if last and not going else None,
        failed=len(failed),
        refunded=sum(int(row.charged) for row in failed),
        error_code=failed[-1].error_code if failed else None,
        error_message=failed[-1].error_message if failed else None,
    )


def _status(going: Sequence[CutoutRow], over: Sequence[CutoutRow]) -> Status:
    if going:
        return (
            "processing" if over or any(row.status == "processing" for row in going) else "pending"
        )
    states = {row.status for row in over}
    if "ready" in states:
        return "completed"
    return "failed" if "failed" in states else "cancelled"
