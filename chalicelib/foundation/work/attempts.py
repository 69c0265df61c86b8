"""How often work is tried that others do for us, and how long it waits in between."""

from __future__ import annotations

from chalicelib.core.errors import AppError, RetryLater

ATTEMPTS = 3


class AttemptsSpent(AppError):
    """Every attempt was started and none came back, for instance because workers were killed."""

    code = "attempts_spent"

    def __init__(self) -> None:
        super().__init__("The picture could not be made in three attempts. Please try again later.")


def wait_after(attempts: int, trouble: RetryLater, waits: tuple[int, ...]) -> float:
    """Return the seconds until the next attempt: after the first one `waits[0]`, and so on.

    Longer when the other side asked for it.
    """
    position = min(max(attempts, 1), len(waits)) - 1
    return max(float(waits[position]), trouble.after or 0.0)
