"""Signs of life: how long they go on, and what stops them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest

from chalicelib.foundation.work.heartbeat import EVERY, HIDDEN, beating
from chalicelib.foundation.work.lease import LEASE, LeaseLost

SOON = 5.0


class Signs:
    """Counts signs of life, and says when there were `enough`; `then` is done with each renewal."""

    def __init__(self, then: Callable[[], None] = lambda: None) -> None:
        self.given: list[str] = []
        self.enough = threading.Event()
        self._then = then

    def hide(self) -> None:
        self.given.append("hide")
        if len(self.given) > 4:
            self.enough.set()

    def renew(self) -> None:
        self.given.append("renew")
        self._then()


def test_the_message_is_hidden_at_once_and_then_before_every_renewal() -> None:
    signs = Signs()
    with beating(signs.hide, signs.renew, every=0.001):
        assert signs.enough.wait(SOON)
    assert signs.given[:5] == ["hide", "hide", "renew", "hide", "renew"]


def test_whoever_has_ended_gives_no_sign_any_more() -> None:
    signs = Signs()
    with pytest.raises(ZeroDivisionError), beating(signs.hide, signs.renew, every=0.001):
        raise ZeroDivisionError
    given = len(signs.given)
    assert not signs.enough.wait(0.02)
    assert len(signs.given) == given


def test_who_has_lost_the_lease_hides_nothing_any_more() -> None:
    def lose() -> None:
        raise LeaseLost

    signs = Signs(lose)
    with beating(signs.hide, signs.renew, every=0.001):
        assert not signs.enough.wait(0.05)
    assert signs.given == ["hide", "hide", "renew"]


def test_trouble_on_the_way_ends_neither_sign() -> None:
    signs = Signs()

    def fail(sign: Callable[[], None]) -> None:
        sign()
        raise ConnectionError

    with beating(partial(fail, signs.hide), partial(fail, signs.renew), every=0.001):
        assert signs.enough.wait(SOON)
    assert signs.given[:5] == ["hide", "hide", "renew", "hide", "renew"]


def test_a_message_comes_back_as_soon_as_the_lease_is_over() -> None:
    assert LEASE.total_seconds() < HIDDEN < LEASE.total_seconds() + EVERY
    assert LEASE.total_seconds() > 3 * EVERY
