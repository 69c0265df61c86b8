"""What is ordered when a product is to be cut out: a row, a charge, a message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from chalicelib.apps.product_manager import actions
from chalicelib.apps.product_manager.errors import (
    CuttingOut,
    PictureNotReady,
    ProductPictureNotFound,
)
from chalicelib.apps.product_manager.store import cutouts, product_changes
from chalicelib.apps.product_manager.store.cutouts import CutoutRow, new_cutout
from chalicelib.apps.product_manager.store.products import APP_ID, ProductRow
from chalicelib.aws.queues import Outgoing
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.work.settlement import Charge


def charge_of(row: CutoutRow) -> Charge:
    """Return what a cut-out cost."""
    price = int(row.charged)
    return Charge(APP_ID, row.cutout_id, "cutout", row.name, price, actions.REMOVE_BACKGROUND)


def message_of(row: CutoutRow) -> Outgoing:
    """Return the message that has a product cut out."""
    body = {"userId": row.user_id, "cutoutId": row.cutout_id}
    return Outgoing(row.cutout_id, body, row.user_id)


def planned(product: ProductRow, picture_id: str, now: datetime) -> CutoutRow:
    """Return a cut-out of one of the product's pictures, not yet stored."""
    view = product.view(picture_id) or {}
    return new_cutout(
        product.user_id,
        new_id(now),
        product_id=product.product_id,
        picture_id=picture_id,
        name=product.name,
        extension=str(view["extension"]),
        now=now,
    )


def begin(ledger: Ledger, rows: Sequence[CutoutRow], *, stamp: str) -> None:
    """Take what these cut-outs of one person cost and write them down as begun: all or none.

    Raises `CuttingOut` when something else is at one of the pictures by now, or its product is not
    live; `NotEnoughCredits`.
    """

    def create(transaction: Transaction) -> None:
        for row in rows:
            transaction.put("cutout", row, cutouts.IS_NEW)
            by_hand = row.corrects is not None
            change = product_changes.cutting_begun(
                row.picture_id, row.cutout_id, by_hand=by_hand, stamp=stamp
            )
            transaction.update("product", ProductRow(row.user_id, row.product_id), *change)

    postings = [charge_of(row).taken() for row in rows if row.corrects is None]
    try:
        ledger.post(rows[0].user_id, postings, create)
    except TransactionRefused as refused:
        raise CuttingOut from refused


def cutout_of(product: ProductRow, picture_id: str) -> str | None:
    """Return the id of what was cut out of a picture last, None where nothing was."""
    cutout = (product.view(picture_id) or {}).get("cutout")
    return str(cutout["id"]) if cutout else None


def is_being_cut(product: ProductRow, picture_id: str) -> bool:
    """Tell whether a model is at a picture already."""
    work = (product.view(picture_id) or {}).get("work")
    return work is not None and work["status"] == "working" and not work["byHand"]


def ready_picture(product: ProductRow, picture_id: str | None = None) -> str:
    """Return the id of the picture that is meant: the first one unless another is named.

    Raises `ProductPictureNotFound`, `PictureNotReady`.
    """
    wanted = picture_id or next(iter(product.picture_ids), None)
    view = product.view(wanted) if wanted else None
    if wanted is None or view is None:
        raise ProductPictureNotFound
    if view["status"] != "ready":
        raise PictureNotReady
    return wanted
