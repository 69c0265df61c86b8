"""When uses are told, so that those of many pictures arrive together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.foundation.usage.telling import Telling

EVENTS = [{"eventId": "a"}, {"eventId": "b"}]


class NotedQueue(Queue):
    """Notes how long its messages wait, and loses those of `lost`."""

    def __init__(self, *lost: str) -> None:
        super().__init__("http://nowhere")
        self.sent: list[tuple[Outgoing, int]] = []
        self._lost = lost

    def send(self, messages: Sequence[Outgoing], *, delay: int = 0) -> list[str]:
        self.sent += [(message, delay) for message in messages]
        return [message.id for message in messages if message.id in self._lost]


@pytest.mark.parametrize(
    ("second", "soon", "later"), [(0, 10, 60), (1, 9, 59), (9, 1, 51), (10, 10, 50), (59, 1, 1)]
)
def test_uses_wait_for_the_next_full_ten_seconds_or_minute(second: int, soon: int, later: int):
    queue = NotedQueue()
    moment = datetime(2026, 11, 26, 8, 0, second, 900_000, tzinfo=UTC)
    telling = Telling(queue, lambda: moment)
    assert telling.tell("somebody", "e", EVENTS, soon=True)
    assert telling.tell("somebody", "e", EVENTS, soon=False)
    message = Outgoing("e-0", EVENTS, "somebody")
    assert queue.sent == [(message, soon), (message, later)]


def test_what_does_not_go_out_is_not_told() -> None:
    telling = Telling(NotedQueue("e-0"), lambda: datetime.now(UTC))
    assert not telling.tell("somebody", "e", EVENTS, soon=True)
