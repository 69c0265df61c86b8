"""Products to be taken along in a ZIP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from chalicelib.apps.product_manager.channels import find_channel
from chalicelib.apps.product_manager.errors import ProductNotFound
from chalicelib.apps.product_manager.schemas.exports import ProductExport
from chalicelib.apps.product_manager.service.import_judging import in_parts
from chalicelib.apps.product_manager.service.listing_rows import cut_outs
from chalicelib.apps.product_manager.store.listings import (
    ListingRow,
    find_listings,
    listing_key,
)
from chalicelib.apps.product_manager.store.products import APP_ID, ProductRow, find_products
from chalicelib.foundation.exports.service import Contents, Exports
from chalicelib.foundation.exports.store import ExportRow

PRODUCT, LISTING = "product", "listing"
# Bytes of a listing picture, by those that were made of photos of products.
_USUAL = 250_000


class ProductExports:
    """Orders ZIPs of a person's products."""

    def __init__(self, exports: Exports) -> None:
        self._exports = exports

    def order(self, user_id: str, body: ProductExport) -> ExportRow:
        """Have a ZIP made of live products. Raises `ProductNotFound`, and what ordering raises."""
        ids = list(dict.fromkeys(body.product_ids))
        rows = self._products(user_id, ids)
        more = len(ids) - 1
        return self._exports.order(
            user_id,
            self._contents(user_id, rows, body),
            app_id=APP_ID,
            name=f"{rows[0].name} +{more}" if more else rows[0].name,
            pattern=body.pattern,
        )

    def _contents(self, user_id: str, rows: list[ProductRow], body: ProductExport) -> Contents:
        ids = [row.product_id for row in rows]
        if not body.channels:
            return Contents(PRODUCT, ids, [size for row in rows for size in _sizes(row)])
        keys = [listing_key(id_, one) for id_ in ids for one in dict.fromkeys(body.channels)]
        if body.make:
            expected = list(_expected(rows, body.channels))
            return Contents(LISTING, keys, expected, how=body.make.model_dump())
        listed = self._listings(user_id, keys)
        sizes = [int(file["bytes"]) for row in listed for file in row.files]
        return Contents(LISTING, [row.listing_id for row in listed], sizes)

    def _products(self, user_id: str, ids: list[str]) -> list[ProductRow]:
        found: dict[str, ProductRow] = {}
        for part in in_parts(ids):
            found |= find_products(user_id, part)
        if any(id_ not in found or not found[id_].is_live for id_ in ids):
            raise ProductNotFound
        return [found[id_] for id_ in ids]

    def _listings(self, user_id: str, keys: list[str]) -> list[ListingRow]:
        """Return those of the listings that are made, in their order."""
        found: dict[str, ListingRow] = {}
        for part in in_parts(keys):
            found |= find_listings(user_id, part)
        return [found[key] for key in keys if key in found and found[key].status == "ready"]


def _expected(rows: list[ProductRow], channels: list[str]) -> Iterator[int]:
    """Yield about how large each picture will be that is made of the products for channels."""
    for channel in filter(None, map(find_channel, dict.fromkeys(channels))):
        for row in rows:
            yield from [_USUAL] * len(cut_outs(row, channel))


def _sizes(row: ProductRow) -> list[int]:
    views: list[Any] = [row.view(id_) or {} for id_ in row.picture_ids]
    shown = [view if view.get("unused") else view.get("cutout", view) for view in views]
    return [int(view["bytes"]) for view in shown if "bytes" in view]
