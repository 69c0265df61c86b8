"""What the sweep does about products and pictures that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.apps.product_manager.jobs.uploaded import UploadedPictures
from chalicelib.apps.product_manager.service.removal import Removal
from chalicelib.apps.product_manager.service.trash import Trash
from chalicelib.apps.product_manager.store.pictures import (
    GONE,
    OPEN_PICTURE,
    PictureRow,
    upload_key,
)
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.queues import Queue
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.media.arrivals import arrival_of
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.work import open_work, places
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=4)
LOOK_AGAIN = timedelta(minutes=10)
NEVER_CAME = "The picture was never uploaded."
NOT_PROCESSED = "The picture could not be processed. Please upload it again."


class ProductSweeps:
    """Sends products and pictures on, or ends them."""

    def __init__(
        self,
        *,
        uploads: UploadedPictures,
        removal: Removal,
        trash: Trash,
        pictures: PictureStore,
        arrivals: Queue,
        clock: Clock,
    ) -> None:
        self._uploads = uploads
        self._removal = removal
        self._trash = trash
        self._pictures = pictures
        self._arrivals = arrivals
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (Sweep(ProductRow, self._product), Sweep(PictureRow, self._picture))

    def _product(self, row: ProductRow) -> None:
        """Finish a removal, or begin that of what has been in the trash for 30 days."""
        if row.place.startswith(places.PURGING):
            self._removal.purge(row)
        elif row.trashed_at is not None and places.gone_at(row.trashed_at) <= self._clock():
            self._trash.purge(row.user_id, row.product_id)

    def _picture(self, row: PictureRow) -> None:
        """Finish a removal, process an upload whose event was lost, or end one that never came."""
        key = upload_key(row.user_id, row.picture_id)
        if row.status == GONE:
            self._removal.clear_away(row)
        elif row.status not in OPEN_PICTURE:
            self._pictures.discard(row.user_id, row.picture_id, key)
            open_work.tidy(row)
        elif self._clock() - parse_iso(row.created_at) > GIVE_UP:
            self._uploads.refuse(row, "not_processed", NOT_PROCESSED)
        elif not self._pictures.has_raw(key):
            self._uploads.refuse(row, "never_uploaded", NEVER_CAME)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._arrivals.send([arrival_of(key)])
