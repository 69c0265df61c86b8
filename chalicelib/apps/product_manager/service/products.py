"""Products: list, find, read, change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from chalicelib.apps.product_manager.errors import (
    BadPictureOrder,
    ProductChangedMeanwhile,
)
from chalicelib.apps.product_manager.schemas.products import ProductChange
from chalicelib.apps.product_manager.service.live import holders, live_product
from chalicelib.apps.product_manager.service.removal import Removal
from chalicelib.apps.product_manager.service.uploads import taken
from chalicelib.apps.product_manager.store import product_changes, skus
from chalicelib.apps.product_manager.store.products import ProductRow, read_every, read_live
from chalicelib.apps.product_manager.store.search import ORDERS
from chalicelib.apps.product_manager.store.skus import compared
from chalicelib.aws.tables import Change, Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.search.finder import Finder, Found
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.search.wish import Wish
from chalicelib.foundation.work import changes
from chalicelib.kit.versions import VersionConflict, Wanted

ATTEMPTS = 3


class Products:
    """A person's live products."""

    def __init__(self, removal: Removal, search: Finder, clock: Clock) -> None:
        self._removal = removal
        self._search = search
        self._clock = clock

    def page(self, user_id: str, *, limit: int, start: RawKey | None) -> Page[ProductRow]:
        """Return all products, newest first."""
        return read_live(user_id, limit=limit, start=start)

    def find(self, user_id: str, wanted: Mapping[str, str], *, limit: int, after: Any) -> Found:
        """Return products with all that is `wanted`.

        It holds words as `q`, an order of `ORDERS` as `sort`, and properties by their names.
        """
        wish = Wish.asked(wanted, ORDERS, "newest")
        return self._search.page(user_id, wish, limit=limit, after=after)

    def every(
        self,
        user_id: str,
        *,
        brand_kit_id: str | None,
        category: str | None,
        product_type: str | None,
    ) -> Iterator[ProductRow]:
        """Yield all products, or those with all that is wanted, newest first."""
        wanted = {
            "brand_kit_id": brand_kit_id,
            "category": category,
            "product_type": product_type,
        }
        for row in read_every(user_id):
            if all(value in (None, getattr(row, name)) for name, value in wanted.items()):
                yield row

    def read(self, user_id: str, product_id: str) -> ProductRow:
        """Return a live product. Raises `ProductNotFound`."""
        return live_product(user_id, product_id)

    def with_skus(self, user_id: str, skus: Iterable[str]) -> dict[str, ProductRow]:
        """Return the products that have one of up to 100 SKUs, by those as they are asked for."""
        wanted = list(dict.fromkeys(skus))
        found = holders(user_id, wanted)
        return {sku: found[compared(sku)] for sku in wanted if compared(sku) in found}

    def change(
        self, user_id: str, product_id: str, body: ProductChange, wanted: Wanted
    ) -> ProductRow:
        """Change what is given or emptied.

        Raises `ProductNotFound`, `VersionConflict`, `SkuTaken`, `BadPictureOrder`.
        """
        given, cleared = body.change()
        edit = product_changes.changed(given, cleared, iso(self._clock()), stamp=stamp(self._clock))
        if "sku" in given or "sku" in cleared or body.picture_ids is not None:
            return self._change_exactly(user_id, product_id, body, edit, wanted)
        row = ProductRow(user_id, product_id)
        changes.make(row, edit, wanted, read=lambda: self.read(user_id, product_id))
        return row

    def without(self, user_id: str, product_id: str, picture_id: str) -> ProductRow:
        """Remove one of a product's pictures for good.

        Raises `ProductNotFound`, `ProductPictureNotFound`.
        """
        for _ in range(ATTEMPTS):
            row = self.read(user_id, product_id)
            if self._removal.remove_picture(row, picture_id):
                row.refresh(consistent_read=True)
                return row
        raise ProductChangedMeanwhile

    def _change_exactly(
        self, user_id: str, product_id: str, body: ProductChange, edit: Change, wanted: Wanted
    ) -> ProductRow:
        """Change a product as it is read just before: what its other rows say hangs on it."""
        for _ in range(ATTEMPTS):
            row = self.read(user_id, product_id)
            if wanted is not None and int(row.version or 0) not in wanted:
                raise VersionConflict(row.version)
            if self._commit(row, body, edit):
                row.refresh(consistent_read=True)
                return row
        raise ProductChangedMeanwhile

    def _commit(self, row: ProductRow, body: ProductChange, edit: Change) -> bool:
        transaction = Transaction()
        _ordered(body.picture_ids, row)
        change = product_changes.exactly(row, edit, order=body.picture_ids)
        transaction.update("product", row, *change)
        if body.sku or "sku" in body.cleared:
            skus.move(transaction, row.user_id, row.product_id, row.sku, body.sku)
        try:
            transaction.commit()
        except TransactionRefused as refused:
            if skus.PART in refused.failed:
                raise taken(body.sku, refused) from refused
            return False
        return True


def _ordered(order: list[str] | None, row: ProductRow) -> None:
    """Check that `order` names every picture of the product once. Raises `BadPictureOrder`."""
    if order is not None and sorted(order) != sorted(row.picture_ids):
        raise BadPictureOrder
