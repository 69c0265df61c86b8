"""Telling of uses on the queue, so that many are counted together."""

from __future__ import annotations

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.core.clock import Clock

# Uses of the same ten seconds arrive at once, and one transaction counts them.
TOGETHER = 10


class Telling:
    """The queue `usage`, for apps whose pictures use things."""

    def __init__(self, queue: Queue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock

    def tell(self, events: list[Outgoing]) -> bool:
        """Send events in the form of `QueuedUsageEvent`; False when some did not go out."""
        past = int(self._clock().timestamp()) % TOGETHER
        return not self._queue.send(events, delay=TOGETHER - past)
