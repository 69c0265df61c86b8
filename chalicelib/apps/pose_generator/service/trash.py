"""The trash: what is deleted goes here, comes back as it was, or goes for good."""

from __future__ import annotations

from chalicelib.apps.pose_generator.errors import (
    PoseProjectChangedMeanwhile,
    PoseProjectNotFound,
    PoseProjectNotInTrash,
)
from chalicelib.apps.pose_generator.service.cascade import Cascade
from chalicelib.apps.pose_generator.service.removal import Removal
from chalicelib.apps.pose_generator.store import projects
from chalicelib.apps.pose_generator.store.projects import (
    PoseProjectRow,
    find_project,
    read_projects,
)
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.search.finder import Finder
from chalicelib.foundation.work import places


class Trash:
    """Moves projects into the trash, back, and out for good."""

    def __init__(self, cascade: Cascade, removal: Removal, search: Finder, clock: Clock) -> None:
        self._cascade = cascade
        self._removal = removal
        self._search = search
        self._clock = clock

    def page(self, user_id: str, *, limit: int, start: RawKey | None) -> Page[PoseProjectRow]:
        """Return a page of the trash, the last trashed first."""
        return read_projects(user_id, limit=limit, start=start, prefix=places.TRASH)

    def trash(self, user_id: str, project_id: str) -> None:
        """Move a live project to the trash, with all in it. Raises `PoseProjectNotFound`."""
        row = PoseProjectRow(user_id, project_id)
        transaction = Transaction()
        transaction.update("project", row, *projects.trashed(row, self._clock()))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise PoseProjectNotFound from refused
        self._follow(row)

    def restore(self, user_id: str, project_id: str) -> PoseProjectRow:
        """Bring a project back as it was. Raises `PoseProjectNotInTrash`."""
        row = self._trashed(user_id, project_id)
        transaction = Transaction()
        transaction.update("project", row, *projects.restored(row, self._clock()))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise PoseProjectChangedMeanwhile from refused
        self._follow(row)
        return row

    def purge(self, user_id: str, project_id: str) -> None:
        """Remove a trashed project for good. Raises `PoseProjectNotInTrash`, `SearchBusy`."""
        row = self._trashed(user_id, project_id)
        self._search.forget(user_id)
        if not self._removal.purge(row):
            raise PoseProjectChangedMeanwhile

    def _follow(self, row: PoseProjectRow) -> None:
        row.refresh(consistent_read=True)
        self._cascade.run(row)

    def _trashed(self, user_id: str, project_id: str) -> PoseProjectRow:
        row = find_project(user_id, project_id)
        if row is None or not row.place.startswith(places.TRASH):
            raise PoseProjectNotInTrash
        return row
