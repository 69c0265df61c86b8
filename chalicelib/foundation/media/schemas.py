"""Uploads over HTTP."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from chalicelib.kit.fields import Wire

UploadType = Literal["image/jpeg", "image/png", "image/webp"]

Sha256 = Annotated[
    str,
    Field(pattern="^[0-9A-Fa-f]{64}$", description="Of the file's bytes, in hexadecimal."),
    AfterValidator(str.lower),
]


class UploadForm(Wire):
    """Post `fields`, then the file as `file`, to `url` before `expiresAt`."""

    url: str
    fields: dict[str, str]
    expires_at: str
