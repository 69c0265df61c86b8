"""Stamps: pictures made by the hundred, for nothing but themselves."""

from __future__ import annotations

from chalicelib.apps.notes.errors import StampsNotFound
from chalicelib.apps.notes.prices import PRICES, STAMP
from chalicelib.apps.notes.schemas import StampsOrder
from chalicelib.apps.notes.store import APP_ID
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.generation.kind import AddParts
from chalicelib.foundation.generation.ordering import Ordering
from chalicelib.foundation.generation.orders import OrderRow, find_order, new_order
from chalicelib.foundation.generation.store import GenerationRow, new_picture
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.port import PictureRequest

KIND = "stamp"
SIDE = 512


class Stamps:
    """A person's orders of stamps."""

    def __init__(self, ledger: Ledger, ordering: Ordering, clock: Clock) -> None:
        self._ledger = ledger
        self._ordering = ordering
        self._clock = clock

    def order(self, user_id: str, body: StampsOrder) -> OrderRow:
        """Charge and place an order of up to 500. Raises `NotEnoughCredits`, `NobodyDraws`."""
        now, price = self._clock(), self._ledger.price(PRICES[STAMP.code])
        order = new_order(
            user_id,
            new_id(now),
            app_id=APP_ID,
            kind=KIND,
            action=STAMP,
            name=body.name,
            total=body.count,
            now=now,
            unit_price=price,
        )
        whole = Charge(APP_ID, order.order_id, "order", body.name, price * body.count, STAMP)
        self._ordering.place(order, [whole.taken()], lambda _: None)
        return order

    def cancel(self, user_id: str, order_id: str) -> OrderRow:
        """Call off all stamps that nobody draws yet. Raises `StampsNotFound`."""
        order = find_order(user_id, order_id)
        if order is None or order.kind != KIND:
            raise StampsNotFound
        self._ordering.cancel(user_id, order_id)
        return order


class MadeStamps:
    """How the stamps of an order are made, one by one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def item(self, order: OrderRow, position: int) -> GenerationRow:
        now = self._clock()
        id_ = new_id(now)
        return new_picture(
            order.user_id,
            KIND,
            id_,
            group=order.order_id,
            now=now,
            picture_id=id_,
            charged=order.unit_price,
            name=f"{order.name} {position + 1}",
            prompt=f"A postage stamp: {order.name}",
            width=SIDE,
            height=SIDE,
            seed=position,
            subject={},
        )

    def request(self, row: GenerationRow) -> PictureRequest:
        return PictureRequest(row.prompt, None, int(row.width), int(row.height), int(row.seed))

    def charge(self, row: GenerationRow) -> Charge:
        return Charge(APP_ID, row.id, "generation", row.name, int(row.charged), STAMP)

    def create(self, row: GenerationRow, facts: PictureFacts, complete: AddParts) -> bool:
        """Keep the picture as it is stored: there is nothing else to create."""
        transaction = Transaction()
        complete(transaction)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True
