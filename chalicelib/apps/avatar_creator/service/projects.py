"""Projects: folders of avatars."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.errors import ProjectNotFound
from chalicelib.apps.avatar_creator.schemas.projects import ProjectChange, ProjectCreate
from chalicelib.apps.avatar_creator.store.projects import (
    IS_NEW,
    ProjectRow,
    changed,
    find_project,
    read_projects,
)
from chalicelib.aws.tables import Page, RawKey, put_if
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.work import changes, places
from chalicelib.kit.versions import Wanted


class Projects:
    """Create, list, read and change. The trash is elsewhere."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def create(self, user_id: str, body: ProjectCreate) -> ProjectRow:
        now = self._clock()
        project_id = new_id(now)
        row = ProjectRow(
            user_id,
            project_id,
            place=places.live_project(project_id),
            name=body.name,
            description=body.description,
            avatar_count=0,
            created_at=iso(now),
            updated_at=iso(now),
        )
        put_if(row, IS_NEW)  # when it is there, a repeat after a lost reply finds its own
        return row

    def page(self, user_id: str, *, limit: int, start: RawKey | None) -> Page[ProjectRow]:
        """Return live projects, newest first."""
        return read_projects(user_id, limit=limit, start=start)

    def read(self, user_id: str, project_id: str) -> ProjectRow:
        """Return a live project. Raises `ProjectNotFound`."""
        row = find_project(user_id, project_id)
        if row is None or row.trashed_at is not None:
            raise ProjectNotFound
        return row

    def change(
        self, user_id: str, project_id: str, body: ProjectChange, wanted: Wanted
    ) -> ProjectRow:
        """Change what is given. Raises `ProjectNotFound`, `VersionConflict`."""
        row = ProjectRow(user_id, project_id)
        change = changed(body.given(), body.cleared - {"name"}, self._clock())
        changes.make(row, change, wanted, read=lambda: self.read(user_id, project_id))
        return row
