"""Something is done again and again, each time by a process that dies one call later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import count
from types import TracebackType
from typing import Any

import pytest

from .faults import Moment
from .world import World


@dataclass
class Kill:
    """One round: what is called with it dies at its `number`th AWS call. A subtest of its own."""

    world: World
    moment: Moment
    number: int
    subtest: AbstractContextManager[Any]
    struck: bool = False

    def __enter__(self) -> None:
        self.subtest.__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool | None:
        return self.subtest.__exit__(kind, error, trace)

    def __call__(self, act: Callable[[], Any]) -> bool:
        """Do `act` and kill it; False when it made fewer calls and came to its end."""
        self.struck = self.world.kill(self.number, self.moment, act)
        return self.struck


@dataclass
class Kills:
    """Rounds until what is done comes to its end: `for kill in kills(moment): with kill: …`."""

    world: World
    subtests: pytest.Subtests

    def __call__(self, moment: Moment, *, at_least: int = 1) -> Iterator[Kill]:
        """Yield rounds; that fewer than `at_least` calls were met is a fault of the test."""
        for number in count(1):
            kill = Kill(self.world, moment, number, self.subtests.test(call=number))
            yield kill
            if not kill.struck:
                break
        assert number > at_least
