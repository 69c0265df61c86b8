"""How a picture ends without one: failed or cancelled, its charge returned, its place free."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.kind import AddParts, PictureKind
from chalicelib.foundation.generation.orders import End
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.generation.turns import count
from chalicelib.foundation.work.settlement import Settlement

Close = Callable[[Transaction, GenerationRow, End], None]
"""Adds to the transaction that ends a picture what becomes of its place."""


class Endings:
    """Ends pictures. Whoever does so gives the place to the next one (`Turns`)."""

    def __init__(
        self, kinds: Callable[[str], PictureKind], settlement: Settlement, clock: Clock
    ) -> None:
        self._kinds = kinds
        self._settlement = settlement
        self._clock = clock

    def end(
        self,
        row: GenerationRow,
        status: str,
        code: str,
        reason: str,
        *,
        only_from: str = "",
        facts: dict[str, Any] | None = None,
        add: AddParts = lambda _: None,
        close: Close = count,
    ) -> bool:
        """Mark a picture as failed or cancelled and return its charge.

        `facts` are those of a picture that failed its check; `add` adds to the transaction, and so
        does `close`, which by default leaves the place to whoever looks next. False when it had
        ended before, is not in the state `only_from`, or got its place in the queue since `row`
        was read; and for conditions of those two.
        """
        charge = self._kinds(row.made).charge(row)
        trouble = (code, reason) if status == "failed" else None
        meant = End(status, refund=charge.price, trouble=trouble)

        def write(transaction: Transaction) -> None:
            change = store.ended(
                row, status, code, reason, now=self._clock(), only_from=only_from, facts=facts
            )
            ended = GenerationRow(row.user_id, row.generation_id)
            transaction.update("generation", ended, *change)
            close(transaction, row, meant)
            add(transaction)

        return self._settlement.give_back(row.user_id, [charge], write)
