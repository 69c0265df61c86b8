"""Rows as people see them, with signed picture URLs."""

from __future__ import annotations

from math import ceil
from typing import Any

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarOut
from chalicelib.apps.avatar_creator.schemas.consents import ConsentOut
from chalicelib.apps.avatar_creator.schemas.generations import GenerationOut, SentOut
from chalicelib.apps.avatar_creator.schemas.projects import CoverOut, ProjectOut
from chalicelib.apps.avatar_creator.schemas.subject import attributes_out, persona_out
from chalicelib.apps.avatar_creator.service.references import REFERENCE
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.generation.forecast import Place
from chalicelib.foundation.generation.store import WAITING, GenerationRow
from chalicelib.foundation.media.keys import picture_key, sample_key, thumbnail_key


class Presenter:
    """Turns rows into replies; signs URLs without calling AWS."""

    def __init__(self, storage: MediaStorage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def project(self, row: ProjectRow) -> ProjectOut:
        return ProjectOut(
            id=row.project_id,
            user_id=row.user_id,
            name=row.name,
            description=row.description,
            avatar_count=int(row.avatar_count),
            covers=[self._cover(row.user_id, avatar_id) for avatar_id in row.shown_covers],
            version=int(row.version or 0),
            created_at=row.created_at,
            updated_at=row.updated_at,
            trashed_at=row.trashed_at,
        )

    def avatar(self, row: AvatarRow) -> AvatarOut:
        subject = row.subject
        image = self._image(row)
        return AvatarOut(
            id=row.avatar_id,
            user_id=row.user_id,
            project_id=row.project_id,
            brand_kit_id=row.brand_kit_id,
            name=row.name,
            status=row.status,
            failure_code=row.failure_code,
            failure_reason=row.failure_reason,
            image_url=image,
            thumbnail_url=self._thumbnail(row.user_id, row.avatar_id) if image else None,
            base_image_url=image,
            placeholder=row.placeholder,
            width=_whole(row.width),
            height=_whole(row.height),
            bytes=_whole(row.bytes),
            content_type=row.content_type,
            source_type=row.source_type,
            persona=persona_out(subject),
            attributes=attributes_out(subject),
            consent=ConsentOut(**row.consent) if row.consent else None,
            generation_id=_lasting(row.generation_id),
            preset_id=row.preset_id,
            reference_avatar_id=row.reference_id,
            prompt=row.prompt,
            seed=_whole(row.seed),
            model=row.model,
            favourite=bool(row.favourite),
            rating=_whole(row.rating),
            position=row.position,
            copied_from=row.copied_from,
            usage_count=int(row.usage_count or 0),
            last_used_at=row.last_used_at,
            version=int(row.version or 0),
            created_at=row.created_at,
            updated_at=row.updated_at,
            trashed_at=row.trashed_at,
        )

    def generation(self, row: GenerationRow, place: Place | None = None) -> GenerationOut:
        ready_at = place.ready_at if place else None
        completed = row.status == "completed"
        is_avatar = completed and (row.kept_at is not None or not row.is_sample)
        return GenerationOut(
            id=row.id,
            kind=row.made,
            user_id=row.user_id,
            project_id=row.project_id,
            brand_kit_id=row.subject.get("brand_kit_id"),
            avatar_id=row.picture_id if is_avatar else None,
            preview_url=self._sample(row) if completed and row.is_sample else None,
            expires_at=row.expires_at,
            placeholder=row.facts["placeholder"] if row.facts and row.is_sample else None,
            status=row.status,
            stage=row.stage,
            progress=int(row.progress),
            attempts=int(row.attempts),
            name=row.name,
            prompt=row.prompt,
            width=int(row.width),
            height=int(row.height),
            seed=int(row.seed),
            preset_id=row.subject.get("preset_id"),
            reference_avatar_id=row.subject.get(REFERENCE),
            persona=persona_out(row.subject),
            attributes=attributes_out(row.subject),
            sent=SentOut(**row.sent) if row.sent else None,
            price=int(row.charged),
            refunded=row.status in ("failed", "cancelled") and row.charged > 0,
            error_code=row.error_code,
            error_message=row.error_message,
            next_attempt_at=row.leased_until if row.stage == WAITING else None,
            queue_position=place.before if place else None,
            expected_at=iso(ready_at) if ready_at else None,
            expected_seconds=ceil((ready_at - self._clock()).total_seconds()) if ready_at else None,
            retry_of=row.retry_of,
            retried_as=row.retried_as,
            created_at=row.created_at,
            updated_at=row.updated_at,
            completed_at=row.completed_at,
        )

    def _image(self, row: AvatarRow) -> str | None:
        if row.status != "ready" or row.extension is None:
            return None
        key = picture_key(row.user_id, row.avatar_id, row.extension)
        return self._storage.url(key, self._clock())

    def _sample(self, row: GenerationRow) -> str:
        return self._storage.url(sample_key(row.user_id, row.picture_id), self._clock())

    def _thumbnail(self, user_id: str, avatar_id: str) -> str:
        return self._storage.url(thumbnail_key(user_id, avatar_id), self._clock())

    def _cover(self, user_id: str, avatar_id: str) -> CoverOut:
        return CoverOut(avatar_id=avatar_id, thumbnail_url=self._thumbnail(user_id, avatar_id))


def _lasting(generation_id: str | None) -> str | None:
    """Return the generation of an avatar; of a preview that was kept none, for it goes in a day."""
    return None if generation_id is None or "#" in generation_id else generation_id


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)
