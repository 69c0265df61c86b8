"""Products out of a table: first what would happen, line by line; then it happens.

A row is known by its ID or its SKU, so the same table again changes nothing: whoever was
interrupted sends it once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from chalicelib.apps.product_manager.service import sheet_reading
from chalicelib.apps.product_manager.service.import_judging import Judged, judge
from chalicelib.apps.product_manager.service.sheet_reading import CellError, Sheet
from chalicelib.apps.product_manager.store import product_changes, products, skus
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.transactions import FULL, Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.brands.carried import Brands

# Of one row: its product, the SKU that it gets, and the one that it gives up.
_MOST_PARTS = 3
_MEANWHILE = CellError("changed_meanwhile", "was changed at the same moment; repeat the import")


@dataclass(frozen=True)
class Imported:
    """A table, and what became, or would become, of its rows."""

    sheet: Sheet
    rows: list[Judged]


class Imports:
    """Takes tables of up to 1,000 products."""

    def __init__(self, brands: Brands, clock: Clock) -> None:
        self._brands = brands
        self._clock = clock

    def run(self, user_id: str, text: str, *, dry: bool) -> Imported:
        """Make or change the products of all rows that are right. Raises `SheetUnreadable`.

        As many rows together as a transaction takes; dead in between, it goes on when sent again.
        """
        sheet = sheet_reading.read(text)
        rows = judge(user_id, sheet.rows, self._brands)
        if not dry:
            now = self._clock()
            to_do = [row for row in rows if row.outcome in ("new", "changed")]
            for part in _parts(to_do):
                self._write(user_id, part, now)
        return Imported(sheet, rows)

    def _write(self, user_id: str, rows: Sequence[Judged], now: datetime) -> None:
        """Write rows together, or each by itself when something is in the way of one."""
        if self._commit(user_id, rows, now):
            return
        for row in rows:
            if len(rows) == 1 or not self._commit(user_id, [row], now):
                row.errors.append(_MEANWHILE)

    def _commit(self, user_id: str, rows: Sequence[Judged], now: datetime) -> bool:
        transaction = Transaction()
        for judged in rows:
            moment = now + timedelta(milliseconds=judged.row.line)
            if judged.product is None:
                _create(transaction, user_id, judged, moment)
            else:
                _change(transaction, judged.product, judged, moment)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True


def _create(transaction: Transaction, user_id: str, judged: Judged, now: datetime) -> None:
    product_id, given = new_id(now), judged.row.given
    row = ProductRow(
        user_id,
        product_id,
        place=products.live_place(product_id),
        picture_ids=[],
        created_at=iso(now),
        updated_at=iso(now),
        changed_at=iso(now),
        **given,
    )
    transaction.put("product", row, products.IS_NEW)
    skus.take(transaction, user_id, given["sku"], product_id)


def _change(transaction: Transaction, product: ProductRow, judged: Judged, now: datetime) -> None:
    given = {name: value for name, value in judged.row.given.items() if name in judged.changes}
    cleared = judged.row.cleared & judged.changes.keys()
    edit = product_changes.changed(given, cleared, iso(now), stamp=iso(now))
    transaction.update("product", product, *product_changes.exactly(product, edit, order=None))
    if "sku" in judged.changes:
        skus.move(transaction, product.user_id, product.product_id, product.sku, given.get("sku"))


def _parts(rows: Sequence[Judged]) -> Iterator[Sequence[Judged]]:
    many = FULL // _MOST_PARTS
    for start in range(0, len(rows), many):
        yield rows[start : start + many]
