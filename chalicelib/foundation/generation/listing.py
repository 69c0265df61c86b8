"""Orders of pictures as people follow them, whatever app they are of."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.foundation.generation import gates, orders, store
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import AVATAR, GenerationRow
from chalicelib.foundation.work.listing import Status, WorkItem, WorkSource

_OLDEST_APP = "avatar-creator"


def active(user_id: str) -> list[WorkItem]:
    """Return the orders that go on, and pictures from before there were orders: two queries."""
    pictures = store.read_active(user_id)
    followed = [
        _under_way(order, [row for row in pictures if row.order_id == order.order_id])
        for order in orders.read_active(user_id)
        if order.hidden_at is None
    ]
    alone = [_picture(row) for row in pictures if row.order_id is None and row.hidden_at is None]
    return [*followed, *alone]


def ended(user_id: str) -> list[WorkItem]:
    """Return the orders that ended last: one query."""
    return [
        _item(order, _outcome(order), "done", 100)
        for order in orders.read_ended(user_id)
        if order.hidden_at is None
    ]


SOURCE = WorkSource(active, ended)


def _under_way(order: OrderRow, pictures: Sequence[GenerationRow]) -> WorkItem:
    if order.is_done:
        return _item(order, _outcome(order), "done", 100)
    begun = [row for row in pictures if row.status == "processing"]
    status: Status = "processing" if begun or order.done else "pending"
    stage = begun[0].stage if begun else "queued"
    if gates.is_held(order):
        status, stage = "pending", gates.state(order)
    partly = sum(int(row.progress) for row in pictures)
    return _item(order, status, stage, (100 * int(order.done) + partly) // int(order.total))


def _outcome(order: OrderRow) -> Status:
    """Return how an order ended: well when anything came of it."""
    if order.succeeded:
        return "completed"
    return "failed" if order.failed else "cancelled"


def _item(order: OrderRow, status: Status, stage: str, progress: int) -> WorkItem:
    return WorkItem(
        id=order.id,
        app_id=order.app_id,
        kind=order.kind,
        name=order.name,
        status=status,
        stage=stage,
        progress=progress,
        done=int(order.done),
        total=int(order.total),
        created_at=order.created_at,
        ended_at=order.ended_at,
        project_id=order.project_id,
        failed=int(order.failed),
        refunded=int(order.refunded),
        error_code=order.error_code,
        error_message=order.error_message,
    )


def _picture(row: GenerationRow) -> WorkItem:
    return WorkItem(
        id=row.id,
        app_id=_OLDEST_APP,
        kind=AVATAR,
        name=row.name,
        status="processing" if row.status == "processing" else "pending",
        stage=row.stage,
        progress=int(row.progress),
        done=0,
        total=1,
        created_at=row.created_at,
        project_id=row.project_id,
    )
