"""How tests are dealt to the workers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.dealing import ROOT, dealt


@dataclass(frozen=True)
class OneTest:
    path: Path
    number: int
    fixturenames: tuple[str, ...] = ()


def some_of(file: str, count: int, *fixtures: str) -> list[Any]:
    return [OneTest(ROOT / file, number, fixtures) for number in range(count)]


QUICK = some_of("unit/test_a.py", 40)
WAITING = [
    *some_of("e2e/test_b.py", 3),
    *some_of("stack/test_c.py", 4),
    *some_of("stack/test_d.py", 2, "spare"),
    *some_of("stack/test_e.py", 1, "spare"),
]


def test_each_test_is_run_once_and_those_of_a_file_in_their_order() -> None:
    tests = [*QUICK, *WAITING]
    for workers in range(1, 6):
        order = dealt(tests, workers=workers)
        assert sorted(order, key=tests.index) == tests
        assert [test for test in order if test in QUICK] == QUICK


def test_half_of_the_workers_begin_with_what_waits() -> None:
    order = dealt([*QUICK, *WAITING], workers=4)
    begins = [place for place in range(50) if order[place] in WAITING]
    assert begins == [*range(6), *range(12, 16)]
    assert [order[start].path.parent.name for start in (0, 12)] == ["stack", "stack"]


def test_what_shares_a_stack_stays_with_one_worker() -> None:
    order = dealt(WAITING, workers=3)
    spare = [place for place, test in enumerate(order) if "spare" in test.fixturenames]
    assert spare == [0, 1, 2]
