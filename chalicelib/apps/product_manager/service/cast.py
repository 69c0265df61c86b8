"""Products as they are in the pictures of other apps."""

from __future__ import annotations

from chalicelib.apps.product_manager.store.products import IS_LIVE, ProductRow, find_product
from chalicelib.aws.transactions import Transaction
from chalicelib.foundation.casting.kind import Cast

_FACTS = ("product_type", "placement", "sku")


class CastProducts:
    """Live products; the picture is the first of theirs that is shown cut out."""

    def find(self, user_id: str, id_: str) -> Cast | None:
        row = find_product(user_id, id_)
        if row is None or not row.is_live:
            return None
        views = [row.view(picture_id) or {} for picture_id in row.picture_ids]
        shown = [view for view in views if view.get("cutout") and not view.get("unused")]
        values = {name: getattr(row, name) for name in _FACTS}
        facts = {name: value for name, value in values.items() if value is not None}
        cutout = shown[0]["cutout"]["id"] if shown else None
        return Cast(row.product_id, row.name, cutout, "png", facts)

    def check(self, transaction: Transaction, part: str, user_id: str, id_: str) -> None:
        transaction.check(part, ProductRow(user_id, id_), IS_LIVE)
