"""Whose picture is next: each person has a few places in the queue, all the rest waits in order.

So one person's five hundred pictures never stand before another one's first, whatever the queue
itself does about fairness. Among a person's own orders the one with the fewest pictures in the
queue is next. Their samples, which are free, have one place together, and let others go first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import gates, orders, store
from chalicelib.foundation.generation.kind import LargeOrders, PictureKind
from chalicelib.foundation.generation.orders import End, OrderRow
from chalicelib.foundation.generation.store import GenerationRow, find_generation

ROUNDS = 20
SAMPLES_AT_ONCE = 1


def message_for(
    row: GenerationRow, *, again: bool = False, uses: Sequence[dict[str, Any]] = ()
) -> Outgoing:
    """Return the SQS message that asks a worker to make the picture, and to tell of `uses`."""
    body = {
        "userId": row.user_id,
        "generationId": row.generation_id,
        "avatarId": row.picture_id,
        **({"again": True} if again else {}),
        **({"uses": list(uses)} if uses else {}),
    }
    return Outgoing(row.id, body, row.user_id)


@dataclass(frozen=True)
class Handed:
    """A picture that got the place of another one, and whether nobody else may have one now.

    Nobody has sent for it yet.
    """

    row: GenerationRow
    settled: bool


class Turns:
    """Gives waiting pictures their places. `places` is how many each person has."""

    def __init__(
        self, kinds: Callable[[str], PictureKind], queue: Queue, clock: Clock, *, places: int
    ) -> None:
        self._kinds = kinds
        self._queue = queue
        self._clock = clock
        self._places = places

    def free(self, order: OrderRow) -> int:
        """Return how many places a person has left for pictures of this order."""
        return self._free(order, orders.read_active(order.user_id))

    def items(self, order: OrderRow, positions: Iterable[int]) -> list[GenerationRow]:
        """Return rows of a large order's pictures, not yet stored."""
        kind = self._kinds(order.kind)
        if not isinstance(kind, LargeOrders):
            raise TypeError(f"pictures of the kind {order.kind} are stored with their orders")
        rows = [kind.item(order, position) for position in positions]
        for row in rows:
            row.order_id = order.order_id
        return rows

    def send(self, rows: Sequence[GenerationRow], *, uses: Sequence[dict[str, Any]] = ()) -> bool:
        """Ask for pictures that have a place, with `uses` of others riding along.

        False when some did not go out. Those the sweep sends again, without uses.
        """
        messages = [message_for(row, uses=uses) for row in rows]
        return not messages or not self._queue.send(messages)

    def send_again(self, user_id: str) -> None:
        """Ask again for pictures that have a place and that nobody has begun: one query.

        Whoever gave them their turn may have been killed before it asked.
        """
        begun = [row for row in store.read_active(user_id) if row.is_untouched]
        if begun:
            self._queue.send([message_for(row, again=True) for row in begun])

    def go_on(self, user_id: str) -> None:
        """Let the next pictures take the places that are free, and end what is done.

        Several may do so at once: each step is conditional, and whoever comes too late looks again.
        """
        for _ in range(ROUNDS):
            active = orders.read_active(user_id)
            for order in active:
                if order.is_done:
                    update_if(order, *orders.ended(order, self._clock()))
                elif gates.must_stop(order):
                    update_if(order, *gates.stopped(order, self._clock()))
            following = self.next_of(active)
            if following is None:
                return
            self._begin(following)

    def hand_on(self, transaction: Transaction, row: GenerationRow, end: End) -> Handed | None:
        """Let the next picture of an order have the place of one that ends: one query.

        Adds both to the transaction that ends it, and nothing where it is not that one's turn. The
        transaction is refused when somebody gives or holds turns of the order meanwhile.
        """
        active = orders.read_active(row.user_id)
        own = next((order for order in active if order.order_id == row.order_id), None)
        if own is None or row.released_at is None:
            return None
        own.done, own.in_flight = own.done + 1, own.in_flight - 1
        setattr(own, end.outcome, getattr(own, end.outcome) + 1)
        if gates.must_stop(own) or self.next_of(active) is not own:
            return None
        following = self.give(transaction, own)
        if following is None:
            return None
        change = orders.handed_on(own, end, self._clock())
        transaction.update("order", OrderRow(*_key(own)), *change)
        own.cursor, own.in_flight = own.cursor + 1, own.in_flight + 1
        return Handed(following, settled=self.next_of(active) is None)

    def next_of(self, active: Sequence[OrderRow]) -> OrderRow | None:
        """Return whose turn it is of a person's orders; None when all wait, or all is taken."""
        waiting = [
            order
            for order in active
            if order.may_begin and not order.is_done and self._free(order, active) > 0
        ]
        return min(waiting, key=_rank, default=None)

    def give(self, transaction: Transaction, order: OrderRow) -> GenerationRow | None:
        """Give the order's next picture a place, in a transaction that moves the order on.

        None when it has ended already.
        """
        now = self._clock()
        if order.items:
            row = find_generation(order.user_id, order.items[int(order.cursor)])
            if row is None or row.status != "pending":
                return None
            transaction.update("next", row, *store.released(now))
        else:
            (row,) = self.items(order, [int(order.cursor)])
            store.give_place(row, now)
            transaction.put("next", row, store.IS_NEW)
        return row

    def _free(self, order: OrderRow, active: Sequence[OrderRow]) -> int:
        free = self._places - _in_flight(active)
        if not order.samples:
            return free
        samples = [other for other in active if other.samples]
        return min(free, SAMPLES_AT_ONCE - _in_flight(samples))

    def _begin(self, order: OrderRow) -> None:
        """Give the order's next picture a place; pass over one that has ended already."""
        now = self._clock()
        transaction = Transaction()
        transaction.update("order", OrderRow(*_key(order)), *orders.begun(order, now))
        row = self.give(transaction, order)
        if row is None:
            update_if(order, *orders.skipped(order, now))
            return
        try:
            transaction.commit()
        except TransactionRefused:
            return
        self.send([row])


def _in_flight(active: Sequence[OrderRow]) -> int:
    return sum(int(order.in_flight) for order in active)


def _rank(order: OrderRow) -> tuple[int, bool]:
    return int(order.in_flight), bool(order.samples)


def _key(order: OrderRow) -> tuple[str, str]:
    return order.user_id, order.order_id


def count(transaction: Transaction, row: GenerationRow, end: End) -> None:
    """Add to a transaction that ends a picture what it means for its order."""
    if row.order_id is None:
        return
    change = orders.counted(end, had_place=row.released_at is not None)
    transaction.update("order", OrderRow(row.user_id, row.order_id), *change)
