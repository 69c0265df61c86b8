"""Pictures of ours that others are drawn by."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from chalicelib.core.errors import AppError, Kind
from chalicelib.inference.port import Reference, ReferenceKind


class ReferenceGone(AppError):
    """A picture to go by was removed before its turn came."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "reference_gone"

    def __init__(self) -> None:
        super().__init__("The picture to go by has been removed meanwhile.")


def reference(kind: ReferenceKind, id_: str, find: Callable[[], bytes | None]) -> Reference:
    """Return a picture to go by. `find` looks for its file when it is really sent."""

    def read() -> bytes:
        picture = find()
        if picture is None:
            raise ReferenceGone
        return picture

    return Reference(kind, id_, read)
