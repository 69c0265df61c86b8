"""Products as a table for spreadsheets, which comes back in unchanged."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import ClassVar

from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.core.errors import AppError, Kind
from chalicelib.kit.sheets import MARK, SEPARATORS, Separator, harmless

# API Gateway takes 6 MB from a function at most; what is written in another script grows in JSON.
LARGEST = 2_500_000
TAG_MARK = "|"
# Fields by their names in the heading; how else people call them, `sheet_reading` knows.
COLUMNS = {
    "id": "product_id",
    "sku": "sku",
    "name": "name",
    "category": "category",
    "subcategory": "subcategory",
    "productType": "product_type",
    "placement": "placement",
    "price": "price",
    "description": "description",
    "tags": "tags",
    "brandKitId": "brand_kit_id",
}


class ProductSheetTooLarge(AppError):
    """There are more products than one answer holds."""

    kind: ClassVar[Kind] = Kind.TOO_LARGE
    code = "sheet_too_large"

    def __init__(self) -> None:
        super().__init__("That is too much for one file. Ask for one category after the other.")


def as_csv(rows: Iterable[ProductRow], separator: Separator) -> str:
    """Return products as CSV text, in the order given. Raises `ProductSheetTooLarge`."""
    text = StringIO()
    text.write(MARK)
    writer = csv.writer(text, delimiter=SEPARATORS[separator])
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(_cells(row))
        if text.tell() > LARGEST:
            raise ProductSheetTooLarge
    return text.getvalue()


def _cells(row: ProductRow) -> Iterator[str | int]:
    for field in COLUMNS.values():
        value = getattr(row, field)
        if field == "price":
            yield "" if value is None else int(value)
        elif field == "tags":
            yield harmless(_joined(list(value or ())))
        else:
            yield harmless(value or "")


def _joined(tags: list[str]) -> str:
    """Return tags in one cell; one alone that holds a comma has a mark of its own behind it."""
    joined = f" {TAG_MARK} ".join(tags)
    return f"{joined} {TAG_MARK}" if len(tags) == 1 and "," in joined else joined
