from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from chalicelib.core.start import unswept


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
