"""Batches that go for good: with their project, or with who is in their pictures."""

from __future__ import annotations

from collections.abc import Collection

from chalicelib.apps.pose_generator.store import batches
from chalicelib.foundation.generation import orders
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.ordering import Ordering
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import ACTIVE, GenerationRow, remove_all
from chalicelib.foundation.generation.turns import Turns
from chalicelib.foundation.media.pictures import PictureStore

DELETED = "It was deleted."
AT_ONCE = 100


class BatchContents:
    """Batches with their pictures. Each step may be repeated after a crash."""

    def __init__(
        self, ordering: Ordering, endings: Endings, turns: Turns, pictures: PictureStore
    ) -> None:
        self._ordering = ordering
        self._endings = endings
        self._turns = turns
        self._pictures = pictures

    def remove_some(self, user_id: str, project_id: str) -> bool:
        """Remove the next pictures of a project's batch; False when it has none."""
        page = batches.read_batches(user_id, project_id=project_id, limit=1, start=None)
        return self._remove_some_of(next(iter(page.items), None))

    def count(self, user_id: str, type_: str, ids: Collection[str]) -> int:
        """Return how many pictures came of batches with any of these things."""
        return sum(int(order.succeeded) for order in batches.read_with(user_id, type_, ids))

    def erase_some(self, user_id: str, type_: str, id_: str) -> bool:
        """Remove the next pictures of a batch with a thing; False when there is none."""
        return self._remove_some_of(next(batches.read_with(user_id, type_, {id_}), None))

    def _remove_some_of(self, order: OrderRow | None) -> bool:
        """Remove the next hundred pictures of a batch, or it alone when it has none left."""
        if order is None:
            return False
        if not order.is_done:
            self._end(order)
        rows = batches.read_first_results(order.user_id, order.id, AT_ONCE)
        if rows:
            self._pictures.discard_all(order.user_id, [row.picture_id for row in rows])
            remove_all(rows)
        else:
            orders.forget(order.user_id, order.order_id)
        return True

    def _end(self, order: OrderRow) -> None:
        """Return the price of all that has not ended, what is being drawn among it."""
        self._ordering.cancel(order.user_id, order.order_id)
        for row in batches.read_first_results(order.user_id, order.id, int(order.total)):
            self._cancel(row)
        self._turns.go_on(order.user_id)

    def _cancel(self, row: GenerationRow) -> None:
        if row.status in ACTIVE:
            self._endings.end(row, "cancelled", "cancelled", DELETED)
