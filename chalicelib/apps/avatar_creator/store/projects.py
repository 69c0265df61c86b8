"""Rows of the `projects` table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from pynamodb.attributes import NumberAttribute, UnicodeAttribute, UnicodeSetAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Page, RawKey, find, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.work import places
from chalicelib.foundation.work.changes import edits
from chalicelib.foundation.work.open_work import OpenIndex

COVERS_SHOWN = 4
COVERS_KEPT = 12


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


def edited(given: Mapping[str, Any], cleared: Iterable[str], now: datetime) -> list[Action]:
    """Return the change that a person makes: what is given, and what is to be empty."""
    return [ProjectRow.updated_at.set(iso(now)), *edits(ProjectRow, given, cleared)]


def unmoved(trashed_at: str | None) -> Condition:
    """Return the condition that a project is in the trash since then, or not at all."""
    in_trash: Condition = EXISTS & (ProjectRow.trashed_at == trashed_at)
    return IS_LIVE if trashed_at is None else in_trash
