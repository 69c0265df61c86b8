"""What products are found by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from chalicelib.apps.product_manager.store import picture_views, products
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.tables import Page
from chalicelib.foundation.search.entry import Entry, facets
from chalicelib.foundation.search.wish import Order
from chalicelib.foundation.search.words import joined, rank_of

PRODUCT = "product"
NAME, UPDATED, PRICE, SKU = range(4)
ORDERS = MappingProxyType(
    {
        "newest": Order(descending=True),
        "oldest": Order(),
        "name": Order(NAME),
        "updated": Order(UPDATED, descending=True),
        "cheapest": Order(PRICE),
        "dearest": Order(PRICE, descending=True),
        "sku": Order(SKU),
    }
)
_NO_PRICE = -1


class SearchedProducts:
    """Products as searches see them."""

    name = PRODUCT
    shape = 1

    def id(self, row: ProductRow) -> str:
        return str(row.product_id)

    def entry(self, row: ProductRow) -> Entry | None:
        if not row.is_live:
            return None
        price = _NO_PRICE if row.price is None else int(row.price)
        ranks = (rank_of(row.name), row.updated_at, price, rank_of(row.sku or ""))
        text = joined((row.name, row.sku, *(row.tags or ())))
        return Entry(row.product_id, text, _facets(row), ranks)

    def first(self, user_id: str, limit: int) -> Page[ProductRow]:
        return products.read_live(user_id, limit=limit)

    def every(self, user_id: str) -> Iterator[ProductRow]:
        return products.read_compact(user_id)

    def changed(self, user_id: str, since: str) -> list[ProductRow]:
        return products.read_changed(user_id, since)

    def rows(self, user_id: str, ids: Sequence[str]) -> dict[str, ProductRow]:
        return products.find_products(user_id, ids)


def _facets(row: ProductRow) -> str:
    shown = row.view(row.picture_ids[0]) if row.picture_ids else None
    return facets(
        {
            "brand_kit_id": row.brand_kit_id,
            "category": row.category,
            "subcategory": row.subcategory,
            "product_type": row.product_type,
            "cutout": picture_views.cutout_state(shown),
            "status": shown["status"] if shown else "none",
        }
    )
