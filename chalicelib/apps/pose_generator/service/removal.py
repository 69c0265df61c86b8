"""Removing projects for good, in steps that any crash may interrupt."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from chalicelib.apps.pose_generator.store.projects import PoseProjectRow, purging
from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock
from chalicelib.foundation.work import places

SECONDS = 15.0


class Contents(Protocol):
    """Things that belong to projects and go with them."""

    def remove_some(self, user_id: str, project_id: str) -> bool:
        """Remove the next things in a project that is going; False when none is left."""
        ...


class Removal:
    """Removes projects with all that is in them."""

    def __init__(
        self,
        contents: Sequence[Contents],
        clock: Clock,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._contents = contents
        self._clock = clock
        self._monotonic = monotonic

    def purge(self, row: PoseProjectRow) -> bool:
        """Remove a trashed project; False when it is no longer where `row` says.

        First the row is marked: from then on it is nowhere to be found, and the sweep finishes what
        takes longer than some seconds, or what a crash leaves.
        """
        if not row.place.startswith(places.PURGING) and not update_if(
            row, *purging(row, self._clock())
        ):
            return False
        if self._clear(row):
            PoseProjectRow(row.user_id, row.project_id).delete()
        return True

    def _clear(self, row: PoseProjectRow) -> bool:
        """Remove what is in a marked project for some seconds; False when there is more."""
        deadline = self._monotonic() + SECONDS
        for contents in self._contents:
            while contents.remove_some(row.user_id, row.project_id):
                if self._monotonic() > deadline:
                    return False
        return True
