"""What an app tells about its things whose use is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from chalicelib.aws.transactions import Transaction
from chalicelib.core.errors import AppError

AVATAR = "avatar"


@dataclass(frozen=True)
class Subject:
    """A thing that is used. `type` is one that an app lets be tracked; avatars came first."""

    type: str
    id: str

    def __str__(self) -> str:
        return f"{self.type}#{self.id}"


@dataclass(frozen=True)
class Use:
    """So many `times` a person's thing was used, the last time `at` a moment as `iso` writes it.

    A `late` use happened before the last one that is known.
    """

    user_id: str
    id: str
    at: str
    late: bool
    even_in_trash: bool
    times: int


class TrackedKind(Protocol):
    """One type of things whose use is counted."""

    def count(self, use: Use, part: str, transaction: Transaction) -> None:
        """Add to the transaction, as its part `part`, how often the thing was used.

        On condition that the person has the thing, in the trash only if `even_in_trash`, and never
        once it is being removed for good. Unless the use is `late`, `at` becomes when the thing was
        last used, on condition that nothing later is known.
        """
        ...

    def missing(self) -> AppError:
        """Return the refusal for a thing that the person does not have."""
        ...
