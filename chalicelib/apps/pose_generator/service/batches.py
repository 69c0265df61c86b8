"""Batches as people follow and steer them."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.apps.pose_generator.errors import (
    BatchEnded,
    BatchNotFound,
    BatchRunning,
    NothingFailed,
    PoseProjectNotFound,
)
from chalicelib.apps.pose_generator.service.orders import Orders
from chalicelib.apps.pose_generator.service.projects import Projects
from chalicelib.apps.pose_generator.store import batches
from chalicelib.apps.pose_generator.store.projects import find_projects
from chalicelib.aws.tables import Page, RawKey
from chalicelib.foundation.generation.ordering import Ordering
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.steering import Steering

AT_ONCE = 100


class Batches:
    """A person's batches. Those of a project in the trash are found nowhere."""

    def __init__(
        self, projects: Projects, orders: Orders, ordering: Ordering, steering: Steering
    ) -> None:
        self._projects = projects
        self._orders = orders
        self._ordering = ordering
        self._steering = steering

    def page(
        self, user_id: str, *, project_id: str | None, limit: int, start: RawKey | None
    ) -> Page[OrderRow]:
        """Return a page of batches, the newest first. Raises `PoseProjectNotFound`."""
        if project_id is not None:
            self._projects.read(user_id, project_id)
        page = batches.read_batches(user_id, project_id=project_id, limit=limit, start=start)
        if project_id is not None or not page.items:
            return page
        found = find_projects(user_id, {row.project_id for row in page.items})
        live = {id_ for id_, project in found.items() if project.is_live}
        return Page([row for row in page.items if row.project_id in live], page.next_key)

    def read(self, user_id: str, batch_id: str) -> OrderRow:
        """Return a batch. Raises `BatchNotFound`."""
        row = batches.find_batch(user_id, batch_id)
        if row is None:
            raise BatchNotFound
        try:
            self._projects.read(user_id, row.project_id)
        except PoseProjectNotFound as missing:
            raise BatchNotFound from missing
        return row

    def go_on(self, user_id: str, batch_id: str) -> OrderRow:
        """Let a batch go on that is paused or waits for approval.

        Raises `BatchNotFound`, `BatchEnded`.
        """
        row = self._open(user_id, batch_id)
        self._steering.go_on(row)
        return row

    def pause(self, user_id: str, batch_id: str) -> OrderRow:
        """Give no more pictures their turn. Raises `BatchNotFound`, `BatchEnded`."""
        row = self._open(user_id, batch_id)
        self._steering.pause(row)
        return row

    def cancel(self, user_id: str, batch_id: str) -> OrderRow:
        """Call off all pictures that nobody draws yet. Raises `BatchNotFound`, `BatchEnded`."""
        row = self._open(user_id, batch_id)
        self._ordering.cancel(user_id, row.order_id)
        row.refresh(consistent_read=True)
        return row

    def retry(self, user_id: str, batch_id: str) -> OrderRow:
        """Order what failed once more.

        Raises `BatchNotFound`, `BatchRunning`, `NothingFailed`, `BatchRetried`, and what placing
        raises.
        """
        row = self.read(user_id, batch_id)
        if row.ended_at is None:
            raise BatchRunning
        if not row.failed:
            raise NothingFailed
        return self._orders.again(user_id, row, _failed(row))

    def _open(self, user_id: str, batch_id: str) -> OrderRow:
        row = self.read(user_id, batch_id)
        if row.is_done:
            raise BatchEnded
        return row


def _failed(order: OrderRow) -> Sequence[int]:
    """Return the positions of what failed."""
    return [
        position
        for first in range(0, int(order.total), AT_ONCE)
        for position, row in sorted(
            batches.read_results(order.user_id, order.id, first, first + AT_ONCE - 1).items()
        )
        if row.status == "failed"
    ]
