"""Pauses between polls that grow, and the number of failed polls in a row that are put up with."""

from __future__ import annotations

from chalicelib.core.errors import RetryLater
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.trouble import still_drawing

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 2.0
GROWTH = 1.3
FAILED_POLLS = 3


class Patience:
    """How one job is waited for within `budget`."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._pause = FIRST_PAUSE
        self._asked = 0.0
        self._failed = 0

    def endure(self, trouble: RetryLater) -> None:
        """Accept one failed poll; raises `trouble` itself when it is one too many."""
        self._failed += 1
        self._asked = trouble.after or 0.0
        if self._failed > FAILED_POLLS or not self._budget.allows(self._asked):
            raise trouble

    def hear(self) -> None:
        """Note that a poll was answered."""
        self._failed = 0

    def pause(self) -> None:
        """Wait before the next poll; raises RetryLater when the budget would not allow one."""
        pause = max(self._pause, self._asked)
        if not self._budget.allows(pause):
            raise still_drawing()
        self._budget.wait(pause)
        self._asked = 0.0
        self._pause = min(self._pause * GROWTH, LONGEST_PAUSE)
