"""The trash: what is deleted goes here, comes back as it was, or goes for good."""

from __future__ import annotations

from chalicelib.apps.product_manager.errors import (
    ProductChangedMeanwhile,
    ProductNotInTrash,
)
from chalicelib.apps.product_manager.schemas.products import ProductRestore
from chalicelib.apps.product_manager.service.live import live_product
from chalicelib.apps.product_manager.service.removal import Removal
from chalicelib.apps.product_manager.service.uploads import taken
from chalicelib.apps.product_manager.store import product_changes, skus
from chalicelib.apps.product_manager.store.products import (
    ProductRow,
    find_product,
    read_trashed,
)
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.search.finder import Finder
from chalicelib.foundation.work import places


class Trash:
    """Moves products into the trash, back, and out for good."""

    def __init__(self, removal: Removal, search: Finder, clock: Clock) -> None:
        self._removal = removal
        self._search = search
        self._clock = clock

    def page(self, user_id: str, *, limit: int, start: RawKey | None) -> Page[ProductRow]:
        """Return a page of the trash, the last trashed first."""
        return read_trashed(user_id, limit=limit, start=start)

    def trash(self, user_id: str, product_id: str) -> None:
        """Move a live product to the trash; its SKU is free for others. Raises `ProductNotFound`.

        What is under way for it goes on.
        """
        row = live_product(user_id, product_id)
        transaction = Transaction()
        transaction.update("product", row, *product_changes.trashed(row, self._clock()))
        if row.sku:
            skus.give_up(transaction, user_id, row.sku, product_id)
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise ProductChangedMeanwhile from refused

    def restore(self, user_id: str, product_id: str, body: ProductRestore) -> ProductRow:
        """Bring a product back, with its SKU, another one or none.

        Raises `ProductNotInTrash`, `SkuTaken`.
        """
        row = self._trashed(user_id, product_id)
        sku = None if "sku" in body.cleared else body.sku or row.sku
        transaction = Transaction()
        transaction.update("product", row, *product_changes.restored(row, sku, self._clock()))
        if sku:
            skus.take(transaction, user_id, sku, product_id)
        try:
            transaction.commit()
        except TransactionRefused as refused:
            if skus.PART in refused.failed:
                raise taken(sku, refused) from refused
            raise ProductChangedMeanwhile from refused
        row.refresh(consistent_read=True)
        return row

    def purge(self, user_id: str, product_id: str) -> None:
        """Remove a trashed product for good. Raises `ProductNotInTrash`, `SearchBusy`."""
        row = self._trashed(user_id, product_id)
        self._search.forget(user_id)
        if not self._removal.purge(row):
            raise ProductChangedMeanwhile

    def _trashed(self, user_id: str, product_id: str) -> ProductRow:
        row = find_product(user_id, product_id)
        if row is None or not row.place.startswith(places.TRASH):
            raise ProductNotInTrash
        return row
