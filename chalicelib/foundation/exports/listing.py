"""Exports as work that people follow, whatever app they are of."""

from __future__ import annotations

from typing import cast

from chalicelib.foundation.exports import store
from chalicelib.foundation.exports.store import ExportRow
from chalicelib.foundation.work.listing import Status, WorkItem, WorkSource

EXPORT = "export"
LEFT_OUT = "Some were not there any more, or have no picture."


def active(user_id: str) -> list[WorkItem]:
    """Return the exports that have not ended: one query."""
    return [_item(row) for row in store.read_active(user_id)]


def ended(user_id: str) -> list[WorkItem]:
    """Return the exports that ended, as long as they are there: one query."""
    return [_item(row) for row in store.read_ended(user_id)]


SOURCE = WorkSource(active, ended)


def progress(row: ExportRow) -> int:
    """Return how much of the ZIP is written, or before that of its things is made, in percent."""
    if row.ended_at:
        return 100
    if row.status == "pending":
        return min(99, 100 * int(row.done) // int(row.total))
    return min(99, 100 * int(row.bytes) // max(1, int(row.expected)))


def _item(row: ExportRow) -> WorkItem:
    stages = {"pending": "preparing" if row.done else "queued", "processing": "packing"}
    return WorkItem(
        id=row.export_id,
        app_id=row.app_id,
        kind=EXPORT,
        name=row.name,
        status=cast("Status", row.status),
        stage=stages.get(row.status, "done"),
        progress=progress(row),
        done=int(row.done),
        total=int(row.total),
        created_at=row.created_at,
        ended_at=row.ended_at,
        project_id=row.project_id,
        failed=int(row.skipped),
        error_code=row.error_code or (row.skipped and "left_out") or None,
        error_message=row.error_message or (row.skipped and LEFT_OUT) or None,
    )
