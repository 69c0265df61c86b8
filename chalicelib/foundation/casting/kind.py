"""What an app tells about its things that may be in the pictures of others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from chalicelib.aws.transactions import Transaction

AVATAR, PRODUCT = "avatar", "product"


@dataclass(frozen=True)
class Cast:
    """A thing as it may be in a picture. `facts` are what prompts and file names say of it.

    Its picture is stored under `picture_id`; None while it has none that could be used: of a
    product, one that is cut out.
    """

    id: str
    name: str
    picture_id: str | None
    extension: str | None
    facts: Mapping[str, Any]


class CastKind(Protocol):
    """One type of things that may be in pictures."""

    def find(self, user_id: str, id_: str) -> Cast | None:
        """Return one of a person's live things, None when there is none; one read."""
        ...

    def check(self, transaction: Transaction, part: str, user_id: str, id_: str) -> None:
        """Require in a transaction, as its `part`, that a thing is live."""
        ...


class Pictured(Protocol):
    """What an app tells about its pictures that things of others are in."""

    def count(self, user_id: str, type_: str, ids: Collection[str]) -> int:
        """Return how many pictures there are with any of these things."""
        ...

    def erase_some(self, user_id: str, type_: str, id_: str) -> bool:
        """Remove for good the next pictures with a thing, made or not; False when none is left.

        What was not made is paid back. It may be repeated after a crash.
        """
        ...
