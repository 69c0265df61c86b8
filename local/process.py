"""A background process that outlives the command that started it.

Its pid file is locked for as long as it lives (the child inherits the lock): a stale file, or a
pid that another program got since, is never mistaken for it.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from local.cloud import ROOT, CloudProblem

STOP_SECONDS = 30.0


@dataclass
class Service:
    """A named process with its pid file and log in `folder`."""

    name: str
    folder: Path
    _child: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def log(self) -> Path:
        """Where the process writes what it prints."""
        return self.folder / f"{self.name}.log"

    def running(self) -> int | None:
        """Return the pid if the process lives."""
        if self._child:
            self._child.poll()
        if not self._pid_file.exists():
            return None
        with self._pid_file.open("r+") as pid_file:
            if not _lock(pid_file):
                return int(pid_file.read() or 0)
        if self._child:
            self._child.wait()  # its lock is free a moment before it has ended
        return None

    def start(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start the process, detached from this terminal, unless it already runs."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._pid_file.open("a+") as pid_file, self.log.open("ab") as log:
            if not _lock(pid_file):
                return
            self._child = subprocess.Popen(  # noqa: S603
                command,
                cwd=ROOT,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=(pid_file.fileno(),),
            )
            pid_file.truncate(0)
            pid_file.write(str(self._child.pid))

    def stop(self) -> bool:
        """End the process, by force only when it does not listen. False if none ran."""
        pid = self.running()
        if not pid:
            return False
        _signal(pid, signal.SIGTERM)
        if not self._ends_within(STOP_SECONDS):
            _signal(pid, signal.SIGKILL)
            if not self._ends_within(STOP_SECONDS):
                raise CloudProblem(f"{self.name} (process {pid}) cannot be stopped.")
        self._pid_file.unlink(missing_ok=True)
        return True

    def last_lines(self, count: int = 15) -> str:
        """Return the end of the log."""
        lines = self.log.read_text("utf-8", "replace").splitlines() if self.log.exists() else []
        return "\n".join(lines[-count:])

    @property
    def _pid_file(self) -> Path:
        return self.folder / f"{self.name}.pid"

    def _ends_within(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if not self.running():
                return True
            time.sleep(0.05)
        return False


def _lock(pid_file: IO[str]) -> bool:
    try:
        fcntl.flock(pid_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _signal(pid: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)
