"""Making products and pictures of a plan; whoever comes later goes on where another one died."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from chalicelib.apps.product_manager.errors import (
    ProductNotFound,
    SkuTaken,
    TooManyPictures,
)
from chalicelib.apps.product_manager.schemas.pictures import MOST_PICTURES
from chalicelib.apps.product_manager.service.charges import charges_of
from chalicelib.apps.product_manager.store import (
    bulks,
    picture_views,
    pictures,
    product_changes,
    products,
    skus,
)
from chalicelib.apps.product_manager.store.bulks import BulkRow
from chalicelib.apps.product_manager.store.pictures import PictureRow, find_picture
from chalicelib.apps.product_manager.store.products import ProductRow, find_product
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import FULL, Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.errors import AppError
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work.open_work import OPEN
from chalicelib.foundation.work.settlement import Settlement

Group = list[dict[str, Any]]
"""The planned files of one product, in their order."""


class BulkMaking:
    """Makes what a bulk upload has paid for."""

    def __init__(self, settlement: Settlement, forms: UploadForms, clock: Clock) -> None:
        self._settlement = settlement
        self._forms = forms
        self._clock = clock

    def make(self, row: BulkRow) -> None:
        """Make all of it that is not there yet; what cannot be made is noted and paid back."""
        for groups in _fitting(_by_product(row.files)):
            if self._commit(row, groups) is not None:
                for group in groups:
                    if (refused := self._commit(row, [group])) is not None:
                        self._give_up(row, group, refused)
        update_if(row, *bulks.done(self._clock()))

    def picture(self, row: BulkRow, file: dict[str, Any]) -> PictureRow:
        """Return the row of a planned picture, as it is first stored."""
        return PictureRow(
            row.user_id,
            file["pictureId"],
            product_id=file["productId"],
            name=file["name"],
            status="awaiting_upload",
            declared_type=file["type"],
            declared_size=file["size"],
            sha256=file["sha256"],
            charged=file["charged"],
            batch_id=row.bulk_id,
            batch_total=sum(planned["cutoutId"] is not None for planned in row.files),
            cutout_id=file["cutoutId"],
            cutout_charged=file["cutoutCharged"],
            created_at=row.created_at,
            unfinished=OPEN,
            due_at=iso(self._forms.overdue_at(parse_iso(row.created_at))),
        )

    def _commit(self, row: BulkRow, groups: Sequence[Group]) -> TransactionRefused | None:
        transaction = Transaction()
        for group in groups:
            self._add_product(transaction, row, group)
            for file in group:
                transaction.put("picture", self.picture(row, file), pictures.IS_NEW)
        try:
            transaction.commit()
        except TransactionRefused as refused:
            return refused
        return None

    def _add_product(self, transaction: Transaction, row: BulkRow, group: Group) -> None:
        first, picture_ids = group[0], [file["pictureId"] for file in group]
        product_id, sku = first["productId"], first["sku"]
        if not first["isNew"]:
            change = product_changes.pictures_added(
                picture_ids, MOST_PICTURES, iso(self._clock()), stamp=stamp(self._clock)
            )
            transaction.update("product", ProductRow(row.user_id, product_id), *change)
            return
        product = ProductRow(
            row.user_id,
            product_id,
            place=products.live_place(product_id),
            picture_ids=picture_ids,
            pictures=dict.fromkeys(picture_ids, picture_views.AWAITED),
            created_at=row.created_at,
            updated_at=row.created_at,
            changed_at=stamp(self._clock),
            name=first["name"],
            sku=sku,
            **row.fields,
        )
        transaction.put("product", product, products.IS_NEW)
        if sku:
            skus.take(transaction, row.user_id, sku, product_id)

    def _give_up(self, row: BulkRow, group: Group, refused: TransactionRefused) -> None:
        """Return the price of pictures that could not be made, unless they are there already."""
        if find_picture(row.user_id, group[0]["pictureId"]) is not None:
            return
        reason = self._reason(row, group[0], refused)
        for file in group:

            def end(transaction: Transaction, picture_id: str = file["pictureId"]) -> None:
                change = bulks.refused(picture_id, reason.code, reason.message)
                transaction.update("bulk", BulkRow(row.user_id, row.bulk_id), *change)

            self._settlement.give_back(row.user_id, charges_of(self.picture(row, file)), end)

    def _reason(self, row: BulkRow, file: dict[str, Any], refused: TransactionRefused) -> AppError:
        if (holder := refused.failed.get(skus.PART)) is not None:
            return SkuTaken(file["sku"], holder["productId"]["S"])
        product = find_product(row.user_id, file["productId"])
        is_there = product is not None and product.is_live
        return TooManyPictures(MOST_PICTURES) if is_there else ProductNotFound()


def _by_product(files: Sequence[dict[str, Any]]) -> list[Group]:
    ordered = sorted(files, key=lambda file: (file["productId"], file["position"]))
    return [list(group) for _, group in groupby(ordered, key=lambda file: file["productId"])]


def _fitting(groups: Sequence[Group]) -> Iterator[list[Group]]:
    """Yield as many groups at a time as one transaction has room for."""
    together: list[Group] = []
    parts = 0
    for group in groups:
        more = len(group) + (2 if group[0]["sku"] and group[0]["isNew"] else 1)
        if parts + more > FULL:
            yield together
            together, parts = [], 0
        together.append(group)
        parts += more
    if together:
        yield together
