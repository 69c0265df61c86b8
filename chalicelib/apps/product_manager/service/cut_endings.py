"""How a cut-out ends: shown, or failed or cancelled with its charge returned. Once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from chalicelib.apps.product_manager.service.cut_orders import charge_of, cutout_of
from chalicelib.apps.product_manager.store import cutout_changes, picture_views, product_changes
from chalicelib.apps.product_manager.store.cutouts import ACTIVE, CutoutRow, find_cutout
from chalicelib.apps.product_manager.store.products import ProductRow, find_product
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work.settlement import Settlement

OVERTAKEN = "Nobody waits for this any more."


class CutEndings:
    """Ends cut-outs."""

    def __init__(self, settlement: Settlement, clock: Clock) -> None:
        self._settlement = settlement
        self._clock = clock

    def show(self, row: CutoutRow, facts: PictureFacts) -> bool:
        """Show a product cut out, in the trash or not; False when it is not wanted any more."""
        current: CutoutRow | None = row
        while current is not None and current.status in ACTIVE:
            product = find_product(row.user_id, row.product_id)
            if not _is_wanted(product, row):
                self.cancel(row)
            elif self._commit(row, facts, product):
                return True
            current = find_cutout(row.user_id, row.cutout_id)
        return current is not None and current.status == "ready"

    def fail(self, row: CutoutRow, code: str, reason: str) -> None:
        """End a cut-out that did not work, and say so where its picture is shown."""
        current: CutoutRow | None = row
        while current is not None and current.status in ACTIVE:
            product = find_product(row.user_id, row.product_id)
            if not _is_wanted(product, row):
                self.cancel(row)
                return
            if self._give_back(row, "failed", code, reason, self._told(row, code, reason)):
                return
            current = find_cutout(row.user_id, row.cutout_id)

    def cancel(self, row: CutoutRow) -> bool:
        """End a cut-out that nobody waits for; False when it had ended before."""
        return self._give_back(row, "cancelled", "overtaken", OVERTAKEN, lambda _: None)

    def _give_back(
        self,
        row: CutoutRow,
        status: str,
        code: str,
        reason: str,
        add: Callable[[Transaction], None],
    ) -> bool:
        def end(transaction: Transaction) -> None:
            change = cutout_changes.came_to_nothing(row, status, code, reason, self._clock())
            ended = CutoutRow(row.user_id, row.cutout_id)
            transaction.update("cutout", ended, *change)
            add(transaction)

        return self._settlement.give_back(row.user_id, [charge_of(row)], end)

    def _told(self, row: CutoutRow, code: str, reason: str) -> Callable[[Transaction], None]:
        actions = picture_views.not_cut_out(
            row.picture_id, row.cutout_id, code, reason, by_hand=row.corrects is not None
        )
        return lambda transaction: self._change_product(transaction, row, actions)

    def _commit(self, row: CutoutRow, facts: PictureFacts, product: ProductRow | None) -> bool:
        transaction = Transaction()
        ended = CutoutRow(row.user_id, row.cutout_id)
        transaction.update("cutout", ended, *cutout_changes.ready(row, self._clock()))
        actions = picture_views.cut_out(row.picture_id, _view(row, facts))
        self._change_product(transaction, row, actions)
        before = cutout_of(product, row.picture_id) if product else None
        if before:
            out_of_use = cutout_changes.out_of_use(self._clock())
            transaction.update("before", CutoutRow(row.user_id, before), *out_of_use)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True

    def _change_product(self, transaction: Transaction, row: CutoutRow, actions: list[Any]) -> None:
        product = ProductRow(row.user_id, row.product_id)
        change = product_changes.cutting_ended(
            row.picture_id, row.cutout_id, actions, self._clock()
        )
        transaction.update("product", product, *change)


def _is_wanted(product: ProductRow | None, row: CutoutRow) -> bool:
    """Tell whether the picture still waits for this very cut-out."""
    view = product.view(row.picture_id) if product and product.stays else None
    return view is not None and view.get("work", {}).get("id") == row.cutout_id


def _view(row: CutoutRow, facts: PictureFacts) -> dict[str, Any]:
    known: dict[str, Any] = json.loads(facts.cutout or "{}")
    return {"id": row.cutout_id, "placeholder": facts.placeholder, "bytes": facts.bytes, **known}
