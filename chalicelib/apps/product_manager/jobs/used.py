"""What becomes of a product that an app used: it is counted."""

from __future__ import annotations

from chalicelib.apps.product_manager.errors import ProductNotFound
from chalicelib.apps.product_manager.store import product_changes
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.usage.kind import Use


class UsedProducts:
    """Products whose use is counted."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def count(self, use: Use, part: str, transaction: Transaction) -> None:
        change = product_changes.used(
            use.at,
            times=use.times,
            stamp=stamp(self._clock),
            late=use.late,
            even_in_trash=use.even_in_trash,
        )
        transaction.update(part, ProductRow(use.user_id, use.id), *change)

    def missing(self) -> ProductNotFound:
        return ProductNotFound()
