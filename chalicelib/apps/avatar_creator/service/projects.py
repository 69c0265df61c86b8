"""Projects: folders of avatars."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.errors import ProjectNotFound
from chalicelib.apps.avatar_creator.schemas.projects import ProjectChange, ProjectCreate
from chalicelib.apps.avatar_creator.store.projects import (
    IS_LIVE,
    ProjectRow,
    find_project,
    read_projects,
)
from chalicelib.aws.tables import Page, RawKey, update_if
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.work import places


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
        row.save()  # no condition: the id is new, and a repeat after a lost reply must not fail
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

    def change(self, user_id: str, project_id: str, body: ProjectChange) -> ProjectRow:
        """Change what is given. Raises `ProjectNotFound`."""
        row = ProjectRow(user_id, project_id)
        actions = [ProjectRow.updated_at.set(iso(self._clock()))]
        if body.name is not None:
            actions.append(ProjectRow.name.set(body.name))
        if body.description is not None:
            actions.append(ProjectRow.description.set(body.description))
        if not update_if(row, actions, IS_LIVE):
            raise ProjectNotFound
        return row
