"""What must be true of a person's projects and poses once all work has ended."""

from __future__ import annotations

from chalicelib.apps.pose_generator.store.projects import PoseProjectRow
from chalicelib.apps.pose_generator.store.search import PROJECT, SearchedProjects
from chalicelib.apps.pose_generator.store.templates import TemplateRow
from chalicelib.foundation.platform import Platform
from chalicelib.foundation.work import places
from tests.integration.stored import rows_of


class Poses:
    """All rows of one person."""

    def __init__(self, user: str) -> None:
        self.user = user
        self.projects = rows_of(PoseProjectRow, user)
        self.templates = rows_of(TemplateRow, user)

    def rows(self) -> list[PoseProjectRow]:
        """Return all that may be under way."""
        return [*self.projects]

    def check(self, platform: Platform) -> None:
        self._are_somewhere()
        self._found(platform)
        self._own_poses_are_counted()

    def _are_somewhere(self) -> None:
        for row in self.projects:
            live = places.live_project(row.project_id)
            trashed = row.trashed_at and places.in_trash(row.trashed_at, row.project_id)
            assert row.place == (trashed or live)

    def _found(self, platform: Platform) -> None:
        known = {row.project_id: SearchedProjects().entry(row) for row in self.projects}
        live = {id_: entry for id_, entry in known.items() if entry is not None}
        assert platform.finder(PROJECT).entries(self.user) == (live, True), (
            "searches know something else"
        )

    def _own_poses_are_counted(self) -> None:
        poses = sum(row.is_pose for row in self.templates)
        assert sum(int(row.owned or 0) for row in self.templates) == poses
