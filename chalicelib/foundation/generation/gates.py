"""When an order waits for its person: after the pilot, when it was paused, when too much fails."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from pynamodb.expressions.condition import Condition

from chalicelib.aws.tables import Change
from chalicelib.core.clock import iso
from chalicelib.foundation.generation.orders import EXISTS, LOOK_AGAIN, OrderRow
from chalicelib.foundation.work import open_work

State = Literal[
    "pending",
    "pilot",
    "waiting_for_approval",
    "processing",
    "paused",
    "completed",
    "cancelled",
    "failed",
]
Cause = Literal["asked", "failures"]

# Of fewer pictures a share says little.
FEWEST = 8
HELD = timedelta(days=30)

_GOES_ON: Condition = OrderRow.paused.does_not_exist() & OrderRow.ended_at.does_not_exist()


def state(order: OrderRow) -> State:
    """Return where an order stands."""
    if order.is_done:
        return _outcome(order)
    if order.paused is not None:
        return "paused"
    if awaits_approval(order):
        return "waiting_for_approval"
    if not order.cursor:
        return "pending"
    return "pilot" if _is_pilot(order) else "processing"


def awaits_approval(order: OrderRow) -> bool:
    """Tell whether the pilot has ended, and nobody has said yet what becomes of the rest."""
    given = order.waiting and order.cursor >= (order.pilot or 0)
    return bool(_is_pilot(order) and given and not order.in_flight)


def is_held(order: OrderRow) -> bool:
    """Tell whether an order waits for its person, and for nothing else."""
    return order.paused is not None or awaits_approval(order)


def must_stop(order: OrderRow) -> bool:
    """Tell whether too many of an order's pictures have failed since it went on last."""
    if order.stop_after is None or not order.may_begin:
        return False
    failed = int(order.failed) - int(order.failed_before)
    ended = failed + int(order.succeeded) - int(order.succeeded_before)
    return ended >= FEWEST and failed > order.stop_after * ended


def paused(cause: Cause, now: datetime) -> Change:
    """Return the change that gives no more turns."""
    actions = [OrderRow.paused.set(cause), OrderRow.updated_at.set(iso(now))]
    return actions, EXISTS & _GOES_ON


def stopped(order: OrderRow, now: datetime) -> Change:
    """Return the change when too much fails; it holds unless the order went on meanwhile."""
    actions, goes_on = paused("failures", now)
    seen: Condition = OrderRow.failed_before == int(order.failed_before)
    return actions, goes_on & seen & (OrderRow.succeeded_before == int(order.succeeded_before))


def continued(order: OrderRow, now: datetime) -> Change:
    """Return the change by which a held order goes on: as far as its pilot, or with the rest.

    What failed until now counts no more against it.
    """
    actions = [
        OrderRow.paused.remove(),
        OrderRow.succeeded_before.set(OrderRow.succeeded),
        OrderRow.failed_before.set(OrderRow.failed),
        OrderRow.updated_at.set(iso(now)),
        *open_work.look_again_at(OrderRow, now + LOOK_AGAIN),
    ]
    held = OrderRow.ended_at.does_not_exist() & OrderRow.approved_at.does_not_exist()
    if awaits_approval(order):
        actions.append(OrderRow.approved_at.set(iso(now)))
    else:
        held = OrderRow.paused == order.paused
    return actions, held & (OrderRow.cursor == int(order.cursor))


def _is_pilot(order: OrderRow) -> bool:
    return order.pilot is not None and order.approved_at is None


def _outcome(order: OrderRow) -> State:
    """Return how an order ended: as called off if any of it was, else well if anything came."""
    if order.cancelled:
        return "cancelled"
    return "completed" if order.succeeded else "failed"
