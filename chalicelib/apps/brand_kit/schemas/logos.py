"""Logos over HTTP."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from chalicelib.foundation.media.schemas import Sha256
from chalicelib.kit.fields import Request, Text, Wire

LogoKind = Literal["primary", "mark", "light", "dark"]
LogoType = Literal["image/jpeg", "image/png", "image/webp", "image/svg+xml"]
PICTURE_MAX = 5 * 1024 * 1024
DRAWING_MAX = 1024 * 1024


class LogoUpload(Request):
    """A logo about to be uploaded: a picture of at most 5 MiB, or an SVG drawing of at most 1."""

    kind: LogoKind
    file_name: Annotated[str, Text(1, 255)] | None = None
    content_type: LogoType
    size: Annotated[int, Field(ge=1, le=PICTURE_MAX, description="In bytes.")]
    sha256: Sha256 | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.content_type == "image/svg+xml" and self.size > DRAWING_MAX:
            raise ValueError("an SVG drawing may have at most 1 MB")
        return self


class SwatchOut(Wire):
    """A colour of a logo, and the share of it that has the colour, 0 to 1."""

    hex: str
    share: float


class LogoOut(Wire):
    """A logo. Picture URLs are short-lived, and null until the first one has arrived.

    While another one is on its way, the one that is there is shown.
    """

    status: Literal["awaiting_upload", "ready", "failed"] = Field(
        description="Of the newest upload: what is shown may be an older one."
    )
    failure_code: str | None
    failure_reason: str | None
    image_url: str | None
    thumbnail_url: str | None = Field(description="300x300, all of it, on transparent ground.")
    placeholder: str | None = Field(description="A ThumbHash in base64.")
    width: int | None
    height: int | None
    bytes: int | None
    content_type: str | None
    palette: list[SwatchOut]
