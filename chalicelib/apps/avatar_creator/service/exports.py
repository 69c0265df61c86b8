"""Avatars to be taken along in a ZIP: some of them, or all of a project."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from chalicelib.apps.avatar_creator.errors import AvatarNotFound
from chalicelib.apps.avatar_creator.schemas.exports import AvatarExport
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.store.avatars import (
    APP_ID,
    AvatarRow,
    find_avatars,
    read_ready,
)
from chalicelib.apps.avatar_creator.store.search import AVATAR
from chalicelib.foundation.exports.service import MOST, Contents, Exports
from chalicelib.foundation.exports.store import ExportRow


class AvatarExports:
    """Orders ZIPs of a person's avatars."""

    def __init__(self, projects: Projects, exports: Exports) -> None:
        self._projects = projects
        self._exports = exports

    def order(self, user_id: str, body: AvatarExport) -> ExportRow:
        """Have a ZIP made. Raises `ProjectNotFound`, `AvatarNotFound`, and what ordering raises."""
        if body.project_id is None:
            return self._some(user_id, list(dict.fromkeys(body.avatar_ids or ())), body.pattern)
        return self._project(user_id, body.project_id, body.pattern)

    def _some(self, user_id: str, ids: list[str], pattern: str) -> ExportRow:
        """Order a ZIP of some avatars, all of which have to be there; a call for each hundred."""
        rows = find_avatars(user_id, ids)
        if any(id_ not in rows or rows[id_].trashed_at is not None for id_ in ids):
            raise AvatarNotFound
        first, more = rows[ids[0]].name, len(ids) - 1
        return self._exports.order(
            user_id,
            Contents(AVATAR, ids, _sizes(row for row in rows.values() if row.status == "ready")),
            app_id=APP_ID,
            name=f"{first} +{more}" if more else first,
            pattern=pattern,
        )

    def _project(self, user_id: str, project_id: str, pattern: str) -> ExportRow:
        project = self._projects.read(user_id, project_id)
        rows = list(islice(read_ready(user_id, project_id), MOST + 1))
        return self._exports.order(
            user_id,
            Contents(AVATAR, [row.avatar_id for row in rows], _sizes(rows)),
            app_id=APP_ID,
            name=project.name,
            pattern=pattern,
            project_id=project_id,
        )


def _sizes(rows: Iterable[AvatarRow]) -> list[int]:
    return [int(row.bytes or 0) for row in rows]
