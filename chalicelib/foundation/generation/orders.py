"""Rows of the `orders` table: pictures that were ordered together, and how far they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import (
    BooleanAttribute,
    JSONAttribute,
    ListAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Change, Page, RawKey, delete_if, find, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.accounts.postings import Action as PaidAction
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OPEN, OpenIndex

LOOK_AGAIN = timedelta(minutes=10)
ENDED_SHOWN = 20
_ACTIVE, _ENDED = "active#", "ended#"


class OrderStates(LocalSecondaryIndex["OrderRow"]):
    """Orders by `active#<id>` or `ended#<when>#<id>`."""

    class Meta:
        index_name = "state"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    state_key = UnicodeAttribute(range_key=True, attr_name="stateKey")


class OrderRow(Model):
    """One order of `total` pictures, one after the other from `cursor` on.

    `in_flight` counts those that have a place in the queue, `done` those that have ended. A small
    order's pictures are stored with it and named in `items`; those of a large one come into being
    when they get a place, made of what `spec` says. `refunded` are the credits that came back, and
    the error is that of the last picture that failed. Orders of `samples` let others go first.

    The first `pilot` pictures have their turn, the rest when somebody approved of them
    (`approved_at`). None has it while something has `paused` the order: its person, or the share
    of failures above which it stops (`stop_after`), counted since it went on last; nor while its
    project is in the trash, where the order is hidden. `seconds` is how long those that succeeded
    took together, each from its place in the queue on.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    order_id = UnicodeAttribute(range_key=True, attr_name="orderId")
    state_key = UnicodeAttribute(attr_name="stateKey")
    app_id = UnicodeAttribute(attr_name="appId")
    kind = UnicodeAttribute()
    project_id = UnicodeAttribute(attr_name="projectId", null=True)
    name = UnicodeAttribute()
    total = NumberAttribute()
    cursor = NumberAttribute(default=0)
    in_flight = NumberAttribute(attr_name="inFlight", default=0)
    done = NumberAttribute(default=0)
    succeeded = NumberAttribute(default=0)
    failed = NumberAttribute(default=0)
    cancelled = NumberAttribute(default=0)
    refunded = NumberAttribute(default=0)
    error_code = UnicodeAttribute(attr_name="errorCode", null=True)
    error_message = UnicodeAttribute(attr_name="errorMessage", null=True)
    action = UnicodeAttribute()
    action_label = UnicodeAttribute(attr_name="actionLabel")
    unit_price = NumberAttribute(attr_name="unitPrice", default=0)
    items: ListAttribute[Any] = ListAttribute(of=UnicodeAttribute, null=True)
    spec: JSONAttribute = JSONAttribute(null=True)
    samples = BooleanAttribute(null=True)
    pilot = NumberAttribute(null=True)
    approved_at = UnicodeAttribute(attr_name="approvedAt", null=True)
    paused = UnicodeAttribute(null=True)
    hidden_at = UnicodeAttribute(attr_name="hiddenAt", null=True)
    stop_after = NumberAttribute(attr_name="stopAfter", null=True)
    succeeded_before = NumberAttribute(attr_name="succeededBefore", default=0)
    failed_before = NumberAttribute(attr_name="failedBefore", default=0)
    unjudged = NumberAttribute(default=0)
    seconds = NumberAttribute(default=0)
    retry_of = UnicodeAttribute(attr_name="retryOf", null=True)
    retried_as = UnicodeAttribute(attr_name="retriedAs", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    ended_at = UnicodeAttribute(attr_name="endedAt", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_state = OrderStates()
    open_index = OpenIndex()

    @property
    def id(self) -> str:
        """The id by which people know it."""
        return self.order_id.rpartition("#")[2]

    @property
    def waiting(self) -> int:
        """How many pictures have not had their turn."""
        return int(self.total) - int(self.cursor)

    @property
    def may_begin(self) -> int:
        """How many of those may have it now."""
        if self.paused is not None or self.hidden_at is not None:
            return 0
        if self.pilot is None or self.approved_at is not None:
            return self.waiting
        return max(0, int(self.pilot) - int(self.cursor))

    @property
    def is_done(self) -> bool:
        return int(self.done) >= int(self.total)

    @property
    def paid_for(self) -> PaidAction:
        """What its price is taken for."""
        return PaidAction(self.action, self.action_label)


EXISTS = OrderRow.order_id.exists()
IS_NEW = OrderRow.order_id.does_not_exist()


def new_order(
    user_id: str,
    order_id: str,
    *,
    app_id: str,
    kind: str,
    action: PaidAction,
    name: str,
    total: int,
    now: datetime,
    **more: Any,
) -> OrderRow:
    """Return an order of which nothing has begun."""
    return OrderRow(
        user_id,
        order_id,
        state_key=f"{_ACTIVE}{order_id}",
        app_id=app_id,
        kind=kind,
        action=action.code,
        action_label=action.label,
        name=name,
        total=total,
        created_at=iso(now),
        updated_at=iso(now),
        unfinished=OPEN,
        due_at=iso(now + LOOK_AGAIN),
        **more,
    )


@dataclass(frozen=True)
class End:
    """How a picture has ended, as its order counts it: `succeeded`, `failed` or `cancelled`.

    `refund` are the credits that come back, `trouble` the code and the reason of a failure; an
    `unjudged` one has nobody's word that it is what was asked for. `seconds` is how long it took.
    """

    outcome: str
    _: KW_ONLY
    refund: int = 0
    trouble: tuple[str, str] | None = None
    unjudged: bool = False
    seconds: int = 0


def order_key(kind: str, id_: str) -> str:
    """Return the sort key of an order of a kind whose orders are listed by themselves."""
    return f"{kind}#{id_}"


def find_order(user_id: str, order_id: str) -> OrderRow | None:
    return find(OrderRow, user_id, order_id)


def read_active(user_id: str) -> list[OrderRow]:
    """Return the orders that have not ended, the oldest first."""
    within = OrderRow.state_key.startswith(_ACTIVE)
    return list(OrderRow.by_state.query(user_id, within, consistent_read=True))


def read_ended(user_id: str) -> list[OrderRow]:
    """Return the orders that ended last, the last one first."""
    within = OrderRow.state_key.startswith(_ENDED)
    return read_page(OrderRow, user_id, index="state", within=within, limit=ENDED_SHOWN).items


def read_of_kind(
    user_id: str, kind: str, *, project_id: str | None, limit: int, start: RawKey | None
) -> Page[OrderRow]:
    """Return a page of the orders of a kind, of one project or of all, the newest first."""
    return read_page(
        OrderRow,
        user_id,
        within=OrderRow.order_id.startswith(order_key(kind, "")),
        where=None if project_id is None else OrderRow.project_id == project_id,
        limit=limit,
        start=start,
    )


def all_of_kind(user_id: str, kind: str) -> Iterator[OrderRow]:
    """Yield all orders of a kind, a query for each megabyte of rows."""
    within = OrderRow.order_id.startswith(order_key(kind, ""))
    yield from OrderRow.query(user_id, within, consistent_read=True)


def read_in_project(
    user_id: str, kind: str, project_id: str, *, hidden: bool, limit: int
) -> Page[OrderRow]:
    """Return a page of the orders of a project that are hidden, or of those that are not."""
    hides = OrderRow.hidden_at.exists() if hidden else OrderRow.hidden_at.does_not_exist()
    return read_page(
        OrderRow,
        user_id,
        within=OrderRow.order_id.startswith(order_key(kind, "")),
        where=(OrderRow.project_id == project_id) & hides,
        limit=limit,
    )


def hidden(now: datetime) -> Change:
    """Return the change of an order whose project goes to the trash: no picture gets its turn."""
    return [OrderRow.hidden_at.set(iso(now))], EXISTS


def brought_back(order: OrderRow, now: datetime) -> Change:
    """Return the change of an order whose project comes back: it is what it was."""
    shown = [OrderRow.hidden_at.remove()]
    if order.ended_at is not None:
        return shown, EXISTS
    goes_on = OrderRow.ended_at.does_not_exist()
    return [*shown, *open_work.look_again_at(OrderRow, now + LOOK_AGAIN)], EXISTS & goes_on


def retried(id_: str) -> Change:
    """Return the change of an order that has ended and whose failures are ordered once more."""
    first: Condition = OrderRow.retried_as.does_not_exist()
    return [OrderRow.retried_as.set(id_)], first & OrderRow.ended_at.exists()


def begun(order: OrderRow, now: datetime) -> Change:
    """Return the change when the next picture gets a place in the queue."""
    return [*_passed(order, now), OrderRow.in_flight.add(1)], _goes_on(order)


def skipped(order: OrderRow, now: datetime) -> Change:
    """Return the change when the next picture had ended before its turn."""
    return _passed(order, now), _unmoved(order)


def counted(end: End, *, had_place: bool) -> Change:
    """Return the change when a picture has ended."""
    counter: Any = getattr(OrderRow, end.outcome)
    refunded = OrderRow.refunded.add(end.refund)
    actions: list[Action] = [OrderRow.done.add(1), counter.add(1), refunded]
    if end.unjudged:
        actions.append(OrderRow.unjudged.add(1))
    if end.seconds:
        actions.append(OrderRow.seconds.add(end.seconds))
    if end.trouble:
        code, reason = end.trouble
        actions += [OrderRow.error_code.set(code), OrderRow.error_message.set(reason)]
    return [*actions, OrderRow.in_flight.add(-1)] if had_place else actions, EXISTS


def handed_on(order: OrderRow, end: End, now: datetime) -> Change:
    """Return the change when a picture has ended and the order's next one gets its place."""
    ended, _ = counted(end, had_place=False)
    return [*ended, *_passed(order, now)], _goes_on(order)


def called_off(order: OrderRow, now: datetime) -> Change:
    """Return the change that cancels all pictures which have not had their turn."""
    actions: list[Action] = [
        OrderRow.cursor.set(order.total),
        OrderRow.done.add(order.waiting),
        OrderRow.cancelled.add(order.waiting),
        OrderRow.refunded.add(order.waiting * int(order.unit_price)),
        OrderRow.updated_at.set(iso(now)),
    ]
    return actions, _unmoved(order)


def ended(order: OrderRow, now: datetime) -> Change:
    """Return the change when all pictures of an order have ended."""
    actions = [
        OrderRow.state_key.set(f"{_ENDED}{iso(now)}#{order.order_id}"),
        OrderRow.ended_at.set(iso(now)),
        OrderRow.updated_at.set(iso(now)),
        *open_work.finished(OrderRow),
    ]
    return actions, (OrderRow.done >= OrderRow.total) & OrderRow.ended_at.does_not_exist()


def forget(user_id: str, order_id: str) -> None:
    """Remove an order whose pictures have all ended; leave one that goes on."""
    delete_if(OrderRow(user_id, order_id), OrderRow.done >= OrderRow.total)


def _passed(order: OrderRow, now: datetime) -> list[Action]:
    return [OrderRow.cursor.set(int(order.cursor) + 1), OrderRow.updated_at.set(iso(now))]


def _unmoved(order: OrderRow) -> Condition:
    return OrderRow.cursor == int(order.cursor)


def _goes_on(order: OrderRow) -> Condition:
    held = OrderRow.paused.exists() | OrderRow.hidden_at.exists()
    goes_on: Condition = _unmoved(order) & ~held
    return goes_on
