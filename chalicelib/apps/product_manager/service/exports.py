"""Products to be taken along in a ZIP."""

from __future__ import annotations

from typing import Any

from chalicelib.apps.product_manager.errors import ProductNotFound
from chalicelib.apps.product_manager.schemas.exports import ProductExport
from chalicelib.apps.product_manager.service.import_judging import in_parts
from chalicelib.apps.product_manager.store.listings import (
    ListingRow,
    find_listings,
    listing_key,
)
from chalicelib.apps.product_manager.store.products import APP_ID, ProductRow, find_products
from chalicelib.foundation.exports.service import Contents, Exports
from chalicelib.foundation.exports.store import ExportRow

PRODUCT, LISTING = "product", "listing"


class ProductExports:
    """Orders ZIPs of a person's products."""

    def __init__(self, exports: Exports) -> None:
        self._exports = exports

    def order(self, user_id: str, body: ProductExport) -> ExportRow:
        """Have a ZIP made of live products. Raises `ProductNotFound`, and what ordering raises."""
        ids = list(dict.fromkeys(body.product_ids))
        rows = self._products(user_id, ids)
        kind, items, sizes = PRODUCT, ids, [size for row in rows for size in _sizes(row)]
        if body.channels:
            listed = self._listings(user_id, ids, body.channels)
            kind, items = LISTING, [row.listing_id for row in listed]
            sizes = [int(file["bytes"]) for row in listed for file in row.files]
        more = len(ids) - 1
        return self._exports.order(
            user_id,
            Contents(kind, items, sizes),
            app_id=APP_ID,
            name=f"{rows[0].name} +{more}" if more else rows[0].name,
            pattern=body.pattern,
        )

    def _products(self, user_id: str, ids: list[str]) -> list[ProductRow]:
        found: dict[str, ProductRow] = {}
        for part in in_parts(ids):
            found |= find_products(user_id, part)
        if any(id_ not in found or not found[id_].is_live for id_ in ids):
            raise ProductNotFound
        return [found[id_] for id_ in ids]

    def _listings(self, user_id: str, ids: list[str], channels: list[str]) -> list[ListingRow]:
        """Return what was made of these products for these channels, in their order."""
        keys = [listing_key(id_, channel) for id_ in ids for channel in dict.fromkeys(channels)]
        found: dict[str, ListingRow] = {}
        for part in in_parts(keys):
            found |= find_listings(user_id, part)
        return [found[key] for key in keys if key in found and found[key].status == "ready"]


def _sizes(row: ProductRow) -> list[int]:
    views: list[Any] = [row.view(id_) or {} for id_ in row.picture_ids]
    shown = [view if view.get("unused") else view.get("cutout", view) for view in views]
    return [int(view["bytes"]) for view in shown if "bytes" in view]
