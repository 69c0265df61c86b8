"""What the sweep does about projects that are due."""

from __future__ import annotations

from chalicelib.apps.pose_generator.service.cascade import Cascade
from chalicelib.apps.pose_generator.service.removal import Removal
from chalicelib.apps.pose_generator.service.trash import Trash
from chalicelib.apps.pose_generator.store.projects import PoseProjectRow
from chalicelib.core.clock import Clock
from chalicelib.foundation.work import places
from chalicelib.foundation.work.sweep import Sweep


class ProjectSweep:
    """Has batches follow their projects, and removes those for good."""

    def __init__(self, cascade: Cascade, removal: Removal, trash: Trash, clock: Clock) -> None:
        self._cascade = cascade
        self._removal = removal
        self._trash = trash
        self._clock = clock

    def sweep(self) -> Sweep:
        return Sweep(PoseProjectRow, self._look)

    def _look(self, row: PoseProjectRow) -> None:
        """Finish what was interrupted, or remove what has been in the trash for 30 days."""
        if row.place.startswith(places.PURGING):
            self._removal.purge(row)
        elif row.trashed_at is not None and places.gone_at(row.trashed_at) <= self._clock():
            self._trash.purge(row.user_id, row.project_id)
        else:
            self._cascade.run(row)
