"""Avatars: list, read, change."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.errors import AvatarNotFound
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarChange
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.store.avatar_changes import changed
from chalicelib.apps.avatar_creator.store.avatars import (
    AvatarRow,
    find_avatar,
    read_live,
    read_place,
)
from chalicelib.aws.tables import Page, RawKey
from chalicelib.core.clock import Clock
from chalicelib.foundation.work import changes, places
from chalicelib.kit.versions import Wanted


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

    def change(self, user_id: str, avatar_id: str, body: AvatarChange, wanted: Wanted) -> AvatarRow:
        """Change name, persona and attributes as far as they are given or emptied.

        Raises `AvatarNotFound`, `VersionConflict`.
        """
        row = AvatarRow(user_id, avatar_id)
        name = {} if body.name is None else {"name": body.name}
        subject, cleared = body.subject_change()
        change = changed({**name, **subject}, cleared, self._clock())
        changes.make(row, change, wanted, read=lambda: self.read(user_id, avatar_id))
        return row
