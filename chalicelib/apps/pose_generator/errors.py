"""What can be wrong in the Pose Generator."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class TemplateNotFound(AppError):
    """No such pose template in the catalogue."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "template_not_found"

    def __init__(self) -> None:
        super().__init__("This pose template does not exist.")
