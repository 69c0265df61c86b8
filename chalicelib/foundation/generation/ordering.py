"""Ordering pictures: paid for and written down in one transaction, then sent for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError, Kind
from chalicelib.foundation.accounts.ledger import AlreadyPosted, Ledger
from chalicelib.foundation.accounts.postings import Posting
from chalicelib.foundation.generation import orders, store
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.orders import OrderRow, find_order
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.generation.turns import Turns
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.needs import WORDS_ALONE, Needs

CANCELLED = "Cancelled before it was started."
AddParts = Callable[[Transaction], None]


class NobodyDraws(AppError):
    """No picture service is set up, so pictures cannot be ordered."""

    kind: ClassVar[Kind] = Kind.UNAVAILABLE
    code = "no_provider"

    def __init__(self) -> None:
        super().__init__("No picture service is set up here, so no picture can be ordered.")


class Ordering:
    """Places orders of 1 to 500 pictures and calls them off.

    `takes` is what those take who draw here, one after the other.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        turns: Turns,
        endings: Endings,
        clock: Clock,
        takes: Sequence[Needs],
    ) -> None:
        self._ledger = ledger
        self._turns = turns
        self._endings = endings
        self._clock = clock
        self._takes = takes

    def place(
        self,
        order: OrderRow,
        charges: Sequence[Posting],
        add: AddParts,
        *,
        rows: Sequence[GenerationRow] = (),
        needs: Needs = WORDS_ALONE,
    ) -> None:
        """Pay for an order and write it down with what `add` adds, all of it or nothing.

        The pictures of a small order are given as `rows` and stored with it. Those of a large one
        come into being when it is their turn, so an order of 500 is as quick to place as one of 5.
        `needs` is what each picture asks of whoever draws it. A message that does not go out is
        sent again by the sweep. Raises `NobodyDraws`, `NotCapable`, what the ledger raises, and
        `TransactionRefused` for conditions that `add` brought.
        """
        self.check(needs)
        free = min(self._turns.free(order), store.AT_ONCE)
        places = max(0, min(order.may_begin, free))
        order.cursor = order.in_flight = places
        if rows:
            order.items = [row.generation_id for row in rows]
        begun = rows[:places] if rows else self._turns.items(order, range(places))
        for row in rows:
            row.order_id = order.order_id
        for row in begun:
            store.give_place(row, self._clock())

        def create(transaction: Transaction) -> None:
            add(transaction)
            transaction.put("order", order, orders.IS_NEW)
            for row in rows or begun:
                transaction.put("generation", row, store.IS_NEW)

        self._ledger.post(order.user_id, charges, create)
        self._turns.send(begun)

    def check(self, needs: Needs) -> None:
        """Raise `NobodyDraws` or `NotCapable` where nobody could draw such a picture."""
        from chalicelib.inference.errors import NotCapable

        if not self._takes:
            raise NobodyDraws
        if not any(needs.within(most) for most in self._takes):
            raise NotCapable

    def cancel(self, user_id: str, order_id: str) -> bool:
        """Call off all pictures of an order that nobody draws yet; their price comes back.

        False when there is no such order.
        """
        order = find_order(user_id, order_id)
        if order is None:
            return False
        while order is not None and order.waiting and not order.items:
            if self._call_off(order):
                break
            order = find_order(user_id, order_id)
        for row in store.read_active(user_id):
            if row.order_id == order_id and row.status == "pending":
                self._endings.end(row, "cancelled", "cancelled", CANCELLED, only_from="pending")
        self._turns.go_on(user_id)
        return True

    def _call_off(self, order: OrderRow) -> bool:
        """Cancel what has not had its turn in one step; False when one got its turn meanwhile."""
        price = order.waiting * int(order.unit_price)
        rest = Charge(order.app_id, order.id, "order", order.name, price, order.paid_for)

        def write(transaction: Transaction) -> None:
            row = OrderRow(order.user_id, order.order_id)
            transaction.update("order", row, *orders.called_off(order, self._clock()))

        try:
            self._ledger.post(order.user_id, [rest.returned()], write)
        except (AlreadyPosted, TransactionRefused):
            return False
        return True
