"""`Idempotency-Key`: the same request sent again is answered with the first answer.

https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable
from typing import Any, ClassVar, Literal, Protocol

from chalicelib.core import once
from chalicelib.core.errors import AppError, Kind
from chalicelib.core.once import Once
from chalicelib.kit.answers import HttpReply
from chalicelib.kit.asked import HttpRequest

HEADER = "idempotency-key"
POLLS, POLL_SECONDS = 10, 0.3
_KEY = re.compile(r"[\x21-\x7e]{1,255}")


class BadIdempotencyKey(AppError):
    """The key is empty, too long, or holds what a header cannot."""

    code = "invalid_idempotency_key"

    def __init__(self) -> None:
        super().__init__("Idempotency-Key must be 1 to 255 visible ASCII characters.")


class KeyReused(AppError):
    """Another request was sent under this key."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "idempotency_key_reused"

    def __init__(self) -> None:
        super().__init__("Another request was sent under this Idempotency-Key. Use a new one.")


class StillRunning(AppError):
    """The first request under this key is still at work."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "idempotency_in_progress"

    def __init__(self) -> None:
        message = "The first request under this Idempotency-Key is still at work. Repeat shortly."
        super().__init__(message, retryAfter=1)


Found = Once | HttpReply | Literal["running", "other"]


class Records(Protocol):
    """What was asked under which key, and how it was answered; kept for 24 hours."""

    def claim(self, key: str, fingerprint: str) -> Found:
        """Begin or resume a request: a `Once` to run it under, or why it is not to be run."""
        ...

    def answered(self, begun: Once, answer: HttpReply) -> None:
        """Keep the answer."""
        ...

    def refused(self, begun: Once) -> None:
        """Forget a request that was refused: nothing was made, and the next one may do better."""
        ...

    def broken_off(self, begun: Once) -> None:
        """Let a request that failed through a fault of ours be run again at once."""
        ...


def run_once(
    records: Callable[[], Records],
    key: str,
    scope: str,
    request: tuple[str, HttpRequest],
    run: Callable[[], HttpReply],
    *,
    sleep: Callable[[float], None] = time.sleep,
) -> HttpReply:
    """Return the first answer of the request, running it now if it never was answered.

    `scope` is whose key it is, `request` comes with its route. Refusals are not kept.
    Raises `BadIdempotencyKey`, `KeyReused`, `StillRunning`, and what `run` raises.
    """
    if not _KEY.fullmatch(key):
        raise BadIdempotencyKey
    kept = records()
    begun = _begin(kept, f"{scope}#{key}", fingerprint(*request), sleep)
    if isinstance(begun, HttpReply):
        return begun
    mark = once.current.set(begun)
    try:
        answer = run()
    except AppError:
        # What is already written cannot be refused any more: only its answer is out of reach.
        (kept.broken_off if begun.is_written else kept.refused)(begun)
        raise
    except Exception:
        kept.broken_off(begun)
        raise
    finally:
        once.current.reset(mark)
    kept.answered(begun, answer)
    return answer


def fingerprint(route: str, request: HttpRequest) -> str:
    """Return what tells a request from another one under the same key."""
    where = "\n".join((route, *request.path.values()))
    return hashlib.sha256(f"{where}\n".encode() + request.body).hexdigest()


def _begin(kept: Records, key: str, wanted: str, sleep: Callable[[float], Any]) -> Once | HttpReply:
    for _ in range(POLLS):
        found = kept.claim(key, wanted)
        if found == "other":
            raise KeyReused
        if found != "running":
            return found
        sleep(POLL_SECONDS)
    raise StillRunning
