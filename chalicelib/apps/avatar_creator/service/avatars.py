"""Avatars: list, find, read, change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from chalicelib.apps.avatar_creator.errors import AvatarNotFound
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarChange
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.store.avatar_changes import changed
from chalicelib.apps.avatar_creator.store.avatars import (
    AvatarRow,
    find_avatar,
    find_avatars,
    read_live,
    read_place,
)
from chalicelib.apps.avatar_creator.store.search import ORDERS
from chalicelib.aws.tables import Page, RawKey
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.search.finder import Finder, Found
from chalicelib.foundation.search.wish import Wish
from chalicelib.foundation.work import changes, places
from chalicelib.kit.versions import Wanted


class Avatars:
    """A person's live avatars."""

    def __init__(self, projects: Projects, search: Finder, clock: Clock) -> None:
        self._projects = projects
        self._search = search
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

    def find(self, user_id: str, wanted: Mapping[str, str], *, limit: int, after: Any) -> Found:
        """Return avatars with all that is `wanted`. Raises `ProjectNotFound`.

        `wanted` holds words as `q`, an order of `ORDERS` as `sort`, and properties by their names.
        """
        wish = Wish.asked(wanted, ORDERS, "newest")
        found = self._search.page(user_id, wish, limit=limit, after=after)
        if found.total == 0 and (project_id := wanted.get("project_id")):
            self._projects.read(user_id, project_id)
        return found

    def read(self, user_id: str, avatar_id: str) -> AvatarRow:
        """Return a live avatar. Raises `AvatarNotFound`."""
        row = find_avatar(user_id, avatar_id)
        if row is None or row.trashed_at is not None:
            raise AvatarNotFound
        return row

    def used(self, user_id: str, avatar_ids: Iterable[str]) -> list[AvatarRow]:
        """Return those of up to 100 avatars that are live and were used at all."""
        rows = find_avatars(user_id, set(avatar_ids)).values()
        return [row for row in rows if row.usage_count and row.trashed_at is None]

    def change(self, user_id: str, avatar_id: str, body: AvatarChange, wanted: Wanted) -> AvatarRow:
        """Change what is given or emptied. Raises `AvatarNotFound`, `VersionConflict`."""
        row, now = AvatarRow(user_id, avatar_id), self._clock()
        given, cleared = body.change()
        consent, withdrawn = body.consent_change(iso(now))
        change = changed({**given, **consent}, cleared | withdrawn, now)
        changes.make(row, change, wanted, read=lambda: self.read(user_id, avatar_id))
        return row
