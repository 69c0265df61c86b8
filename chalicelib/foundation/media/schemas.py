"""Uploads over HTTP."""

from __future__ import annotations

from typing import Literal

from chalicelib.kit.fields import Wire

UploadType = Literal["image/jpeg", "image/png", "image/webp"]


class UploadForm(Wire):
    """Post `fields`, then the file as `file`, to `url` before `expiresAt`."""

    url: str
    fields: dict[str, str]
    expires_at: str
