"""Where a project or an avatar is found: the sort key of the `place` indexes.

Moving something to the trash moves it in the index, so no list ever has to filter.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.core.clock import parse_iso

KEPT = timedelta(days=30)
LIVE = "live#"
TRASH = "trash#"
WITH_PROJECT = "with-project#"
PURGING = "purging#"


def live_project(project_id: str) -> str:
    return f"{LIVE}{project_id}"


def in_project(project_id: str, avatar_id: str = "") -> str:
    """Return the place of a live avatar, or the prefix all of a project's avatars share."""
    return f"{LIVE}{project_id}#{avatar_id}"


def in_trash(trashed_at: str, id_: str) -> str:
    """Return the place of something trashed by itself; sorts by when that was."""
    return f"{TRASH}{trashed_at}#{id_}"


def trashed_with_project(project_id: str, avatar_id: str = "") -> str:
    """Return the place of an avatar that went to the trash with its project."""
    return f"{WITH_PROJECT}{project_id}#{avatar_id}"


def purging(id_: str) -> str:
    """Return the place of something that is being removed for good; no list looks there."""
    return f"{PURGING}{id_}"


def gone_at(trashed_at: str) -> datetime:
    """Return when what went to the trash then is removed for good."""
    return parse_iso(trashed_at) + KEPT
