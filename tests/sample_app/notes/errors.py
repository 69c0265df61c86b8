"""What can be wrong in Notes."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class NoteNotFound(AppError):
    """No such note, or somebody else's, or not where it is looked for."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "note_not_found"

    def __init__(self) -> None:
        super().__init__("This note does not exist.")


class NoteUnderWay(AppError):
    """Only what is posted, or failed, can be thrown away."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "note_under_way"

    def __init__(self) -> None:
        super().__init__("This note is being posted. Wait until it is done.")


class StampsNotFound(AppError):
    """No such order of stamps, or somebody else's."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "stamps_not_found"

    def __init__(self) -> None:
        super().__init__("These stamps were never ordered.")
