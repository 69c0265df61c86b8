"""Deals the tests to the workers, so that some of them wait while others compute.

With `--dist=worksteal` each worker begins with a part of the list, as long as that of any other,
and when it has no more it takes from the end of the longest that is left.
"""

from __future__ import annotations

from itertools import groupby, islice
from pathlib import Path

import pytest

ROOT = Path(__file__).parent
# The longest come first: what is left at the end is shared.
WAITING = ("web", "stack", "e2e")


def dealt(tests: list[pytest.Item], *, workers: int) -> list[pytest.Item]:
    """Return the tests in another order: half of the workers begin with those that wait."""
    waiting = [test for test in tests if _kind(test) in WAITING]
    others = iter([test for test in tests if _kind(test) not in WAITING])
    order: list[pytest.Item] = []
    for worker, hand in enumerate(_hands(waiting, (workers + 1) // 2), start=1):
        order.extend(hand)
        order.extend(islice(others, max(0, worker * len(tests) // workers - len(order))))
    return [*order, *others]


def _hands(waiting: list[pytest.Item], count: int) -> list[list[pytest.Item]]:
    hands: list[list[pytest.Item]] = [[] for _ in range(count)]
    for number, (_, together) in enumerate(groupby(sorted(waiting, key=_when), _together)):
        hands[number % count].extend(together)
    return hands


def _when(test: pytest.Item) -> tuple[int, bool]:
    return WAITING.index(_kind(test)), not _needs_the_spare(test)


def _together(test: pytest.Item) -> str:
    """Return what tests have in common that share what is costly to set up."""
    return "spare" if _needs_the_spare(test) else str(test.path)


def _kind(test: pytest.Item) -> str:
    return test.path.relative_to(ROOT).parts[0]


def _needs_the_spare(test: pytest.Item) -> bool:
    return "spare" in getattr(test, "fixturenames", ())
