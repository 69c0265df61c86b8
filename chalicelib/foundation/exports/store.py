"""Rows of the `exports` table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import (
    BooleanAttribute,
    JSONAttribute,
    ListAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.expressions.update import Action
from pynamodb.indexes import IncludeProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Change, Page, RawKey, delete_if, find, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OPEN, OpenIndex

KEPT = timedelta(days=1)
LOOK_AGAIN = timedelta(minutes=2)
ENDED_SHOWN = 20
ACTIVE = ("pending", "processing")
# Read from the last one on, what is under way comes first.
_UNDER_WAY, _ENDED = "under-way#", "ended#"
LISTED = (
    *("appId", "kind", "name", "projectId", "total", "expected", "status", "done", "skipped"),
    *("bytes", "errorCode", "errorMessage", "createdAt", "endedAt", "expiresAt"),
)


class ExportStates(LocalSecondaryIndex["ExportRow"]):
    """Exports by `under-way#<id>` or `ended#<when>#<id>`, without the ids of what is in them."""

    class Meta:
        index_name = "state"
        projection = IncludeProjection(list(LISTED))

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    state_key = UnicodeAttribute(range_key=True, attr_name="stateKey")


class ExportRow(Model):
    """One ZIP of `total` things of the `kind`, whose ids are `items`.

    `done` of them had their turn, of which `skipped` are not in it. `bytes` is how large it is so
    far, `expected` how large its files were when it was asked for. `upload_id` names the upload by
    which it is written. What ended goes at `expires_at`.

    Where things are made for it, `how` says like what, and `asked` that all of them are asked for;
    until they are there it is pending, and `done` counts those that are.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    export_id = UnicodeAttribute(range_key=True, attr_name="exportId")
    state_key = UnicodeAttribute(attr_name="stateKey")
    app_id = UnicodeAttribute(attr_name="appId")
    kind = UnicodeAttribute()
    name = UnicodeAttribute()
    project_id = UnicodeAttribute(attr_name="projectId", null=True)
    pattern = UnicodeAttribute(null=True)
    items: ListAttribute[Any] = ListAttribute(of=UnicodeAttribute, null=True)
    how: JSONAttribute = JSONAttribute(null=True)
    asked = BooleanAttribute(null=True)
    total = NumberAttribute()
    expected = NumberAttribute(default=0)
    status = UnicodeAttribute()
    done = NumberAttribute(default=0)
    skipped = NumberAttribute(default=0)
    bytes = NumberAttribute(default=0)
    attempts = NumberAttribute(default=0)
    upload_id = UnicodeAttribute(attr_name="uploadId", null=True)
    error_code = UnicodeAttribute(attr_name="errorCode", null=True)
    error_message = UnicodeAttribute(attr_name="errorMessage", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    ended_at = UnicodeAttribute(attr_name="endedAt", null=True)
    expires_at = UnicodeAttribute(attr_name="expiresAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_state = ExportStates()
    open_index = OpenIndex()


IS_NEW = ExportRow.export_id.does_not_exist()
IS_ACTIVE = ExportRow.status.is_in(*ACTIVE)


def export_key(user_id: str, export_id: str) -> str:
    """Return where the ZIP is in the bucket."""
    return f"exports/{user_id}/{export_id}.zip"


def new_export(user_id: str, export_id: str, now: datetime, **what: Any) -> ExportRow:
    """Return an export of which nothing has begun."""
    return ExportRow(
        user_id,
        export_id,
        state_key=f"{_UNDER_WAY}{export_id}",
        status="pending",
        created_at=iso(now),
        unfinished=OPEN,
        due_at=iso(now + LOOK_AGAIN),
        **what,
    )


def find_export(user_id: str, export_id: str) -> ExportRow | None:
    return find(ExportRow, user_id, export_id)


def read_exports(user_id: str, app_id: str, *, limit: int, start: RawKey | None) -> Page[ExportRow]:
    """Return an app's exports: what is under way, then the last one that ended first."""
    ours = ExportRow.app_id == app_id
    return read_page(ExportRow, user_id, index="state", where=ours, limit=limit, start=start)


def read_active(user_id: str) -> list[ExportRow]:
    """Return the exports of all apps that have not ended."""
    within = ExportRow.state_key.startswith(_UNDER_WAY)
    return list(ExportRow.by_state.query(user_id, within, consistent_read=True))


def read_ended(user_id: str) -> Sequence[ExportRow]:
    """Return the exports of all apps that ended, the last one first."""
    within = ExportRow.state_key.startswith(_ENDED)
    return read_page(ExportRow, user_id, index="state", within=within, limit=ENDED_SHOWN).items


def claimed() -> list[Action]:
    """Return the change of an export that a worker begins with, from its start."""
    return [
        ExportRow.status.set("processing"),
        ExportRow.attempts.add(1),
        *shown(done=0, skipped=0, size=0),
    ]


def made_so_far(done: int) -> list[Action]:
    """Return the change when all that is to be made is asked for, and `done` of it is there."""
    return [ExportRow.asked.set(True), ExportRow.done.set(done)]


def begun(upload_id: str) -> list[Action]:
    """Return the change when there is an upload to write to."""
    return [ExportRow.upload_id.set(upload_id)]


def shown(*, done: int, skipped: int, size: int) -> list[Action]:
    """Return the change that says how far a worker is."""
    return [ExportRow.done.set(done), ExportRow.skipped.set(skipped), ExportRow.bytes.set(size)]


def leased(until: datetime, slack: timedelta) -> list[Action]:
    """Return the change of an export that is its worker's until then, or waits for the next one."""
    return [
        ExportRow.leased_until.set(iso(until)),
        *open_work.look_again_at(ExportRow, until + slack),
    ]


def completed(row: ExportRow, now: datetime) -> list[Action]:
    """Return the change when the ZIP is there."""
    return [ExportRow.status.set("completed"), ExportRow.upload_id.remove(), *_ended(row, now)]


def failed(row: ExportRow, code: str, reason: str, now: datetime) -> Change:
    """Return the change when there will be no ZIP."""
    actions = [
        ExportRow.status.set("failed"),
        ExportRow.error_code.set(code),
        ExportRow.error_message.set(reason),
        *_ended(row, now),
    ]
    return actions, IS_ACTIVE


def remove(row: ExportRow) -> None:
    """Remove an export that has ended."""
    delete_if(row, ~IS_ACTIVE)


def _ended(row: ExportRow, now: datetime) -> list[Action]:
    return [
        ExportRow.state_key.set(f"{_ENDED}{iso(now)}#{row.export_id}"),
        ExportRow.ended_at.set(iso(now)),
        ExportRow.expires_at.set(iso(now + KEPT)),
        ExportRow.leased_until.remove(),
        *open_work.look_again_at(ExportRow, now + KEPT),
    ]
