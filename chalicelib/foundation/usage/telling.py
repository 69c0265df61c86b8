"""Telling of uses on the queue, so that many are counted together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.core.clock import Clock

# Uses of the same ten seconds, or of the same minute, arrive at once, and few transactions count
# them all.
SOON, LATER = 10, 60


class Telling:
    """The queue `usage`, for apps whose pictures use things."""

    def __init__(self, queue: Queue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock

    def tell(self, id_: str, user_id: str, events: Sequence[dict[str, Any]], *, soon: bool) -> bool:
        """Send up to 10 events of a person in the form of `QueuedUsageEvent`, as one message.

        Nobody waits for those that need not come `soon`. `id_` tells what they are of. False when
        the message did not go out.
        """
        together = SOON if soon else LATER
        past = int(self._clock().timestamp()) % together
        message = Outgoing(id_, list(events), user_id)
        return not self._queue.send([message], delay=together - past)
