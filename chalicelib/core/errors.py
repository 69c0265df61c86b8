"""The errors of the product. The HTTP edge and the job runner map them; nothing else does."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar


class Kind(StrEnum):
    """What sort of trouble an error is; decides the HTTP status at the edge."""

    INVALID = "invalid"
    UNAUTHENTICATED = "unauthenticated"
    PAYMENT = "payment"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    TOO_LARGE = "too_large"
    LIMITED = "limited"
    UNAVAILABLE = "unavailable"


class AppError(Exception):
    """A refusal with a reason a person understands.

    `code` is stable and meant for programs, the message is meant for people, `details` become
    fields of the error reply. Subclasses set `kind` and `code`.
    """

    kind: ClassVar[Kind] = Kind.INVALID
    code: ClassVar[str] = "invalid"

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.details = details


class RetryLater(Exception):
    """A job met trouble that may pass. `after` is the wait in seconds the other side asked for.

    `reason` is what a person is told if no attempt is left; `code` is its stable name.
    """

    def __init__(self, reason: str, *, code: str, after: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.code = code
        self.after = after
