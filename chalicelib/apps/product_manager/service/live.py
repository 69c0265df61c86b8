"""The one way to a product that can be worked on."""

from __future__ import annotations

from chalicelib.apps.product_manager.errors import ProductNotFound
from chalicelib.apps.product_manager.store.products import ProductRow, find_product


def live_product(user_id: str, product_id: str) -> ProductRow:
    """Return a product that is not in the trash. Raises `ProductNotFound`."""
    row = find_product(user_id, product_id)
    if row is None or not row.is_live:
        raise ProductNotFound
    return row
