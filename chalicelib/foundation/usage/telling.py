"""Telling of uses on the queue, so that many are counted together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.core.clock import Clock

# Uses of the same ten seconds, or of the same minute, arrive at once, and few transactions count
# them all.
SOON, LATER = 10, 60
AT_ONCE = 10


class Telling:
    """The queue `usage`, for apps whose pictures use things."""

    def __init__(self, queue: Queue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock

    def tell(self, user_id: str, id_: str, events: Sequence[dict[str, Any]], *, soon: bool) -> bool:
        """Send events of a person in the form of `QueuedUsageEvent`, ten in a message.

        Nobody waits for those that need not come `soon`. `id_` tells what they are of. False when
        some did not go out.
        """
        together = SOON if soon else LATER
        past = int(self._clock().timestamp()) % together
        messages = [
            Outgoing(f"{id_}-{start}", list(events[start : start + AT_ONCE]), user_id)
            for start in range(0, len(events), AT_ONCE)
        ]
        return not self._queue.send(messages, delay=together - past)
