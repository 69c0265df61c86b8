from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from chalicelib.core.start import load, unswept

CALLS = 200
DEEP = f"""
from resource import RUSAGE_SELF, getrusage

def taken():
    return getrusage(RUSAGE_SELF).ru_minflt

def leaf():
    a = b = c = d = e = f = g = h = i = j = 1  # as large as a caller: none fits by chance

def pages(depth):
    if depth:
        return pages(depth - 1)
    before = taken()
    for _ in range({CALLS}):
        leaf()
    return taken() - before

most = max(pages(depth) for depth in range(200))
"""


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the collector as it was."""
    yield
    gc.unfreeze()


def test_garbage_is_looked_for_afterwards_and_not_meanwhile():
    with unswept():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_loaded_is_never_looked_through_again():
    kept = [object() for _ in range(3)], {}
    with unswept():
        pass
    assert not any(found is kept for found in gc.get_objects())


def test_a_start_that_fails_leaves_the_collector_on():
    with pytest.raises(ImportError), unswept():
        raise ImportError
    assert gc.isenabled()


def test_deep_in_what_is_loaded_calls_take_no_memory_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.syspath_prepend(tmp_path)

    def pages(name: str, by: Callable[[str], object]) -> int:
        (tmp_path / f"{name}.py").write_text(DEEP)
        by(name)
        most: int = sys.modules.pop(name).most
        return most

    assert pages("deep_alone", import_module) >= CALLS
    assert pages("deep_loaded", load) < CALLS
