from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.core.once import Once, standing_still
from chalicelib.kit.answers import HttpReply
from chalicelib.kit.asked import HttpRequest
from chalicelib.kit.idempotency import Found, StillRunning, run_once

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
REQUEST = ("POST /things", HttpRequest("", {}, {}, {}, b"{}"))
DONE = HttpReply(201, '{"id": 1}')


@dataclass
class Shelf:
    """Records of one key; `left` is how often they still say that the first is at work."""

    left: int = 0
    answer: HttpReply | None = None
    ended: list[str] = field(default_factory=list)
    is_written: bool = False

    def claim(self, key: str, fingerprint: str) -> Found:
        if self.left > 0:
            self.left -= 1
            return "running"
        return self.answer or Once(key, "token", NOW, is_written=self.is_written)

    def answered(self, begun: Once, answer: HttpReply) -> None:
        self.answer = answer

    def refused(self, begun: Once) -> None:
        self.ended.append("refused")

    def broken_off(self, begun: Once) -> None:
        self.ended.append("broken off")


def send(shelf: Shelf, run: Callable[[], HttpReply] = lambda: DONE) -> HttpReply:
    return run_once(lambda: shelf, "key", "siti#once", REQUEST, run, sleep=lambda _: None)


def test_a_repeat_waits_for_the_first_answer():
    shelf = Shelf(left=3, answer=DONE)
    assert send(shelf, lambda: pytest.fail("it ran twice")) is DONE


def test_a_repeat_does_not_wait_for_ever():
    with pytest.raises(StillRunning) as refused:
        send(Shelf(left=1000))
    assert refused.value.details == {"retryAfter": 1}


def test_ids_and_the_clock_are_the_same_in_every_run():
    clock = standing_still(lambda: pytest.fail("the clock went on"))
    made = []
    for _ in range(2):
        send(Shelf(), lambda: made.append((clock(), new_id(NOW), new_id(NOW))) or DONE)
    assert made[0] == made[1]
    assert made[0][1] != made[0][2]


def test_outside_of_such_a_request_ids_are_random():
    assert new_id(NOW) != new_id(NOW)


def refuse() -> HttpReply:
    raise AppError("no")


def break_() -> HttpReply:
    raise RuntimeError


def test_a_refusal_is_forgotten_and_a_fault_can_be_resumed():
    shelf = Shelf()
    with pytest.raises(AppError):
        send(shelf, refuse)
    with pytest.raises(RuntimeError):
        send(shelf, break_)
    assert (shelf.ended, shelf.answer) == (["refused", "broken off"], None)


def test_what_is_written_is_not_forgotten_when_its_answer_is_refused():
    shelf = Shelf(is_written=True)
    with pytest.raises(AppError):
        send(shelf, refuse)
    assert shelf.ended == ["broken off"]
