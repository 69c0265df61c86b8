"""The trash: what is deleted goes here, comes back as it was, or goes for good."""

from __future__ import annotations

from typing import Any

from chalicelib.apps.avatar_creator.errors import (
    AvatarNotFound,
    ChangedMeanwhile,
    NotInTrash,
    ProjectInTrash,
    ProjectNotFound,
)
from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.store import avatar_changes, projects
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar, read_place
from chalicelib.apps.avatar_creator.store.projects import ProjectRow, find_project, read_projects
from chalicelib.aws.tables import Change, update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.search.finder import Finder
from chalicelib.foundation.work import places

Trashed = ProjectRow | AvatarRow


class Trash:
    """Moves projects and avatars into the trash, back, and out for good."""

    def __init__(self, cascade: Cascade, removal: Removal, search: Finder, clock: Clock) -> None:
        self._cascade = cascade
        self._removal = removal
        self._search = search
        self._clock = clock

    def page(
        self, user_id: str, *, limit: int, start: dict[str, Any] | None
    ) -> tuple[list[Trashed], dict[str, Any] | None]:
        """Return trashed projects, then avatars trashed by themselves, and where to go on."""
        start = start or {"kind": "project", "key": None}
        found: list[Trashed] = []
        key = start["key"]
        if start["kind"] == "project":
            page = read_projects(user_id, prefix=places.TRASH, limit=limit, start=key)
            found += page.items
            if page.next_key:
                return found, {"kind": "project", "key": page.next_key}
            if len(found) == limit:
                more = read_place(user_id, places.TRASH, limit=1).items
                return found, {"kind": "avatar", "key": None} if more else None
            key = None
        rest = read_place(user_id, places.TRASH, limit=limit - len(found), start=key)
        found += rest.items
        return found, {"kind": "avatar", "key": rest.next_key} if rest.next_key else None

    def trash_avatar(self, user_id: str, avatar_id: str) -> None:
        """Move a live avatar to the trash. Raises `AvatarNotFound`."""
        row = find_avatar(user_id, avatar_id)
        if row is None or row.trashed_at is not None:
            raise AvatarNotFound
        transaction = Transaction()
        transaction.update("avatar", row, *avatar_changes.trash_alone(row, iso(self._clock())))
        project = ProjectRow(user_id, row.project_id)
        fewer = projects.avatar_trashed(avatar_id, was_counted=not row.uncounted)
        transaction.update("project", project, *fewer)
        _commit(transaction)
        covers.refill(user_id, row.project_id)

    def restore_avatar(self, user_id: str, avatar_id: str) -> AvatarRow:
        """Bring an avatar back. Raises `NotInTrash`, `ProjectInTrash`."""
        row = find_avatar(user_id, avatar_id)
        if row is None or not row.place.startswith((places.TRASH, places.WITH_PROJECT)):
            raise NotInTrash
        transaction = Transaction()
        transaction.update("avatar", row, *avatar_changes.bring_back(row, self._clock()))
        more = projects.avatar_restored(
            avatar_id,
            counts=not row.uncounted and not row.place.startswith(places.WITH_PROJECT),
            is_ready=row.status == "ready",
        )
        transaction.update("project", ProjectRow(user_id, row.project_id), *more)
        try:
            _commit(transaction)
        except ChangedMeanwhile as conflict:
            raise self._why_not(row) from conflict
        row.refresh(consistent_read=True)
        return row

    def purge(self, user_id: str, id_: str) -> None:
        """Remove a trashed avatar or project for good. Raises `NotInTrash`, `SearchBusy`."""
        avatar = find_avatar(user_id, id_)
        if avatar is not None and avatar.place.startswith(places.TRASH):
            self._search.forget(user_id)
            if not self._removal.purge_avatar(avatar):
                raise ChangedMeanwhile
            return
        self._purge_project(user_id, id_)

    def trash_project(self, user_id: str, project_id: str) -> None:
        """Move a live project and all in it to the trash. Raises `ProjectNotFound`."""
        now = self._clock()
        row = ProjectRow(user_id, project_id)
        if not update_if(row, *projects.trashed(row, now)):
            self._explain(row, iso(now))
        self._cascade.run(row)

    def restore_project(self, user_id: str, project_id: str) -> ProjectRow:
        """Bring a project back with all that went with it. Raises `NotInTrash`."""
        row = self._trashed_project(user_id, project_id)
        self._change(row, projects.restored(row, self._clock()))
        self._cascade.run(row)
        return row

    def _purge_project(self, user_id: str, project_id: str) -> None:
        row = self._trashed_project(user_id, project_id)
        self._search.forget(user_id)
        self._change(row, projects.purged(row, self._clock()))
        self._cascade.run(row)

    def _trashed_project(self, user_id: str, project_id: str) -> ProjectRow:
        row = find_project(user_id, project_id)
        if row is None or not row.place.startswith(places.TRASH):
            raise NotInTrash
        if row.cascade is not None:
            self._cascade.run(row)  # an interrupted trashing need not wait for the sweep
            row.refresh(consistent_read=True)
        return row

    def _change(self, row: ProjectRow, change: Change) -> None:
        if not update_if(row, *change):
            raise ChangedMeanwhile

    def _explain(self, row: ProjectRow, now: str) -> None:
        """Load the row that was not moved to the trash; raise unless it was us, unheard."""
        found = find_project(row.user_id, row.project_id)
        if found is None or found.trashed_at not in (None, now):
            raise ProjectNotFound
        if found.trashed_at is None:
            raise ChangedMeanwhile
        row.refresh(consistent_read=True)

    def _why_not(self, row: AvatarRow) -> Exception:
        project = find_project(row.user_id, row.project_id)
        live = project is not None and project.trashed_at is None
        return ChangedMeanwhile() if live else ProjectInTrash()


def _commit(transaction: Transaction) -> None:
    try:
        transaction.commit()
    except TransactionRefused as refused:
        raise ChangedMeanwhile from refused
