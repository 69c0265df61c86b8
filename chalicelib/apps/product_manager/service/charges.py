"""What the pictures of products cost."""

from __future__ import annotations

from chalicelib.apps.product_manager import actions
from chalicelib.apps.product_manager.store.pictures import PictureRow
from chalicelib.apps.product_manager.store.products import APP_ID
from chalicelib.foundation.work.settlement import Charge


def charges_of(row: PictureRow) -> list[Charge]:
    """Return what a picture cost, and the cut-out that was ordered with it."""
    action = actions.BULK if row.batch_id else actions.UPLOAD
    upload = Charge(APP_ID, row.picture_id, "picture", row.name, int(row.charged), action)
    return [upload, cutout_charge(row)] if row.cutout_id else [upload]


def cutout_charge(row: PictureRow) -> Charge:
    """Return what the cut-out cost that was ordered with a picture."""
    price = int(row.cutout_charged)
    return Charge(APP_ID, row.cutout_id, "cutout", row.name, price, actions.REMOVE_BACKGROUND)
