"""Rows of the `avatar_digests` table: which avatars came as a file with which SHA-256.

Whether such an avatar is live, its own row says: going to the trash and back changes nothing here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pynamodb.attributes import UnicodeAttribute, UnicodeSetAttribute
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.aws.tables import delete_if, find_many, update_if


class DigestRow(Model):
    """One file, by its SHA-256 in hexadecimal."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    sha256 = UnicodeAttribute(range_key=True)
    avatar_ids = UnicodeSetAttribute(attr_name="avatarIds")


def arrived(*avatar_ids: str) -> Sequence[Action]:
    """Return the change when a file has become an avatar, or several."""
    return [DigestRow.avatar_ids.add(set(avatar_ids))]


def find_digests(user_id: str, digests: Iterable[str]) -> dict[str, set[str]]:
    """Return the ids of the avatars that came as one of up to 100 files, by its SHA-256."""
    return {row.sha256: row.avatar_ids for row in find_many(DigestRow, user_id, digests)}


def forget(user_id: str, sha256: str, avatar_id: str) -> None:
    """Forget that an avatar came as this file, and the file when no other did."""
    row = DigestRow(user_id, sha256)
    if not delete_if(row, DigestRow.avatar_ids == {avatar_id}):
        others = [DigestRow.avatar_ids.delete({avatar_id})]
        update_if(row, others, DigestRow.avatar_ids.contains(avatar_id))
