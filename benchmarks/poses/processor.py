"""Where the processor's time goes, from what Linux counts for each process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tests.stack.deployed import Deployed

TICK = os.sysconf("SC_CLK_TCK")


def seconds_by_part(stack: Deployed) -> dict[str, float]:
    """Return the seconds that each part of a local cloud has used so far.

    The functions are the emulator's children, of which those that have ended count, too.
    """
    emulator = stack.parts.emulator.running() or 0
    own, ended = used(emulator)
    functions = ended + sum(sum(used(pid)) for pid in _children(emulator))
    drawing, _ = used(stack.parts.model_server.running() or 0)
    return {"functions": functions, "emulator": own, "model server": drawing}


def used(pid: int) -> tuple[float, float]:
    """Return the seconds of a process itself, and of its children that have ended."""
    with suppress(OSError):
        fields = _fields(pid)
        user, system, ended_user, ended_system = (int(text) / TICK for text in fields[11:15])
        return user + system, ended_user + ended_system
    return 0.0, 0.0


def _children(parent: int) -> Iterator[int]:
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if int(_fields(int(folder.name))[1]) == parent:
                yield int(folder.name)


def _fields(pid: int) -> list[str]:
    """Return what `/proc/<pid>/stat` says behind the name, which may hold blanks."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
