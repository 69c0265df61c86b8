"""Rows of the `avatar_copies` table: avatars that are copied together, and how far that is."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Change, find, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OPEN, OpenIndex

LOOK_AGAIN = timedelta(minutes=10)
KEPT = timedelta(days=1)
ENDED_SHOWN = 20
_ACTIVE, _ENDED = "active#", "ended#"


class CopyStates(LocalSecondaryIndex["CopyRow"]):
    """Copies by `active#<id>` or `ended#<when>#<id>`."""

    class Meta:
        index_name = "state"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    state_key = UnicodeAttribute(range_key=True, attr_name="stateKey")


class CopyRow(Model):
    """Avatars on their way into a project, one after the other.

    `items` has pairs of ids: of an avatar, and of what it is copied as. `done` of them were gone
    through, of which `failed` could not be copied. The row tells how it went until `expires_at`.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    copy_id = UnicodeAttribute(range_key=True, attr_name="copyId")
    state_key = UnicodeAttribute(attr_name="stateKey")
    project_id = UnicodeAttribute(attr_name="projectId")
    name = UnicodeAttribute()
    items: JSONAttribute = JSONAttribute()
    done = NumberAttribute(default=0)
    failed = NumberAttribute(default=0)
    error_code = UnicodeAttribute(attr_name="errorCode", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    ended_at = UnicodeAttribute(attr_name="endedAt", null=True)
    expires_at = UnicodeAttribute(attr_name="expiresAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_state = CopyStates()
    open_index = OpenIndex()

    @property
    def total(self) -> int:
        return len(self.items)

    @property
    def left(self) -> list[list[str]]:
        """The pairs of ids that were not gone through."""
        items: list[list[str]] = self.items
        return items[int(self.done) :]


IS_NEW = CopyRow.copy_id.does_not_exist()
IS_OPEN = CopyRow.copy_id.exists() & CopyRow.ended_at.does_not_exist()


def new_copy(
    user_id: str,
    copy_id: str,
    *,
    project_id: str,
    name: str,
    items: list[tuple[str, str]],
    now: datetime,
) -> CopyRow:
    """Return a copy of which nothing has begun, not yet stored."""
    return CopyRow(
        user_id,
        copy_id,
        state_key=f"{_ACTIVE}{copy_id}",
        project_id=project_id,
        name=name,
        items=items,
        created_at=iso(now),
        unfinished=OPEN,
        due_at=iso(now + LOOK_AGAIN),
    )


def find_copy(user_id: str, copy_id: str) -> CopyRow | None:
    return find(CopyRow, user_id, copy_id)


def read_active(user_id: str) -> list[CopyRow]:
    """Return the copies that have not ended, the oldest first."""
    within = CopyRow.state_key.startswith(_ACTIVE)
    return list(CopyRow.by_state.query(user_id, within, consistent_read=True))


def read_ended(user_id: str) -> list[CopyRow]:
    """Return the copies that ended last, the last one first."""
    within = CopyRow.state_key.startswith(_ENDED)
    return read_page(CopyRow, user_id, index="state", within=within, limit=ENDED_SHOWN).items


def gone_on(row: CopyRow, *, step: int, failed: int) -> Change:
    """Return the change when the next `step` pairs were gone through, by who has the row."""
    actions = [
        CopyRow.done.set(int(row.done) + step),
        CopyRow.failed.set(int(row.failed) + failed),
    ]
    ours = IS_OPEN & (CopyRow.leased_until == row.leased_until)
    return actions, ours & (CopyRow.done == int(row.done))


def ended(row: CopyRow, now: datetime, *, error_code: str | None = None) -> Change:
    """Return the change that ends a copy where it is; what was not gone through has failed."""
    until = now + KEPT
    actions: list[Any] = [
        CopyRow.done.set(row.total),
        CopyRow.failed.set(int(row.failed) + len(row.left)),
        CopyRow.state_key.set(f"{_ENDED}{iso(now)}#{row.copy_id}"),
        CopyRow.ended_at.set(iso(now)),
        CopyRow.expires_at.set(iso(until)),
        CopyRow.leased_until.remove(),
        *open_work.look_again_at(CopyRow, until),
    ]
    if error_code:
        actions.append(CopyRow.error_code.set(error_code))
    return actions, IS_OPEN & (CopyRow.done == int(row.done))
