"""Faults the server was told to show, and the calls it received. Both are for tests."""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from local.model_server.answers import FAULTS

Wrong = Literal["wrong_pose", "blank", "black", "two_people", "no_product", "other_face"]
WRONGS: tuple[Wrong, ...] = get_args(Wrong)
LOGGED_CALLS = 1000
MOST_TIMES = 10_000


@dataclass
class Fault:
    """One kind of trouble for the next `times` calls, or for a `share` of all pictures.

    Waits are in seconds. Which pictures have a share's trouble depends on their seed alone.
    """

    kind: str
    times: int = 1
    retry_after: float | None = None
    seconds: float | None = None
    share: float | None = None

    @property
    def wrong(self) -> Wrong | None:
        """What is drawn wrong; None for trouble of other kinds."""
        return next((kind for kind in WRONGS if kind == self.kind), None)


class BadFault(ValueError):
    """The control request cannot be understood."""


class Control:
    """The queue of faults and the log of calls, shared by the server's threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: deque[Fault] = deque()
        self._shares: list[Fault] = []
        self._calls: deque[dict[str, Any]] = deque(maxlen=LOGGED_CALLS)
        self._count = 0

    def add(self, body: object) -> None:
        """Queue the faults of a control request behind those that are left. Raises BadFault."""
        faults = _parsed(body)
        with self._lock:
            self._faults.extend(fault for fault in faults if fault.share is None)
            self._shares += [fault for fault in faults if fault.share is not None]

    def clear(self) -> None:
        """Forget all faults and calls."""
        with self._lock:
            self._faults.clear()
            self._shares.clear()
            self._calls.clear()
            self._count = 0

    def take(self, call: Mapping[str, Any], *, seed: int | None = None) -> Fault | None:
        """Log `call` and return the fault that is due for it: one that waits, or a share's.

        Only pictures have a seed, and only they have a share of faults.
        """
        with self._lock:
            fault = self._next() or (None if seed is None else self._of_shares(seed))
            self._count += 1
            self._calls.append({**call, "fault": fault.kind if fault else None})
            return fault

    def state(self) -> dict[str, Any]:
        """Return what is left and what was received, as JSON values."""
        with self._lock:
            return {
                "faults": [_shown(fault) for fault in (*self._faults, *self._shares)],
                "calls": list(self._calls),
                "count": self._count,
            }

    def _next(self) -> Fault | None:
        if not self._faults:
            return None
        fault = self._faults[0]
        fault.times -= 1
        if fault.times == 0:
            self._faults.popleft()
        return fault

    def _of_shares(self, seed: int) -> Fault | None:
        drawn = random.Random(seed).random()  # noqa: S311
        for fault in self._shares:
            drawn -= fault.share or 0.0
            if drawn < 0:
                return fault
        return None


def _parsed(body: object) -> list[Fault]:
    entries = body.get("faults") if isinstance(body, dict) else None
    if not isinstance(entries, list):
        raise BadFault('send {"faults": [{"kind": ...}]}')
    return [_fault(entry) for entry in entries]


def _fault(entry: object) -> Fault:
    known = FAULTS | set(WRONGS)
    if not isinstance(entry, dict) or entry.get("kind") not in known:
        raise BadFault(f"kind must be one of: {', '.join(sorted(known))}")
    times = entry.get("times", 1)
    if not isinstance(times, int) or not 1 <= times <= MOST_TIMES:
        raise BadFault("times must be a whole number from 1")
    waits = (entry.get("retryAfter"), entry.get("seconds"))
    if not all(wait is None or isinstance(wait, int | float) for wait in waits):
        raise BadFault("retryAfter and seconds must be numbers")
    return Fault(entry["kind"], times, *waits, share=_share(entry))


def _share(entry: Mapping[str, Any]) -> float | None:
    share = entry.get("share")
    if share is None:
        return None
    if isinstance(share, bool) or not isinstance(share, int | float) or not 0 < share <= 1:
        raise BadFault("share must be a number above 0, up to 1")
    if "times" in entry:
        raise BadFault("a fault has times or a share")
    return float(share)


def _shown(fault: Fault) -> dict[str, Any]:
    shown = asdict(fault)
    shown["retryAfter"] = shown.pop("retry_after")
    return shown
