"""The ways to products that can be worked on."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.apps.product_manager.errors import ProductNotFound
from chalicelib.apps.product_manager.store.products import (
    ProductRow,
    find_product,
    find_products,
)
from chalicelib.apps.product_manager.store.skus import find_taken


def live_product(user_id: str, product_id: str) -> ProductRow:
    """Return a product that is not in the trash. Raises `ProductNotFound`."""
    row = find_product(user_id, product_id)
    if row is None or not row.is_live:
        raise ProductNotFound
    return row


def holders(user_id: str, skus: Iterable[str]) -> dict[str, ProductRow]:
    """Return the products that have one of up to 100 SKUs, by SKU as compared.

    Two calls, none without SKUs.
    """
    taken = find_taken(user_id, skus)
    rows = find_products(user_id, taken.values()) if taken else {}
    return {sku: rows[id_] for sku, id_ in taken.items() if id_ in rows}
