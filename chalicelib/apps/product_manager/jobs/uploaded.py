"""What becomes of a picture that was uploaded: one of its product's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from chalicelib.apps.product_manager.schemas.pictures import UPLOAD_MAX
from chalicelib.apps.product_manager.service.charges import charges_of
from chalicelib.apps.product_manager.service.cut_orders import message_of
from chalicelib.apps.product_manager.store import (
    cutouts,
    picture_views,
    pictures,
    product_changes,
)
from chalicelib.apps.product_manager.store.cutouts import CutoutRow, new_cutout
from chalicelib.apps.product_manager.store.pictures import PictureRow, find_picture
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.queues import Queue
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work import lease
from chalicelib.foundation.work.settlement import Settlement

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture


class UploadedPictures:
    """Pictures of products that people upload. What is to be cut out is sent to `queue`."""

    most = UPLOAD_MAX

    def __init__(self, settlement: Settlement, queue: Queue, clock: Clock) -> None:
        self._settlement = settlement
        self._queue = queue
        self._clock = clock

    def find(self, user_id: str, id_: str) -> PictureRow | None:
        return find_picture(user_id, id_)

    def is_open(self, row: PictureRow) -> bool:
        return row.status in pictures.OPEN_PICTURE

    def take(self, row: PictureRow, length: timedelta) -> None:
        lease.take(
            row,
            now=self._clock(),
            lease=length,
            slack=length,
            is_open=pictures.IS_OPEN,
            actions=pictures.claimed(),
        )

    def prepare(self, row: PictureRow, data: bytes) -> PreparedPicture:
        from chalicelib import imaging

        return imaging.prepare(data, declared_type=row.declared_type, at_most=self.most)

    def finish(self, row: PictureRow, facts: PictureFacts) -> bool:
        """Give the product its picture, in the trash or not, and have it cut out if that is paid.

        A message that does not go out, the sweep sends again.
        """
        cutout = self._cutout(row, facts)
        if not self._commit(row, facts, cutout):
            now = find_picture(row.user_id, row.picture_id)
            return now is not None and now.status == "ready"
        if cutout:
            self._queue.send([message_of(cutout)])
        return True

    def refuse(self, row: PictureRow, code: str, reason: str) -> None:
        """End the upload without a picture, and return its charges."""

        def end(transaction: Transaction) -> None:
            transaction.update("picture", row, *pictures.failed(self._clock()))
            self._show(transaction, row, picture_views.of_failed(code, reason))

        self._settlement.give_back(row.user_id, charges_of(row), end)

    def _commit(self, row: PictureRow, facts: PictureFacts, cutout: CutoutRow | None) -> bool:
        transaction = Transaction()
        transaction.update("picture", row, *pictures.ready())
        begun = picture_views.work(cutout.cutout_id, by_hand=False) if cutout else {}
        self._show(transaction, row, {**picture_views.of_ready(facts), **begun})
        if cutout:
            transaction.put("cutout", cutout, cutouts.IS_NEW)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True

    def _cutout(self, row: PictureRow, facts: PictureFacts) -> CutoutRow | None:
        """Return the cut-out that was ordered with the picture."""
        if row.cutout_id is None:
            return None
        return new_cutout(
            row.user_id,
            row.cutout_id,
            product_id=row.product_id,
            picture_id=row.picture_id,
            name=row.name,
            extension=facts.extension,
            charged=row.cutout_charged,
            batch_id=row.batch_id,
            batch_total=row.batch_total,
            now=self._clock(),
        )

    def _show(self, transaction: Transaction, row: PictureRow, view: Mapping[str, Any]) -> None:
        product = ProductRow(row.user_id, row.product_id)
        change = product_changes.picture_shown(row.picture_id, view, self._clock())
        transaction.update("product", product, *change)
