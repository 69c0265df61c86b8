"""Projects: create, list, find, read, change. The trash is elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chalicelib.apps.pose_generator.errors import PoseProjectNotFound
from chalicelib.apps.pose_generator.schemas.projects import PoseProjectChange, PoseProjectCreate
from chalicelib.apps.pose_generator.store.projects import (
    IS_NEW,
    PoseProjectRow,
    changed,
    find_project,
    read_projects,
)
from chalicelib.apps.pose_generator.store.search import ORDERS
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.limits.written import commit_once
from chalicelib.foundation.search.finder import Finder, Found
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.search.wish import Wish
from chalicelib.foundation.work import changes, places
from chalicelib.kit.versions import Wanted


class Projects:
    """A person's live projects."""

    def __init__(self, search: Finder, clock: Clock) -> None:
        self._search = search
        self._clock = clock

    def create(self, user_id: str, body: PoseProjectCreate) -> PoseProjectRow:
        """Store a project."""
        now = self._clock()
        project_id = new_id(now)
        row = PoseProjectRow(
            user_id,
            project_id,
            place=places.live_project(project_id),
            created_at=iso(now),
            updated_at=iso(now),
            changed_at=stamp(self._clock),
            **body.given(),
        )
        transaction = Transaction()
        transaction.put("project", row, IS_NEW)
        commit_once(transaction)
        return row

    def page(self, user_id: str, *, limit: int, start: RawKey | None) -> Page[PoseProjectRow]:
        """Return all projects, newest first."""
        return read_projects(user_id, limit=limit, start=start)

    def find(self, user_id: str, wanted: Mapping[str, str], *, limit: int, after: Any) -> Found:
        """Return projects with all that is `wanted`.

        It holds words as `q`, an order of `ORDERS` as `sort`, and properties by their names.
        """
        wish = Wish.asked(wanted, ORDERS, "newest")
        return self._search.page(user_id, wish, limit=limit, after=after)

    def read(self, user_id: str, project_id: str) -> PoseProjectRow:
        """Return a live project. Raises `PoseProjectNotFound`."""
        row = find_project(user_id, project_id)
        if row is None or not row.is_live:
            raise PoseProjectNotFound
        return row

    def change(
        self, user_id: str, project_id: str, body: PoseProjectChange, wanted: Wanted
    ) -> PoseProjectRow:
        """Change what is given or emptied. Raises `PoseProjectNotFound`, `VersionConflict`."""
        row = PoseProjectRow(user_id, project_id)
        change = changed(*body.change(), iso(self._clock()), stamp=stamp(self._clock))
        changes.make(row, change, wanted, read=lambda: self.read(user_id, project_id))
        return row
