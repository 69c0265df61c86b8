"""When uses are told, so that those of many pictures arrive together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.foundation.usage.telling import Telling

EVENT = Outgoing("e", {}, "somebody")


class NotedQueue(Queue):
    """Notes how long its messages wait, and loses those of `lost`."""

    def __init__(self, *lost: str) -> None:
        super().__init__("http://nowhere")
        self.delays: list[int] = []
        self._lost = lost

    def send(self, messages: Sequence[Outgoing], *, delay: int = 0) -> list[str]:
        self.delays.append(delay)
        return [message.id for message in messages if message.id in self._lost]


@pytest.mark.parametrize(("second", "delay"), [(0, 10), (1, 9), (9, 1), (10, 10), (59, 1)])
def test_uses_wait_for_the_next_full_ten_seconds(second: int, delay: int) -> None:
    queue = NotedQueue()
    moment = datetime(2026, 11, 26, 8, 0, second, 900_000, tzinfo=UTC)
    assert Telling(queue, lambda: moment).tell([EVENT])
    assert queue.delays == [delay]


def test_what_does_not_go_out_is_not_told() -> None:
    assert not Telling(NotedQueue("e"), lambda: datetime.now(UTC)).tell([EVENT])
