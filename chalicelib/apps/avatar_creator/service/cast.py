"""Avatars as they are in the pictures of other apps."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.store.avatars import find_avatar
from chalicelib.foundation.casting.kind import Cast


class CastAvatars:
    """Live avatars, with persona and attributes as prompts know them."""

    def find(self, user_id: str, id_: str) -> Cast | None:
        row = find_avatar(user_id, id_)
        if row is None or row.live_id is None:
            return None
        picture = row.avatar_id if row.status == "ready" else None
        return Cast(row.avatar_id, row.name, picture, row.extension, row.subject)
