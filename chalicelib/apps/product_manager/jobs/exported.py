"""Products that are taken along in a ZIP: their pictures, or their listing pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from chalicelib.apps.product_manager.service.listing_rows import Look
from chalicelib.apps.product_manager.service.many_listings import ManyListings
from chalicelib.apps.product_manager.store.listings import ListingRow, file_id, find_listings
from chalicelib.apps.product_manager.store.products import ProductRow, find_products
from chalicelib.foundation.exports.kind import ExportFile
from chalicelib.foundation.media.keys import picture_key


class ExportedProducts:
    """Their pictures: cut out where that is in use, otherwise as they came."""

    columns = ("name", "sku", "price")

    def rows(self, user_id: str, ids: Sequence[str]) -> Mapping[str, ProductRow]:
        return find_products(user_id, ids)

    def files(self, row: ProductRow) -> Sequence[ExportFile]:
        if not row.is_live:
            return ()
        return [
            ExportFile(key, extension, _words(row, row.product_id, position))
            for position, (key, extension) in enumerate(_stored(row), start=1)
        ]

    def facts(self, row: ProductRow) -> Mapping[str, str]:
        price = None if row.price is None else str(int(row.price))
        values = {"name": row.name, "sku": row.sku, "price": price}
        return {column: value for column, value in values.items() if value is not None}

    def sheets(self, _: Sequence[ProductRow]) -> Mapping[str, str]:
        return {}


class ExportedListings:
    """What was made for channels, or is made for the ZIP."""

    columns = ("name", "sku", "channel")

    def __init__(self, listings: ManyListings) -> None:
        self._listings = listings

    def make(self, user_id: str, ids: Sequence[str], how: Mapping[str, Any]) -> None:
        self._listings.make(user_id, ids, Look(**how))

    def unmade(self, user_id: str, ids: Sequence[str]) -> int:
        return self._listings.unmade(user_id, ids)

    def rows(self, user_id: str, ids: Sequence[str]) -> Mapping[str, ListingRow]:
        return find_listings(user_id, ids)

    def files(self, row: ListingRow) -> Sequence[ExportFile]:
        if row.status != "ready":
            return ()
        return [
            ExportFile(
                picture_key(row.user_id, file_id(row.make_id, position), file["extension"]),
                file["extension"],
                {**_words(row, row.product_id, position + 1), "channel": row.channel},
            )
            for position, file in enumerate(row.files or ())
        ]

    def facts(self, row: ListingRow) -> Mapping[str, str]:
        known = {"name": row.name, "channel": row.channel}
        return known | ({"sku": row.sku} if row.sku else {})

    def sheets(self, _: Sequence[ListingRow]) -> Mapping[str, str]:
        return {}


def _stored(row: ProductRow) -> list[tuple[str, str]]:
    """Return key and extension of each picture that is there."""
    found = []
    for picture_id in row.picture_ids:
        view = row.view(picture_id) or {}
        if view.get("status") != "ready":
            continue
        cutout = None if view.get("unused") else view.get("cutout")
        id_, extension = (cutout["id"], "png") if cutout else (picture_id, view["extension"])
        found.append((picture_key(row.user_id, id_, extension), extension))
    return found


def _words(row: ProductRow | ListingRow, product_id: str, position: int) -> dict[str, str]:
    return {"name": row.name, "sku": row.sku or "", "picture": str(position), "id": product_id}
