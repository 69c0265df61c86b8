"""Avatars that other pictures of the same person are made by."""

from __future__ import annotations

from typing import Any

from chalicelib.apps.avatar_creator.errors import AvatarNotFound, ReferenceNotReady
from chalicelib.apps.avatar_creator.store.avatars import GONE, AvatarRow, find_avatar
from chalicelib.foundation.generation.references import ReferenceGone
from chalicelib.foundation.generation.store import GenerationRow

REFERENCE = "reference_id"
# They are of the picture, not of the person.
_OF_PICTURE = ("framing", "style")


def find_reference(user_id: str, avatar_id: str) -> AvatarRow:
    """Return a live avatar that has its picture. Raises `AvatarNotFound`, `ReferenceNotReady`."""
    row = find_avatar(user_id, avatar_id)
    if row is None or row.trashed_at is not None:
        raise AvatarNotFound
    if row.status != "ready":
        raise ReferenceNotReady
    return row


def subject_by(row: AvatarRow) -> dict[str, Any]:
    """Return what stays the same on another picture of an avatar's person, and the avatar's id."""
    lasting = {name: value for name, value in row.subject.items() if name not in _OF_PICTURE}
    return {**lasting, REFERENCE: row.avatar_id}


def source_of(row: GenerationRow) -> AvatarRow | None:
    """Return the avatar that a picture is made by, though it be in the trash by now.

    None for one that is made by words alone. Raises `ReferenceGone` when nothing is left of it.
    """
    avatar_id = row.subject.get(REFERENCE)
    if avatar_id is None:
        return None
    source = find_avatar(row.user_id, avatar_id)
    if source is None or source.status == GONE:
        raise ReferenceGone
    return source
