"""Samples go for good: when their time is over, when nobody wants them, with their project."""

from __future__ import annotations

from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import orders, store
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.pictures import PictureStore


class Samples:
    """Removes samples, in an order that any crash may interrupt: the sweep goes on with it."""

    def __init__(self, pictures: PictureStore, clock: Clock) -> None:
        self._pictures = pictures
        self._clock = clock

    def remove(self, row: GenerationRow) -> None:
        """Remove a sample that has ended; of one that was kept, all but the picture.

        First it is marked: from then on it cannot be kept, and the row tells whether it was.
        """
        if not update_if(row, *store.removing(row, self._clock())):
            return
        if row.kept_at is None:
            self._pictures.discard(row.user_id, row.picture_id)
        else:
            self._pictures.discard_sample(row.user_id, row.picture_id)
        if row.order_id:
            orders.forget(row.user_id, row.order_id)
        row.delete()
