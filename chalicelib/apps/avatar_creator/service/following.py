"""Following what was ordered: how far it is, what comes before it, and with which words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from chalicelib.apps.avatar_creator.errors import GenerationNotFound
from chalicelib.apps.avatar_creator.service.previews import find_preview
from chalicelib.aws.tables import RawKey
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.forecast import Forecast, Place
from chalicelib.foundation.generation.store import ACTIVE, GenerationRow, find_generation

LOOKED_BACK = 100


@dataclass(frozen=True)
class Followed:
    """A page of generations, and the places of those that are not ended, by id."""

    rows: list[GenerationRow]
    places: Mapping[str, Place] = field(default_factory=dict)
    next_key: RawKey | None = None


def find_shown(user_id: str, generation_id: str, now: datetime) -> GenerationRow:
    """Return a generation, of an avatar or a preview. Raises `GenerationNotFound`."""
    row = find_generation(user_id, generation_id) or find_preview(user_id, generation_id, now)
    if row is None or row.hidden_at is not None:
        raise GenerationNotFound
    return row


class Following:
    """A person's generations as they are looked at."""

    def __init__(self, forecast: Forecast, clock: Clock) -> None:
        self._forecast = forecast
        self._clock = clock

    def one(self, user_id: str, generation_id: str) -> Followed:
        """Return a generation; one more query while it waits. Raises `GenerationNotFound`."""
        row = find_shown(user_id, generation_id, self._clock())
        if row.is_sample:
            return Followed([row])
        if row.status == "pending":
            return Followed([row], self._forecast.places(store.read_active(user_id)))
        return Followed([row], self._forecast.places([row] if row.status in ACTIVE else []))

    def page(
        self,
        user_id: str,
        *,
        status: str | None,
        project_id: str | None,
        limit: int,
        start: RawKey | None,
    ) -> Followed:
        """Return generations, newest first. Only lists of what is under way know the places."""
        if status != "active" and status not in ACTIVE:
            page = store.read_generations(
                user_id, status=status, project_id=project_id, limit=limit, start=start
            )
            return Followed(page.items, next_key=page.next_key)
        active = store.read_active(user_id)
        page = store.page_of_active(
            active,
            status=None if status == "active" else status,
            project_id=project_id,
            limit=limit,
            start=start,
        )
        return Followed(page.items, self._forecast.places(active), page.next_key)

    def prompts(self, user_id: str, *, limit: int) -> list[GenerationRow]:
        """Return the last generation of each of the prompts that the person used last."""
        last: dict[str, GenerationRow] = {}
        for row in store.read_newest(user_id, limit=LOOKED_BACK):
            last.setdefault(row.prompt, row)
        return list(last.values())[:limit]
