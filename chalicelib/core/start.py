"""How a process starts."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

_ROOM = 8192


@contextmanager
def unswept() -> Iterator[None]:
    """Load what stays for good without looking for garbage in it, now or ever.

    Each look goes through all that is loaded so far, which takes a tenth of a cold start.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def load(*modules: str) -> None:
    """Import modules, with room for all the calls that this leads to.

    CPython keeps the frames of calls in pieces of 16 KB, and gives one back to the system as soon
    as the first call in it returns. Imports nest deeply: where the edge of a piece is met, say
    while patterns are compiled, each call takes and gives back a piece. Those thousands of times
    are a twentieth of a cold start. A frame that is larger than a piece gets one with room to spare
    (`push_chunk` in https://github.com/python/cpython/blob/3.11/Python/pystate.c).
    """
    for module in modules:
        import_module(module)


load.__code__ = load.__code__.replace(co_stacksize=_ROOM)
