"""What avatars are found by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from chalicelib.apps.avatar_creator.store import avatars
from chalicelib.apps.avatar_creator.store.avatars import OPEN_AVATAR, AvatarRow
from chalicelib.aws.tables import Page
from chalicelib.foundation.search.entry import Entry, facets
from chalicelib.foundation.search.wish import Order
from chalicelib.foundation.search.words import joined, rank_of

AVATAR = "avatar"
OPEN = "open"
BY_AI = "ai_generated"
NAME, UPDATED, USES, LAST_USE, RATING = range(5)
ORDERS = MappingProxyType(
    {
        "newest": Order(descending=True),
        "oldest": Order(),
        "name": Order(NAME),
        "updated": Order(UPDATED, descending=True),
        "used": Order(USES, descending=True),
        "lastUsed": Order(LAST_USE, descending=True),
        "rating": Order(RATING, descending=True),
    }
)


class SearchedAvatars:
    """Avatars as searches see them."""

    name = AVATAR
    shape = 2

    def id(self, row: AvatarRow) -> str:
        return str(row.avatar_id)

    def entry(self, row: AvatarRow) -> Entry | None:
        if row.live_id is None:
            return None
        persona = (row.persona_name, *(row.personality or ()), row.background)
        ranks = (
            rank_of(row.name),
            row.updated_at,
            int(row.usage_count or 0),
            row.last_used_at or "",
            int(row.rating or 0),
        )
        return Entry(row.avatar_id, joined((row.name, row.prompt, *persona)), _facets(row), ranks)

    def first(self, user_id: str, limit: int) -> Page[AvatarRow]:
        return avatars.read_live(user_id, limit=limit)

    def every(self, user_id: str) -> Iterator[AvatarRow]:
        return avatars.read_compact(user_id)

    def changed(self, user_id: str, since: str) -> list[AvatarRow]:
        return avatars.read_changed(user_id, since)

    def rows(self, user_id: str, ids: Sequence[str]) -> dict[str, AvatarRow]:
        return avatars.find_avatars(user_id, ids)


def _facets(row: AvatarRow) -> str:
    uploaded = row.source_type == "uploaded"
    return facets(
        {
            "project_id": row.project_id,
            "brand_kit_id": row.brand_kit_id,
            "gender": row.gender,
            "age_range": row.age_range,
            "style": row.style,
            "ethnicity": row.ethnicity,
            "source_type": row.source_type if uploaded else (row.source_type, BY_AI),
            "status": (row.status, OPEN) if row.status in OPEN_AVATAR else row.status,
            "favourite": str(bool(row.favourite)),
            "rating": [str(stars) for stars in range(1, int(row.rating or 0) + 1)],
        }
    )
