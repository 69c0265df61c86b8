"""What happens to a project happens to its batches: in steps that can be repeated."""

from __future__ import annotations

from collections.abc import Callable

from chalicelib.apps.pose_generator.store import batches, projects
from chalicelib.apps.pose_generator.store.projects import PoseProjectRow
from chalicelib.aws.tables import Change, update_if
from chalicelib.aws.transactions import FULL, Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import orders
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.turns import Turns

_PROJECT = "project"


class Cascade:
    """Hides batches while their project is in the trash, so that nothing more of them is made.

    What they cost stays with them: they go on as they were when the project comes back, and return
    it when that goes for good.
    """

    def __init__(self, turns: Turns, clock: Clock) -> None:
        self._turns = turns
        self._clock = clock

    def run(self, project: PoseProjectRow) -> None:
        """Have all batches follow a project to where `project` says that it is."""
        now = self._clock()
        if project.is_live:
            self._change_all(project, lambda row: orders.brought_back(row, now), hidden=True)
            self._turns.go_on(project.user_id)
        else:
            self._change_all(project, lambda _: orders.hidden(now), hidden=False)
        update_if(project, *projects.followed(project))

    def _change_all(
        self, project: PoseProjectRow, change: Callable[[OrderRow], Change], *, hidden: bool
    ) -> None:
        while self._change_some(project, change, hidden=hidden):
            pass

    def _change_some(
        self, project: PoseProjectRow, change: Callable[[OrderRow], Change], *, hidden: bool
    ) -> bool:
        """Change the next batches; False when none is left, or the project is elsewhere by now."""
        page = batches.read_in_project(
            project.user_id, project.project_id, hidden=hidden, limit=FULL - 1
        )
        if not page.items:
            return False
        transaction = Transaction()
        transaction.check(_PROJECT, project, projects.still(project))
        for row in page.items:
            transaction.update("batch", row, *change(row))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            return _PROJECT not in refused.failed  # one of them has ended: read again
        return page.next_key is not None
