"""What a person may do with an order that is under way, besides calling it off."""

from __future__ import annotations

from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import gates
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.turns import Turns


class Steering:
    """Pauses orders and lets them go on. Each of it is one conditional step, so twice is once."""

    def __init__(self, turns: Turns, clock: Clock) -> None:
        self._turns = turns
        self._clock = clock

    def pause(self, order: OrderRow) -> None:
        """Give no more turns, and load what the order became. What has a turn is made."""
        if not update_if(order, *gates.paused("asked", self._clock())):
            order.refresh(consistent_read=True)

    def go_on(self, order: OrderRow) -> None:
        """Let an order go on that is held, if it is, and load what it became."""
        if not gates.is_held(order):
            return
        if update_if(order, *gates.continued(order, self._clock())):
            self._turns.go_on(order.user_id)
        order.refresh(consistent_read=True)
