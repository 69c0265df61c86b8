"""The time one provider call may take in all, counted on a clock that is passed in."""

from __future__ import annotations

import time
from collections.abc import Callable

from chalicelib.inference.trouble import timed_out

CONNECT_SECONDS = 5.0
SHORTEST_CALL = 0.1


class Budget:
    """Seconds left until a fixed moment of a monotonic clock."""

    def __init__(
        self,
        seconds: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._end = clock() + seconds

    def left(self) -> float:
        """Return the seconds left, never below zero."""
        return max(0.0, self._end - self._clock())

    def timeouts(self, read: float) -> tuple[float, float]:
        """Return (connect, read) time-outs in seconds, cut to what is left.

        Raises RetryLater when too little is left to begin a call.
        """
        left = self.left()
        if left < SHORTEST_CALL:
            raise timed_out()
        return min(CONNECT_SECONDS, left), min(read, left)

    def allows(self, seconds: float) -> bool:
        """Tell whether a wait of `seconds` would leave time for another call."""
        return self.left() > seconds + SHORTEST_CALL

    def wait(self, seconds: float) -> None:
        """Sleep for `seconds`."""
        self._sleep(seconds)
