"""Kills the processes of functions while they work."""

from __future__ import annotations

import os
import random
import signal
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from processor import used

# Of the processor's time: by then the code is loaded. When a process ends that is still starting,
# the emulator ends all others of its function with it, which Lambda does not.
STARTED_SECONDS = 0.6


class Killer(threading.Thread):
    """Ends a process of one of some functions now and then, without a warning.

    `folder` is the state of the cloud: only processes that were started from there are its own.
    """

    def __init__(self, folder: Path, functions: tuple[str, ...], *, every: float) -> None:
        super().__init__(daemon=True)
        self.killed = 0
        self._folder = str(folder)
        self._functions = functions
        self._every = every
        self._over = threading.Event()
        self._die = random.Random(1)

    def run(self) -> None:
        while not self._over.wait(self._die.uniform(0.5, 1.5) * self._every):
            found = list(self._processes())
            if found:
                with suppress(ProcessLookupError):
                    os.kill(self._die.choice(found), signal.SIGKILL)
                    self.killed += 1

    def stop(self) -> None:
        self._over.set()
        self.join()

    def _processes(self) -> Iterator[int]:
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                command = (folder / "cmdline").read_text()
                is_ours = any(f"-{f}-" in command for f in self._functions)
                pid = int(folder.name)
                if self._folder in command and is_ours and used(pid)[0] > STARTED_SECONDS:
                    yield pid
