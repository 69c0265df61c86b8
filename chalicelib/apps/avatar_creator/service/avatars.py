"""Avatars: list, read, change."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.errors import AvatarNotFound
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarChange
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.store.avatars import (
    IS_LIVE,
    AvatarRow,
    find_avatar,
    read_live,
    read_place,
)
from chalicelib.aws.tables import Page, RawKey, update_if
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.work import places


class Avatars:
    """A person's live avatars."""

    def __init__(self, projects: Projects, clock: Clock) -> None:
        self._projects = projects
        self._clock = clock

    def page(
        self, user_id: str, project_id: str | None, *, limit: int, start: RawKey | None
    ) -> Page[AvatarRow]:
        """Return avatars of one project or of all, newest first. Raises `ProjectNotFound`.

        Only an empty first page costs a second call, to tell an empty project from none at all.
        """
        if project_id is None:
            return read_live(user_id, limit=limit, start=start)
        page = read_place(user_id, places.in_project(project_id), limit=limit, start=start)
        if not page.items and start is None:
            self._projects.read(user_id, project_id)
        return page

    def read(self, user_id: str, avatar_id: str) -> AvatarRow:
        """Return a live avatar. Raises `AvatarNotFound`."""
        row = find_avatar(user_id, avatar_id)
        if row is None or row.trashed_at is not None:
            raise AvatarNotFound
        return row

    def change(self, user_id: str, avatar_id: str, body: AvatarChange) -> AvatarRow:
        """Change name, persona and attributes as far as they are given. Raises `AvatarNotFound`."""
        row = AvatarRow(user_id, avatar_id)
        actions = [AvatarRow.updated_at.set(iso(self._clock()))]
        if body.name is not None:
            actions.append(AvatarRow.name.set(body.name))
        for field, value in body.subject().items():
            actions.append(getattr(AvatarRow, field).set(value))
        if not update_if(row, actions, IS_LIVE):
            raise AvatarNotFound
        return row
