"""Files that are there already: found by their SHA-256 before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatars
from chalicelib.apps.avatar_creator.store.digests import find_digests

MOST_AVATARS = 100


def find_known(user_id: str, digests: Iterable[str]) -> dict[str, AvatarRow]:
    """Return the newest live avatar of each of up to 50 files that are there, by its SHA-256.

    One call, and one more when there may be some. Of files that became avatars many times, the
    newest of these are looked at, 100 in all.
    """
    wanted = set(digests)
    known = find_digests(user_id, wanted) if wanted else {}
    if not known:
        return {}
    most = MOST_AVATARS // len(known)
    newest = {digest: sorted(ids, reverse=True)[:most] for digest, ids in known.items()}
    rows = find_avatars(user_id, {id_ for ids in newest.values() for id_ in ids})
    live = {id_ for id_, row in rows.items() if row.trashed_at is None}
    found = {digest: [rows[id_] for id_ in ids if id_ in live] for digest, ids in newest.items()}
    return {digest: avatars[0] for digest, avatars in found.items() if avatars}
