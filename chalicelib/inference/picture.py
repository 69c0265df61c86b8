"""Telling a whole picture file from anything else by its first and last bytes."""

from __future__ import annotations

import base64
import binascii
from typing import Any

PNG_START = b"\x89PNG\r\n\x1a\n"
PNG_END = b"IEND\xaeB`\x82"
JPEG_START = b"\xff\xd8\xff"
JPEG_END = b"\xff\xd9"


def is_picture(data: bytes) -> bool:
    """Tell whether `data` begins like a JPEG, PNG or WebP file."""
    return data.startswith((PNG_START, JPEG_START)) or _is_webp(data)


def is_whole_picture(data: bytes) -> bool:
    """Tell whether `data` is a JPEG, PNG or WebP file that was not cut short.

    Zero bytes after the end are allowed: some encoders pad their files.
    """
    if data.startswith(PNG_START):
        return data.rstrip(b"\0").endswith(PNG_END)
    if data.startswith(JPEG_START):
        return data.rstrip(b"\0").endswith(JPEG_END)
    return _is_webp(data) and len(data) >= int.from_bytes(data[4:8], "little") + 8


def data_url(picture: bytes) -> str:
    """Return a JPEG, PNG or WebP file as an address that holds it."""
    kind = "png" if picture.startswith(PNG_START) else "webp" if _is_webp(picture) else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(picture).decode()}"


def from_base64(text: Any) -> bytes | None:
    """Return the bytes that `text` writes in base64; None where it is anything else."""
    if not isinstance(text, str):
        return None
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"
