"""Ordering pictures, following them, trying them again, calling them off."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from chalicelib.apps.avatar_creator import actions
from chalicelib.apps.avatar_creator.errors import (
    GenerationEnded,
    GenerationNotFailed,
    GenerationNotFound,
    GenerationRunning,
    ProjectNotFound,
)
from chalicelib.apps.avatar_creator.prices import generation_prices
from chalicelib.apps.avatar_creator.schemas.generations import SEED_MAX, AvatarGenerate
from chalicelib.apps.avatar_creator.service.settlement import Settlement
from chalicelib.apps.avatar_creator.store import generations as store
from chalicelib.apps.avatar_creator.store.generations import GenerationRow, find_generation
from chalicelib.apps.avatar_creator.store.projects import IS_LIVE, ProjectRow
from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import Posting
from chalicelib.foundation.work.open_work import OPEN

FIRST_LOOK = timedelta(minutes=2)


@dataclass(frozen=True)
class Order:
    """One picture to be made."""

    name: str
    prompt: str
    width: int
    height: int
    seed: int
    subject: dict[str, Any]
    price: int


def message_for(row: GenerationRow) -> Outgoing:
    """Return the SQS message that asks a worker to make the picture."""
    body = {
        "userId": row.user_id,
        "generationId": row.generation_id,
        "avatarId": row.avatar_id,
    }
    return Outgoing(row.generation_id, body, row.user_id)


class Generations:
    """A person's generations."""

    def __init__(self, ledger: Ledger, settlement: Settlement, queue: Queue, clock: Clock) -> None:
        self._ledger = ledger
        self._settlement = settlement
        self._queue = queue
        self._clock = clock

    def order(self, user_id: str, project_id: str, body: AvatarGenerate) -> list[GenerationRow]:
        """Charge and queue `body.count` pictures. Raises `ProjectNotFound`, `NotEnoughCredits`."""
        seed = secrets.randbelow(SEED_MAX + 1) if body.seed is None else body.seed
        orders = [
            Order(
                name=body.name,
                prompt=body.prompt,
                width=body.width,
                height=body.height,
                seed=(seed + position) % (SEED_MAX + 1),
                subject=body.subject(),
                price=price,
            )
            for position, price in enumerate(generation_prices(body.count))
        ]
        return self._place(user_id, project_id, orders)

    def retry(self, user_id: str, generation_id: str) -> GenerationRow:
        """Order the same picture once more. Raises `GenerationNotFound`, `GenerationNotFailed`."""
        old = self.read(user_id, generation_id)
        if old.status not in ("failed", "cancelled"):
            raise GenerationNotFailed
        again = Order(
            name=old.name,
            prompt=old.prompt,
            width=int(old.width),
            height=int(old.height),
            seed=int(old.seed),
            subject=old.subject,
            price=generation_prices(1)[0],
        )
        return self._place(user_id, old.project_id, [again])[0]

    def cancel(self, user_id: str, generation_id: str) -> GenerationRow:
        """Call off a picture nobody is drawing yet and return its charge.

        Raises `GenerationNotFound`, `GenerationRunning`, `GenerationEnded`.
        """
        row = self.read(user_id, generation_id)
        reason = "Cancelled before it was started."
        if row.status == "pending" and self._settlement.end_generation(
            row, "cancelled", "cancelled", reason, only_from="pending"
        ):
            return self.read(user_id, generation_id)
        raise (GenerationRunning if self._is_active(user_id, generation_id) else GenerationEnded)

    def read(self, user_id: str, generation_id: str) -> GenerationRow:
        """Return a generation. Raises `GenerationNotFound`."""
        row = find_generation(user_id, generation_id)
        if row is None:
            raise GenerationNotFound
        return row

    def page(
        self,
        user_id: str,
        *,
        status: str | None,
        project_id: str | None,
        limit: int,
        start: RawKey | None,
    ) -> Page[GenerationRow]:
        """Return generations, newest first."""
        return store.read_generations(
            user_id, status=status, project_id=project_id, limit=limit, start=start
        )

    def _is_active(self, user_id: str, generation_id: str) -> bool:
        return self.read(user_id, generation_id).status in store.ACTIVE

    def _place(self, user_id: str, project_id: str, orders: Sequence[Order]) -> list[GenerationRow]:
        """Store rows and charges in one transaction, then send for them in one batch.

        Rows first: a message that does not go out is sent again by the sweep.
        """
        now = self._clock()
        moments = (now + timedelta(milliseconds=position) for position in range(len(orders)))
        rows = [
            self._row(user_id, project_id, order, moment)
            for order, moment in zip(orders, moments, strict=True)
        ]

        def create(transaction: Transaction) -> None:
            transaction.check("project", ProjectRow(user_id, project_id), IS_LIVE)
            for row in rows:
                transaction.put("generation", row, store.IS_NEW)

        try:
            self._ledger.post(user_id, [_charge(row) for row in rows], create)
        except TransactionRefused as refused:
            raise ProjectNotFound from refused
        self._queue.send([message_for(row) for row in rows])
        return rows

    def _row(self, user_id: str, project_id: str, order: Order, now: datetime) -> GenerationRow:
        id_ = new_id(now)
        return GenerationRow(
            user_id,
            id_,
            project_id=project_id,
            avatar_id=new_id(now),
            state_key=store.state_key("pending", id_),
            project_key=store.project_key(project_id, id_),
            status="pending",
            stage="queued",
            progress=0,
            attempts=0,
            charged=self._ledger.price(order.price),
            name=order.name,
            prompt=order.prompt,
            width=order.width,
            height=order.height,
            seed=order.seed,
            subject=order.subject,
            created_at=iso(now),
            updated_at=iso(now),
            unfinished=OPEN,
            due_at=iso(now + FIRST_LOOK),
        )


def _charge(row: GenerationRow) -> Posting:
    return Posting(
        f"{row.generation_id}#charge",
        -int(row.charged),
        type="usage",
        action=actions.GENERATE,
        subject=row.name,
        reference_id=row.generation_id,
        reference_type="generation",
    )
