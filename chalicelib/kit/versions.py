"""Versions of what can be changed, and the entity tags by which clients name them.

A tag is `"<version>-<digest of the answer>"`: reading compares all of it, changing the version
alone, so that a use counted meanwhile does not refuse an edit. See RFC 9110, chapters 8.8 and 13.
"""

from __future__ import annotations

import hashlib
import re
from typing import ClassVar

from chalicelib.core.errors import AppError, Kind

Wanted = frozenset[int] | None
"""The versions that a change may be made of; None means any."""

_TAG = re.compile(r'(?:W/)?"(?:(\d{1,9})(?:-[^"]*)?|[^"]*)"')


class VersionConflict(AppError):
    """Somebody changed it meanwhile; `version` is the one it has now."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "version_conflict"

    def __init__(self, version: float | None) -> None:
        super().__init__(
            "This was changed elsewhere meanwhile. Load it again, then repeat the change.",
            version=int(version or 0),
        )


def named(if_match: str | None) -> Wanted:
    """Return the versions that an `If-Match` header names; what is no tag of ours names none.

    Weak tags count: whoever compresses an answer on its way makes its tag a weak one.
    """
    if if_match is None or if_match.strip() == "*":
        return None
    return frozenset(int(found) for found in _TAG.findall(if_match) if found)


def tag(body: str, version: int | None) -> str:
    """Return the entity tag of an answer about something of this version, or of none."""
    digest = hashlib.blake2b(body.encode(), digest_size=9).hexdigest()
    return f'"{digest}"' if version is None else f'"{version}-{digest}"'


def is_among(tag_: str, if_none_match: str | None) -> bool:
    """Tell whether an `If-None-Match` header names the tag."""
    if if_none_match is None:
        return False
    named_tags = (named_tag.strip().removeprefix("W/") for named_tag in if_none_match.split(","))
    return any(named_tag in (tag_, "*") for named_tag in named_tags)
