"""What an app tells about its things that may be in the pictures of others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

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
