"""Removing for good: rows, history and pictures, in an order that any crash may interrupt."""

from __future__ import annotations

from chalicelib.apps.product_manager.errors import ProductPictureNotFound
from chalicelib.apps.product_manager.service.charges import charges_of
from chalicelib.apps.product_manager.service.cut_endings import CutEndings
from chalicelib.apps.product_manager.store import pictures, product_changes
from chalicelib.apps.product_manager.store.cutouts import ACTIVE, CutoutRow, read_of_picture
from chalicelib.apps.product_manager.store.cutouts import upload_key as mask_key
from chalicelib.apps.product_manager.store.listings import (
    MOST_FILES,
    ListingRow,
    file_id,
    read_of_product,
)
from chalicelib.apps.product_manager.store.pictures import (
    GONE,
    OPEN_PICTURE,
    PictureRow,
    find_picture,
    upload_key,
)
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.apps.product_manager.store.search import PRODUCT
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.accounts.ledger import AlreadyPosted, Ledger
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.usage.kind import Subject
from chalicelib.foundation.usage.service import Usage
from chalicelib.foundation.work import places


class Removal:
    """Removes products and pictures with all that belongs to them."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        endings: CutEndings,
        pictures: PictureStore,
        usage: Usage,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._endings = endings
        self._pictures = pictures
        self._usage = usage
        self._clock = clock

    def purge(self, row: ProductRow) -> bool:
        """Remove a trashed product; False when it is no longer where `row` says.

        First the row is marked: from then on it is nowhere to be found, a worker that still holds
        one of its pictures cleans up after itself, and the sweep finishes what a crash leaves.
        """
        if not row.place.startswith(places.PURGING) and not update_if(
            row, *product_changes.purging(row, self._clock())
        ):
            return False
        for picture_id in row.picture_ids:
            self._remove_picture(row.user_id, picture_id)
        for listing in read_of_product(row.user_id, row.product_id):
            self._remove_listing(listing)
        self._usage.forget(row.user_id, Subject(PRODUCT, row.product_id))
        ProductRow(row.user_id, row.product_id).delete()
        return True

    def remove_picture(self, product: ProductRow, picture_id: str) -> bool:
        """Take a picture out of its product; False when the product has others by now.

        Raises `ProductPictureNotFound`.
        """
        row = find_picture(product.user_id, picture_id)
        if row is None or picture_id not in product.picture_ids:
            raise ProductPictureNotFound
        if not self._end(row, product):
            return False
        self.clear_away(row)
        return True

    def clear_away(self, row: PictureRow) -> None:
        """Remove all that belongs to a picture that is marked as gone, the row last."""
        for cutout in read_of_picture(row.user_id, row.picture_id):
            if cutout.status in ACTIVE:
                self._endings.cancel(cutout)
            self.discard_cutout(cutout)
        key = upload_key(row.user_id, row.picture_id)
        self._pictures.discard(row.user_id, row.picture_id, key)
        PictureRow(row.user_id, row.picture_id).delete()

    def discard_cutout(self, row: CutoutRow) -> None:
        """Remove a cut-out that has ended and is out of use."""
        key = mask_key(row.user_id, row.cutout_id)
        self._pictures.discard(row.user_id, row.cutout_id, key)
        CutoutRow(row.user_id, row.cutout_id).delete()

    def _remove_picture(self, user_id: str, picture_id: str) -> None:
        """Remove a picture of a product that is marked, ending its upload if it is under way."""
        row = find_picture(user_id, picture_id)
        while row is not None and row.status != GONE and not self._end(row):
            row = find_picture(user_id, picture_id)
        if row is not None:
            self.clear_away(row)

    def _remove_listing(self, row: ListingRow) -> None:
        orders = [*(row.before or ()), row.make_id]
        ids = [file_id(order, position) for order in orders for position in range(MOST_FILES)]
        self._pictures.discard_all(row.user_id, ids)
        ListingRow(row.user_id, row.listing_id).delete()

    def _end(self, row: PictureRow, product: ProductRow | None = None) -> bool:
        """Mark a picture as gone, returning the charge of one that never came."""

        def mark(transaction: Transaction) -> None:
            transaction.update("picture", row, *pictures.gone(row, self._clock()))
            if product is not None:
                change = product_changes.picture_removed(product, row.picture_id, self._clock())
                transaction.update("product", product, *change)

        is_open = row.status in OPEN_PICTURE
        refunds = [charge.returned() for charge in charges_of(row)] if is_open else []
        try:
            self._ledger.post(row.user_id, refunds, mark)
        except (TransactionRefused, AlreadyPosted):
            return False
        return True
