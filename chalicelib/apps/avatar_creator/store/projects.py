"""Rows of the `projects` table."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import NumberAttribute, UnicodeAttribute, UnicodeSetAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.aws.tables import Change, Page, RawKey, find, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work, places
from chalicelib.foundation.work.changes import edits
from chalicelib.foundation.work.open_work import OpenIndex

COVERS_SHOWN = 4
COVERS_KEPT = 12
TRASH, RESTORE, PURGE = "trash", "restore", "purge"
LOOK_AGAIN = timedelta(minutes=1)


class ProjectPlaces(LocalSecondaryIndex["ProjectRow"]):
    """Live projects newest first, or trashed ones by when they were trashed."""

    class Meta:
        index_name = "place"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    place = UnicodeAttribute(range_key=True)


class ProjectRow(Model):
    """One project. `covers` holds ids of ready avatars in it; `cascade` names what is under way."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    project_id = UnicodeAttribute(range_key=True, attr_name="projectId")
    place = UnicodeAttribute()
    name = UnicodeAttribute()
    description = UnicodeAttribute(null=True)
    avatar_count = NumberAttribute(attr_name="avatarCount", default=0)
    covers = UnicodeSetAttribute(null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    version = NumberAttribute(null=True)
    trashed_at = UnicodeAttribute(attr_name="trashedAt", null=True)
    cascade = UnicodeAttribute(null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_place = ProjectPlaces()
    open_index = OpenIndex()

    @property
    def shown_covers(self) -> list[str]:
        """The ids of the newest covers, newest first."""
        return sorted(self.covers or (), reverse=True)[:COVERS_SHOWN]


EXISTS = ProjectRow.project_id.exists()
IS_NEW = ProjectRow.project_id.does_not_exist()
IS_LIVE = EXISTS & ProjectRow.trashed_at.does_not_exist()


def find_project(user_id: str, project_id: str) -> ProjectRow | None:
    """Return the project, in the trash or not."""
    return find(ProjectRow, user_id, project_id)


def read_projects(
    user_id: str, *, limit: int, start: RawKey | None, prefix: str = places.LIVE
) -> Page[ProjectRow]:
    """Return a page of live projects, newest first, or of trashed ones, last trashed first."""
    within = ProjectRow.place.startswith(prefix)
    return read_page(ProjectRow, user_id, index="place", within=within, limit=limit, start=start)


def read_every(user_id: str) -> list[ProjectRow]:
    """Return all live projects."""
    live = ProjectRow.place.startswith(places.LIVE)
    return list(ProjectRow.by_place.query(user_id, live, consistent_read=True))


def changed(given: Mapping[str, Any], cleared: Iterable[str], now: datetime) -> Change:
    """Return the change that a person makes of a live project: what is given, what is emptied."""
    return [ProjectRow.updated_at.set(iso(now)), *edits(ProjectRow, given, cleared)], IS_LIVE


def avatars_reserved(count: int) -> Change:
    """Return the change when avatars are reserved in a live project."""
    return [ProjectRow.avatar_count.add(count)], IS_LIVE


def avatars_came(rows: Collection[AvatarRow]) -> Change:
    """Return the change when avatars come into a live project, as they are."""
    actions: list[Action] = [ProjectRow.avatar_count.add(_counted(rows))]
    covers = sorted(row.avatar_id for row in rows if row.status == "ready")[-COVERS_KEPT:]
    return [*actions, ProjectRow.covers.add(set(covers))] if covers else actions, IS_LIVE


def avatars_left(rows: Collection[AvatarRow]) -> Change:
    """Return the change when avatars leave a live project."""
    gone = ProjectRow.covers.delete({row.avatar_id for row in rows})
    return [ProjectRow.avatar_count.add(-_counted(rows)), gone], IS_LIVE


def avatar_made(avatar_id: str, trashed_at: str | None) -> Change:
    """Return the change when an avatar was made for a project that is in the trash, or is not."""
    actions = [ProjectRow.avatar_count.add(1), ProjectRow.covers.add({avatar_id})]
    return actions, _unmoved(trashed_at)


def avatar_failed() -> Change:
    """Return the change when the upload of an avatar that was counted ends without a picture."""
    return [ProjectRow.avatar_count.add(-1)], EXISTS


def avatar_trashed(avatar_id: str, *, was_counted: bool) -> Change:
    """Return the change when an avatar of a live project goes to the trash."""
    fewer = ProjectRow.avatar_count.add(-1 if was_counted else 0)
    return [fewer, ProjectRow.covers.delete({avatar_id})], IS_LIVE


def avatar_erased(avatar_id: str, *, was_counted: bool) -> Change:
    """Return the change when an avatar goes for good, its project live or not."""
    fewer = ProjectRow.avatar_count.add(-1 if was_counted else 0)
    return [fewer, ProjectRow.covers.delete({avatar_id})], EXISTS


def avatar_restored(avatar_id: str, *, counts: bool, is_ready: bool) -> Change:
    """Return the change when an avatar of a live project comes back from the trash.

    It `counts` unless it was counted all the time, or is not counted at all.
    """
    actions: list[Action] = [ProjectRow.avatar_count.add(1 if counts else 0)]
    return [*actions, ProjectRow.covers.add({avatar_id})] if is_ready else actions, IS_LIVE


def covered(avatar_ids: set[str]) -> Change:
    """Return the change that adds covers."""
    return [ProjectRow.covers.add(avatar_ids)], EXISTS


def uncovered(avatar_ids: set[str]) -> Change:
    """Return the change that takes covers away."""
    return [ProjectRow.covers.delete(avatar_ids)], EXISTS


def trashed(row: ProjectRow, now: datetime) -> Change:
    """Return the change that moves a live project to the trash; all in it is to follow."""
    actions = [
        ProjectRow.trashed_at.set(iso(now)),
        ProjectRow.place.set(places.in_trash(iso(now), row.project_id)),
        *_begun(TRASH, now),
    ]
    return actions, IS_LIVE & ProjectRow.cascade.does_not_exist()


def restored(row: ProjectRow, now: datetime) -> Change:
    """Return the change that brings a project back; all that went with it is to follow."""
    actions = [
        ProjectRow.trashed_at.remove(),
        ProjectRow.place.set(places.live_project(row.project_id)),
        *_begun(RESTORE, now),
    ]
    return actions, _unchanged(row)


def purged(row: ProjectRow, now: datetime) -> Change:
    """Return the change by which a project is nowhere to be found; all in it is to go."""
    place = ProjectRow.place.set(places.purging(row.project_id))
    return [place, *_begun(PURGE, now)], _unchanged(row)


def followed(row: ProjectRow) -> Change:
    """Return the change when all in a project has followed it."""
    left = open_work.finished(ProjectRow)
    if row.cascade == TRASH and row.trashed_at is not None:
        left = open_work.look_again_at(ProjectRow, places.gone_at(row.trashed_at))
    return [ProjectRow.cascade.remove(), *left], still(row)


def still(row: ProjectRow) -> Condition:
    """Return the condition that what is under way of a project is what `row` says."""
    return ProjectRow.cascade == row.cascade


def _counted(rows: Collection[AvatarRow]) -> int:
    """Return how many of the avatars their project counts."""
    return sum(not row.uncounted for row in rows)


def _begun(kind: str, now: datetime) -> list[Action]:
    """Return the actions that mark a project, so that the sweep finishes what stops midway."""
    return [ProjectRow.cascade.set(kind), *open_work.look_again_at(ProjectRow, now + LOOK_AGAIN)]


def _unchanged(row: ProjectRow) -> Condition:
    unchanged: Condition = (ProjectRow.place == row.place) & ProjectRow.cascade.does_not_exist()
    return unchanged


def _unmoved(trashed_at: str | None) -> Condition:
    """Return the condition that a project is in the trash since then, or not at all."""
    in_trash: Condition = EXISTS & (ProjectRow.trashed_at == trashed_at)
    return IS_LIVE if trashed_at is None else in_trash
