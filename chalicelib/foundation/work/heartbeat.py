"""How a worker says that it lives: whoever says nothing is taken for dead, and soon replaced.

Without it the work of a killed worker waits until any worker could have ended.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from chalicelib.foundation.work.lease import LEASE, LeaseLost
from chalicelib.kit.log import logger

if TYPE_CHECKING:
    from chalicelib.inference.transport.budget import Budget
    from chalicelib.kit.jobs import Invocation, Message

# Of four beats three may come too late.
EVERY = LEASE.total_seconds() / 4
# A message that comes back finds that the lease is over.
HIDDEN = LEASE.total_seconds() + 1
# What is left of a run when the service has answered: to store what it sent.
FINISHING = 20.0

Renew = Callable[[], None]
Alive = Callable[[Renew], AbstractContextManager[None]]


@dataclass(frozen=True)
class Time:
    """How long a worker has: a budget for the service that it asks, and a sign of life meanwhile.

    As long as it is `alive(renew)`, its lease is renewed by `renew`.
    """

    budget: Callable[[], Budget]
    alive: Alive


def time_for(message: Message, invocation: Invocation) -> Time:
    """Return the time that a worker has for one message."""
    from chalicelib.inference.transport.budget import Budget

    asking = max(invocation.seconds - FINISHING, invocation.seconds / 2)
    hide = partial(invocation.put_off, message.receipt_handle, HIDDEN)
    return Time(lambda: Budget(asking), partial(beating, hide))


@contextmanager
def beating(hide: Callable[[], None], renew: Renew, *, every: float = EVERY) -> Iterator[None]:
    """Keep the message hidden and the row leased, until what is inside has ended or is killed.

    The message is hidden first, so that it never comes back before the lease is over. Trouble is
    logged: whoever lost the lease finds out with the next note.
    """
    over = threading.Event()

    def beat() -> None:
        _given(hide)
        while not over.wait(every) and _given(hide) and _given(renew):
            pass

    thread = threading.Thread(target=beat, name="heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _given(sign: Callable[[], None]) -> bool:
    """Give a sign of life; False when there is nothing left to live for."""
    try:
        sign()
    except LeaseLost:
        return False
    except Exception:  # noqa: BLE001 - logged; the next beat may come through
        logger.exception("heartbeat")
    return True
