"""What becomes of files that are uploaded together: pictures of which products."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from chalicelib.apps.product_manager.errors import TooManyPictures
from chalicelib.apps.product_manager.schemas.bulk import BulkFile
from chalicelib.apps.product_manager.schemas.pictures import MOST_PICTURES
from chalicelib.apps.product_manager.service.live import holders
from chalicelib.apps.product_manager.store.skus import compared
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id

PlannedFile = dict[str, Any]
"""As `BulkRow.files` has it, without its charges."""


@dataclass
class _Products:
    """The products of SKUs: those that are there, and those that are going to be."""

    known: dict[str, str]
    room: dict[str, int]
    new: set[str] = field(default_factory=set)

    def take(self, sku: str | None, moment: datetime) -> str:
        """Return the product of this SKU, a new one where there is none or no SKU."""
        key = compared(sku) if sku else ""
        if key in self.known:
            return self.known[key]
        product_id = new_id(moment)
        self.new.add(product_id)
        if key:
            self.known[key] = product_id
        return product_id


def plan(
    user_id: str, files: Sequence[BulkFile | AppError], now: datetime
) -> list[PlannedFile | AppError]:
    """Return what becomes of each file, or why it is not taken.

    Each has a moment of its own, so that ids keep the order of the files.
    """
    found = _products_of(user_id, [file.sku for file in files if isinstance(file, BulkFile)])
    taken: Counter[str] = Counter()
    return list(_planned(files, found, taken, now))


def _planned(
    files: Sequence[BulkFile | AppError], found: _Products, taken: Counter[str], now: datetime
) -> Iterator[PlannedFile | AppError]:
    for position, file in enumerate(files):
        if isinstance(file, AppError):
            yield file
            continue
        moment = now + timedelta(milliseconds=position)
        product_id = found.take(file.sku, moment)
        taken[product_id] += 1
        if taken[product_id] > found.room.get(product_id, MOST_PICTURES):
            yield TooManyPictures(MOST_PICTURES)
            continue
        yield {
            "position": position,
            "productId": product_id,
            "isNew": product_id in found.new,
            "sku": file.sku,
            "name": file.product_name,
            "pictureId": new_id(moment),
            "type": file.content_type,
            "size": file.size,
            "sha256": file.sha256,
            "cutoutId": new_id(moment) if file.remove_background else None,
        }


def _products_of(user_id: str, given: Sequence[str | None]) -> _Products:
    """Return the live products that have one of these SKUs: two calls, none without SKUs."""
    found = holders(user_id, (sku for sku in given if sku))
    known = {sku: row.product_id for sku, row in found.items()}
    room = {row.product_id: MOST_PICTURES - len(row.picture_ids) for row in found.values()}
    return _Products(known, room)
