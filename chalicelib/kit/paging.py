"""Opaque cursors: the key a list goes on from, bound to the caller and to the list it came from."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

from chalicelib.core.errors import AppError

_CHECK_BYTES = 8


class BadCursor(AppError):
    """The cursor is not one that this list gave to this person."""

    code = "bad_cursor"

    def __init__(self) -> None:
        super().__init__("The cursor is not valid for this list. Start again without one.")


def encode_cursor(key: dict[str, Any] | None, *scope: str) -> str | None:
    """Return the cursor for `key`, None at the end of a list.

    `scope` names the caller and the list. The check is against mistakes and tampering, it guards no
    secret: whatever the cursor says, a list reads the caller's own partition only.
    """
    if key is None:
        return None
    payload = json.dumps(key, separators=(",", ":")).encode()
    return urlsafe_b64encode(_check(payload, scope) + payload).decode().rstrip("=")


def decode_cursor(cursor: str | None, *scope: str) -> dict[str, Any] | None:
    """Return the key in `cursor`. Raises `BadCursor` when it does not belong to `scope`."""
    if cursor is None:
        return None
    try:
        raw = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
    except ValueError as error:
        raise BadCursor from error
    payload = raw[_CHECK_BYTES:]
    canonical = urlsafe_b64encode(raw).decode().rstrip("=")
    if raw[:_CHECK_BYTES] != _check(payload, scope) or canonical != cursor:
        raise BadCursor
    key: dict[str, Any] = json.loads(payload)
    return key


def _check(payload: bytes, scope: tuple[str, ...]) -> bytes:
    return hashlib.sha256(json.dumps(scope).encode() + payload).digest()[:_CHECK_BYTES]
