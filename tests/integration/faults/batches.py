"""An app whose orders are large: its pictures come into being when it is their turn."""

from __future__ import annotations

from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.postings import Action
from chalicelib.foundation.app import App, Hook
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.kind import AddParts
from chalicelib.foundation.generation.orders import OrderRow, new_order
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.platform import Platform
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.port import PictureRequest

KIND = "batch"
PRICE = 1
ORDERED = Action("batch", "Batch")


class Batch:
    """Pictures that are for nothing but themselves."""

    def __init__(self, platform: Platform) -> None:
        self._clock = platform.clock

    def item(self, order: OrderRow, position: int) -> GenerationRow:
        now = self._clock()
        id_ = new_id(now)
        return store.new_picture(
            order.user_id,
            KIND,
            id_,
            group=order.order_id,
            now=now,
            picture_id=id_,
            charged=order.unit_price,
            name=f"{order.name} {position + 1}",
            prompt="a pose",
            width=512,
            height=512,
            seed=position,
            subject={},
        )

    def request(self, row: GenerationRow) -> PictureRequest:
        return PictureRequest(row.prompt, None, int(row.width), int(row.height), int(row.seed))

    def charge(self, row: GenerationRow) -> Charge:
        return Charge(APP.id, row.id, "generation", row.name, int(row.charged), ORDERED)

    def create(self, row: GenerationRow, facts: PictureFacts, complete: AddParts) -> bool:
        transaction = Transaction()
        complete(transaction)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True


def place(platform: Platform, user: str, total: int) -> str:
    """Order a batch; return the order's id."""
    now = platform.clock()
    id_ = new_id(now)
    order = new_order(
        user,
        id_,
        app_id="batches",
        kind=KIND,
        action=ORDERED,
        name="Campaign",
        total=total,
        now=now,
        unit_price=PRICE,
    )
    charge = Charge(APP.id, id_, "order", "Campaign", PRICE * total, ORDERED)
    platform.ordering.place(order, [charge.taken()], lambda _: None)
    return id_


APP = App(
    id="batches",
    name="Batches",
    description="For tests.",
    icon="box",
    color="pink",
    order=9,
    pictures={KIND: Hook(build=Batch)},
)
