"""What projects are found by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from chalicelib.apps.pose_generator.store import projects
from chalicelib.apps.pose_generator.store.projects import PoseProjectRow
from chalicelib.aws.tables import Page
from chalicelib.foundation.brands.carried import KIT
from chalicelib.foundation.search.entry import Entry, facets
from chalicelib.foundation.search.wish import Order
from chalicelib.foundation.search.words import joined, rank_of

PROJECT = "pose_project"
NAME, UPDATED = range(2)
ORDERS = MappingProxyType(
    {
        "newest": Order(descending=True),
        "oldest": Order(),
        "name": Order(NAME),
        "updated": Order(UPDATED, descending=True),
    }
)


class SearchedProjects:
    """Projects as searches see them."""

    name = PROJECT
    shape = 1

    def id(self, row: PoseProjectRow) -> str:
        return str(row.project_id)

    def entry(self, row: PoseProjectRow) -> Entry | None:
        if not row.is_live:
            return None
        ranks = (rank_of(row.name), row.updated_at)
        text = joined((row.name, row.description))
        return Entry(row.project_id, text, facets({KIT: row.brand_kit_id}), ranks)

    def first(self, user_id: str, limit: int) -> Page[PoseProjectRow]:
        return projects.read_projects(user_id, limit=limit)

    def every(self, user_id: str) -> Iterator[PoseProjectRow]:
        return projects.read_compact(user_id)

    def changed(self, user_id: str, since: str) -> list[PoseProjectRow]:
        return projects.read_changed(user_id, since)

    def rows(self, user_id: str, ids: Sequence[str]) -> dict[str, PoseProjectRow]:
        return projects.find_projects(user_id, ids)
