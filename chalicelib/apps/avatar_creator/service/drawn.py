"""What becomes of a picture that was drawn: an avatar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chalicelib.apps.avatar_creator.service.references import REFERENCE
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work import places


def avatar_of(
    row: GenerationRow, facts: PictureFacts, clock: Clock, *, trashed_at: str | None = None
) -> AvatarRow:
    """Return the avatar of a generation, not yet stored; in the trash with its project, or not."""
    now = iso(clock())
    place = places.in_project if trashed_at is None else places.trashed_with_project
    return AvatarRow(
        row.user_id,
        row.picture_id,
        project_id=row.project_id,
        place=place(row.project_id, row.picture_id),
        live_id=row.picture_id if trashed_at is None else None,
        trashed_at=trashed_at,
        name=row.name,
        status="ready",
        source_type=_source_type(row.subject),
        charged=row.charged,
        extension=facts.extension,
        content_type=facts.content_type,
        width=facts.width,
        height=facts.height,
        bytes=facts.bytes,
        placeholder=facts.placeholder,
        generation_id=row.generation_id,
        prompt=row.prompt,
        seed=facts.seed,
        model=facts.model,
        created_at=now,
        updated_at=now,
        changed_at=stamp(clock),
        **row.subject,
    )


def _source_type(subject: Mapping[str, Any]) -> str:
    if REFERENCE in subject:
        return "from_reference"
    return "from_preset" if "preset_id" in subject else "text_to_image"
