"""An app whose orders are large: its pictures come into being when it is their turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.postings import Action
from chalicelib.foundation.app import App, Hook
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.judgement import Judgement, Verdict
from chalicelib.foundation.generation.kind import AddParts
from chalicelib.foundation.generation.orders import OrderRow, new_order
from chalicelib.foundation.generation.references import reference
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.platform import Platform
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.needs import WORDS_ALONE, Needs
from chalicelib.inference.port import PictureRequest
from chalicelib.inference.transport.budget import Budget

KIND = "batch"
PRICE = 1
ORDERED = Action("batch", "Batch")


@dataclass
class Opinion:
    """What is said of the next pictures; all others pass.

    `told` are those that others know of, `rejected` those that failed for good.
    """

    script: deque[Verdict] = field(default_factory=deque)
    asked: int = 0
    told: set[str] = field(default_factory=set)
    rejected: set[str] = field(default_factory=set)


class Batch:
    """Pictures that are for nothing but themselves."""

    opinion = Opinion()

    def __init__(self, platform: Platform) -> None:
        self._clock = platform.clock
        self._pictures = platform.pictures

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
            subject=order.spec or {},
        )

    def request(self, row: GenerationRow) -> PictureRequest:
        request = PictureRequest(row.prompt, None, int(row.width), int(row.height), int(row.seed))
        id_ = row.subject.get("person")
        if id_ is None:
            return request
        person = reference("person", id_, lambda: self._pictures.picture(row.user_id, id_, "jpg"))
        return replace(request, references=(person,))

    def judge(self, _: GenerationRow, picture: bytes, budget: Budget) -> Judgement:
        assert picture
        assert budget.left()
        self.opinion.asked += 1
        verdict = self.opinion.script.popleft() if self.opinion.script else "passed"
        return Judgement(verdict, ("wrong_pose",) if verdict == "failed" else (), {"people": 1})

    def reject(self, row: GenerationRow, transaction: Transaction) -> None:
        assert len(transaction)
        self.opinion.rejected.add(row.id)

    def uses(self, row: GenerationRow) -> Sequence[dict[str, Any]]:
        self.opinion.told.add(row.id)
        return ()

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


def place(platform: Platform, user: str, total: int, person: str | None = None, **more: Any) -> str:
    """Order a batch, of a `person` by the id of a picture or of nobody; return the order's id."""
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
        spec=person and {"person": person},
        **more,
    )
    charge = Charge(APP.id, id_, "order", "Campaign", PRICE * total, ORDERED)
    needs = Needs(references=1) if person else WORDS_ALONE
    platform.ordering.place(order, [charge.taken()], lambda _: None, needs=needs)
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
