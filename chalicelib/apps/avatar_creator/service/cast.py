"""Avatars as they are in the pictures of other apps."""

from __future__ import annotations

from typing import Any

from chalicelib.apps.avatar_creator.store.avatars import IS_LIVE, AvatarRow, find_avatar
from chalicelib.aws.transactions import Transaction
from chalicelib.foundation.casting.kind import Cast

# What is given of an avatar without saying what it looks like.
_NOT_SEEN = {"persona_name", "personality", "background", "framing"}


class CastAvatars:
    """Live avatars, with persona and attributes as prompts know them.

    One that has no attributes is told by its `description`: the words it was made from.
    """

    def find(self, user_id: str, id_: str) -> Cast | None:
        row = find_avatar(user_id, id_)
        if row is None or row.live_id is None:
            return None
        picture = row.avatar_id if row.status == "ready" else None
        return Cast(row.avatar_id, row.name, picture, row.extension, _facts(row))

    def check(self, transaction: Transaction, part: str, user_id: str, id_: str) -> None:
        transaction.check(part, AvatarRow(user_id, id_), IS_LIVE)


def _facts(row: AvatarRow) -> dict[str, Any]:
    subject = row.subject
    if row.prompt and subject.keys() <= _NOT_SEEN:
        return {**subject, "description": row.prompt}
    return subject
