"""What happens to a project happens to all in it: in steps that can be interrupted and repeated."""

from __future__ import annotations

import time
from collections.abc import Callable

from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.store import avatar_changes, projects
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, read_place, read_trashed_alone
from chalicelib.apps.avatar_creator.store.projects import PURGE, RESTORE, TRASH, ProjectRow
from chalicelib.aws.tables import Change, update_if
from chalicelib.aws.transactions import FULL, Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.generation import store as generations
from chalicelib.foundation.work import places

SECONDS = 15.0

Move = Callable[[AvatarRow], Change]


class Cascade:
    """Carries a project's change to its avatars. `ProjectRow.cascade` says which is under way."""

    def __init__(
        self, removal: Removal, clock: Clock, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._removal = removal
        self._clock = clock
        self._monotonic = monotonic

    def run(self, project: ProjectRow) -> bool:
        """Go on with the cascade for some seconds; False when there is more to do."""
        deadline = self._monotonic() + SECONDS
        steps = {TRASH: self._trash, RESTORE: self._restore, PURGE: self._purge}
        kind = project.cascade
        if kind is None:
            return True
        while steps[kind](project):
            if self._monotonic() > deadline:
                return False
        self._end(project, kind)
        return True

    def _trash(self, project: ProjectRow) -> bool:
        now = self._clock()
        trashed_at = project.trashed_at or iso(now)
        prefix = places.in_project(project.project_id)
        moved = self._move(
            project, prefix, lambda row: avatar_changes.trash_with_project(row, trashed_at, now)
        )
        return moved or self._mark(project, generations.hidden(trashed_at), hidden=False)

    def _restore(self, project: ProjectRow) -> bool:
        prefix = places.trashed_with_project(project.project_id)
        now = self._clock()
        moved = self._move(project, prefix, lambda row: avatar_changes.bring_back(row, now))
        return moved or self._mark(project, generations.brought_back(), hidden=True)

    def _move(self, project: ProjectRow, prefix: str, move: Move) -> bool:
        """Move the next avatars to another place; False when none is left.

        Only while the project asks for it: somebody else may have finished the cascade, and the
        next one may have begun, while this process stood still.
        """
        page = read_place(project.user_id, prefix, limit=FULL - 1)
        if not page.items:
            return False
        transaction = Transaction()
        transaction.check("project", project, projects.still(project))
        for row in page.items:
            transaction.update("avatar", row, *move(row))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            return "project" not in refused.failed  # somebody moved one of them: read again
        return page.next_key is not None

    def _mark(self, project: ProjectRow, change: Change, *, hidden: bool) -> bool:
        """Hide the next generations of a project, or show them; False when none is left."""
        page = generations.read_in_project(project.user_id, project.project_id, hidden=hidden)
        if not page.items:
            return False
        transaction = Transaction()
        transaction.check("project", project, projects.still(project))
        for row in page.items:
            transaction.update("generation", row, *change)
        try:
            transaction.commit()
        except TransactionRefused as refused:
            return "project" not in refused.failed  # one of them is gone: read again
        return page.next_key is not None

    def _purge(self, project: ProjectRow) -> bool:
        """Remove the next things that belong to the project; False when none is left."""
        owner, project_id = project.user_id, project.project_id
        prefix = places.trashed_with_project(project_id)
        rows = read_place(owner, prefix, limit=10).items
        rows = rows or read_trashed_alone(owner, project_id, limit=10)
        for row in rows:
            self._removal.purge_avatar(row)
        work = [
            generation
            for hidden in (True, False)
            for generation in generations.read_in_project(
                owner, project_id, hidden=hidden, limit=10
            ).items
        ]
        for generation in work:
            self._removal.purge_generation(generation)
        return bool(rows or work)

    def _end(self, project: ProjectRow, kind: str) -> None:
        if kind == PURGE:
            ProjectRow(project.user_id, project.project_id).delete()
            return
        if kind == RESTORE:
            covers.refill(project.user_id, project.project_id)
        update_if(project, *projects.followed(project))
