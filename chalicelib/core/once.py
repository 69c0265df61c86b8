"""A request that may be sent again: what it makes is the same the second time, and made once.

While such a request is at work, the clock stands at its first arrival, and ids and chances are
drawn from its token instead of from the system. A process may die after everything is written and
before anybody is answered: the request, run again, then makes the same things under the same ids,
finds that they are written, and gives the answer that got lost.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

from chalicelib.core.clock import Clock


@dataclass
class Once:
    """One request that may be sent again.

    `key` and `token` name its record; `is_written` is what it made already on record.
    """

    key: str
    token: str
    started: datetime
    is_written: bool = False
    _drawn: int = field(default=0, repr=False)

    def bits(self, count: int) -> int:
        """Return the next number of `count` random bits, the same ones in every run."""
        self._drawn += 1
        digest = hmac.digest(self.token.encode(), str(self._drawn).encode(), hashlib.sha256)
        return int.from_bytes(digest) >> (256 - count)


current: ContextVar[Once | None] = ContextVar("once", default=None)


def random_bits(count: int) -> int:
    """Return a number of up to 256 random bits."""
    once = current.get()
    return once.bits(count) if once else secrets.randbits(count)


def present(clock: Clock) -> datetime:
    """Return what `clock` says now, even while it stands still for the request at work."""
    token = current.set(None)
    try:
        return clock()
    finally:
        current.reset(token)


def standing_still(clock: Clock) -> Clock:
    """Return `clock` as requests see it: it stands while one that may be sent again is at work."""

    def now() -> datetime:
        once = current.get()
        return once.started if once else clock()

    return now
