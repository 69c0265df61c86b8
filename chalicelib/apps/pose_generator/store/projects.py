"""Rows of the `pose_projects` table, and every change with its condition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.indexes import (
    AllProjection,
    GlobalSecondaryIndex,
    IncludeProjection,
    LocalSecondaryIndex,
)
from pynamodb.models import Model

from chalicelib.aws.tables import Change, Page, RawKey, find, find_many, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work, places
from chalicelib.foundation.work.changes import edits
from chalicelib.foundation.work.open_work import OpenIndex

APP_ID = "pose-generator"
LOOK_AGAIN = timedelta(minutes=5)

# What projects are found by. An index keeps its projection for ever.
COMPACT = ("place", "name", "description", "brandKitId", "updatedAt")


class PoseProjectPlaces(LocalSecondaryIndex["PoseProjectRow"]):
    """Live projects newest first, or trashed ones by when they were trashed."""

    class Meta:
        index_name = "place"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    place = UnicodeAttribute(range_key=True)


class ChangedPoseProjects(GlobalSecondaryIndex["PoseProjectRow"]):
    """A person's projects by when they last changed, as far as searches need to know."""

    class Meta:
        index_name = "changed"
        projection = IncludeProjection(list(COMPACT))

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    changed_at = UnicodeAttribute(range_key=True, attr_name="changedAt")


class PoseProjectRow(Model):
    """One project: pictures of one campaign, for one brand."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    project_id = UnicodeAttribute(range_key=True, attr_name="projectId")
    place = UnicodeAttribute()
    name = UnicodeAttribute()
    description = UnicodeAttribute(null=True)
    brand_kit_id = UnicodeAttribute(attr_name="brandKitId", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    changed_at = UnicodeAttribute(attr_name="changedAt")
    version = NumberAttribute(null=True)
    trashed_at = UnicodeAttribute(attr_name="trashedAt", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_place = PoseProjectPlaces()
    by_change = ChangedPoseProjects()
    open_index = OpenIndex()

    @property
    def is_live(self) -> bool:
        return self.place.startswith(places.LIVE)


IS_NEW = PoseProjectRow.project_id.does_not_exist()
IS_LIVE = PoseProjectRow.place.startswith(places.LIVE)


def find_project(user_id: str, project_id: str) -> PoseProjectRow | None:
    """Return the project, in the trash or not."""
    return find(PoseProjectRow, user_id, project_id)


def find_projects(user_id: str, project_ids: Iterable[str]) -> dict[str, PoseProjectRow]:
    """Return those of up to 100 projects that there are, in the trash or not, by id."""
    return {row.project_id: row for row in find_many(PoseProjectRow, user_id, project_ids)}


def read_projects(
    user_id: str, *, limit: int, start: RawKey | None = None, prefix: str = places.LIVE
) -> Page[PoseProjectRow]:
    """Return a page of live projects, newest first, or of trashed ones, last trashed first."""
    within = PoseProjectRow.place.startswith(prefix)
    return read_page(
        PoseProjectRow, user_id, index="place", within=within, limit=limit, start=start
    )


def read_compact(user_id: str) -> Iterator[PoseProjectRow]:
    """Yield what live projects are found by, newest first, a query for each megabyte of rows."""
    yield from PoseProjectRow.by_place.query(
        user_id,
        PoseProjectRow.place.startswith(places.LIVE),
        attributes_to_get=["projectId", *COMPACT],
        scan_index_forward=False,
        consistent_read=True,
    )


def read_changed(user_id: str, since: str) -> list[PoseProjectRow]:
    """Return what is found of all projects that changed since then, live or not.

    What was written a moment ago may be missing.
    """
    return list(PoseProjectRow.by_change.query(user_id, PoseProjectRow.changed_at >= since))


def changed(given: Mapping[str, Any], cleared: Iterable[str], now: str, *, stamp: str) -> Change:
    """Return the change that a person makes of a live project: what is given, what is emptied."""
    times = [PoseProjectRow.updated_at.set(now), PoseProjectRow.changed_at.set(stamp)]
    return [*times, *edits(PoseProjectRow, given, cleared)], IS_LIVE


def trashed(row: PoseProjectRow, now: datetime) -> Change:
    """Return the change that moves a live project to the trash; its batches are to follow."""
    actions = [
        PoseProjectRow.place.set(places.in_trash(iso(now), row.project_id)),
        PoseProjectRow.trashed_at.set(iso(now)),
        PoseProjectRow.changed_at.set(iso(now)),
        *open_work.look_again_at(PoseProjectRow, now + LOOK_AGAIN),
    ]
    return actions, IS_LIVE


def restored(row: PoseProjectRow, now: datetime) -> Change:
    """Return the change that makes a trashed project live again; its batches are to follow."""
    actions = [
        PoseProjectRow.place.set(places.live_project(row.project_id)),
        PoseProjectRow.trashed_at.remove(),
        PoseProjectRow.changed_at.set(iso(now)),
        *open_work.look_again_at(PoseProjectRow, now + LOOK_AGAIN),
    ]
    return actions, still(row)


def purging(row: PoseProjectRow, now: datetime) -> Change:
    """Return the change that takes a trashed project out of every list, to be removed for good."""
    actions = [
        PoseProjectRow.place.set(places.purging(row.project_id)),
        PoseProjectRow.changed_at.set(iso(now)),
        *open_work.look_again_at(PoseProjectRow, now + LOOK_AGAIN),
    ]
    return actions, still(row)


def followed(row: PoseProjectRow) -> Change:
    """Return the change when all batches of a project have followed it."""
    left = open_work.finished(PoseProjectRow)
    if row.trashed_at is not None:
        left = open_work.look_again_at(PoseProjectRow, places.gone_at(row.trashed_at))
    return left, still(row)


def still(row: PoseProjectRow) -> Condition:
    """Return the condition that a project is where `row` says."""
    where: Condition = PoseProjectRow.place == row.place
    return where
