"""Rows of the `avatars` table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from pynamodb.attributes import (
    BooleanAttribute,
    JSONAttribute,
    ListAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.indexes import (
    AllProjection,
    GlobalSecondaryIndex,
    IncludeProjection,
    LocalSecondaryIndex,
)
from pynamodb.models import Model

from chalicelib.aws.tables import Page, RawKey, find, find_many, read_page
from chalicelib.core.ids import first_id_at
from chalicelib.foundation.media.keys import UploadKey
from chalicelib.foundation.work import places
from chalicelib.foundation.work.open_work import OpenIndex

APP_ID = "avatar-creator"
SUBJECT_FIELDS = (
    "persona_name",
    "persona_age",
    "personality",
    "background",
    "gender",
    "age_range",
    "ethnicity",
    "body_type",
    "framing",
    "hair_style",
    "hair_color",
    "eye_color",
    "skin_tone",
    "style",
)


# What avatars are found by. An index keeps its projection for ever, and it may hold 20 of these.
COMPACT = (
    *("projectId", "liveId", "status", "sourceType", "brandKitId", "favourite", "rating"),
    *("name", "prompt", "personaName", "personality", "background"),
    *("gender", "ageRange", "style", "ethnicity"),
    *("updatedAt", "usageCount", "lastUsedAt"),
)


class AvatarPlaces(LocalSecondaryIndex["AvatarRow"]):
    """A project's avatars newest first, or the trash."""

    class Meta:
        index_name = "place"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    place = UnicodeAttribute(range_key=True)


class LiveAvatars(LocalSecondaryIndex["AvatarRow"]):
    """All live avatars of a person, newest first."""

    class Meta:
        index_name = "live"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    live_id = UnicodeAttribute(range_key=True, attr_name="liveId")


class UsedAvatars(LocalSecondaryIndex["AvatarRow"]):
    """Avatars that were used at all, by how often."""

    class Meta:
        index_name = "used"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    usage_count = NumberAttribute(range_key=True, attr_name="usageCount")


class ChangedAvatars(GlobalSecondaryIndex["AvatarRow"]):
    """A person's avatars by when they last changed, as far as searches need to know.

    It came later than the table: what has not changed since is not in it.
    """

    class Meta:
        index_name = "changed"
        projection = IncludeProjection(list(COMPACT))

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    changed_at = UnicodeAttribute(range_key=True, attr_name="changedAt")


class AvatarRow(Model):
    """One avatar; pictures are under keys made of its ids, so no key is stored.

    `changed_at` is set by all that changes what it is found by; rows from before it lack it.
    `uncounted` says that its project no longer counts it, because its upload failed; rows that
    failed before this was kept lack it, and are still counted.
    `sha256` is of the file that was announced, in hexadecimal; `batch_id` names the ledger entry
    that paid for it, if that was one for many. `consent` has `subject`, `until`, `note` and
    `stated_at`, of which the second and third may be None. `position` stands in place of the id
    where people order by hand; `copied_from` is the avatar that it is a copy of, `reference_id` the
    one of the same person that it was made by.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    avatar_id = UnicodeAttribute(range_key=True, attr_name="avatarId")
    project_id = UnicodeAttribute(attr_name="projectId")
    place = UnicodeAttribute()
    live_id = UnicodeAttribute(attr_name="liveId", null=True)
    brand_kit_id = UnicodeAttribute(attr_name="brandKitId", null=True)
    name = UnicodeAttribute()
    status = UnicodeAttribute()
    failure_code = UnicodeAttribute(attr_name="failureCode", null=True)
    failure_reason = UnicodeAttribute(attr_name="failureReason", null=True)
    source_type = UnicodeAttribute(attr_name="sourceType")
    declared_type = UnicodeAttribute(attr_name="declaredType", null=True)
    declared_size = NumberAttribute(attr_name="declaredSize", null=True)
    sha256 = UnicodeAttribute(null=True)
    attempts = NumberAttribute(default=0)
    charged = NumberAttribute(default=0)
    uncounted = BooleanAttribute(null=True)
    batch_id = UnicodeAttribute(attr_name="batchId", null=True)

    persona_name = UnicodeAttribute(attr_name="personaName", null=True)
    persona_age = NumberAttribute(attr_name="personaAge", null=True)
    personality: ListAttribute[Any] = ListAttribute(of=UnicodeAttribute, null=True)
    background = UnicodeAttribute(null=True)
    gender = UnicodeAttribute(null=True)
    age_range = UnicodeAttribute(attr_name="ageRange", null=True)
    ethnicity = UnicodeAttribute(null=True)
    body_type = UnicodeAttribute(attr_name="bodyType", null=True)
    framing = UnicodeAttribute(null=True)
    hair_style = UnicodeAttribute(attr_name="hairStyle", null=True)
    hair_color = UnicodeAttribute(attr_name="hairColor", null=True)
    eye_color = UnicodeAttribute(attr_name="eyeColor", null=True)
    skin_tone = UnicodeAttribute(attr_name="skinTone", null=True)
    style = UnicodeAttribute(null=True)

    consent = JSONAttribute(null=True)
    erased = BooleanAttribute(null=True)

    extension = UnicodeAttribute(null=True)
    content_type = UnicodeAttribute(attr_name="contentType", null=True)
    placeholder = UnicodeAttribute(null=True)
    width = NumberAttribute(null=True)
    height = NumberAttribute(null=True)
    bytes = NumberAttribute(null=True)

    generation_id = UnicodeAttribute(attr_name="generationId", null=True)
    preset_id = UnicodeAttribute(attr_name="presetId", null=True)
    reference_id = UnicodeAttribute(attr_name="referenceId", null=True)
    prompt = UnicodeAttribute(null=True)
    seed = NumberAttribute(null=True)
    model = UnicodeAttribute(null=True)

    favourite = BooleanAttribute(null=True)
    rating = NumberAttribute(null=True)
    position = UnicodeAttribute(null=True)
    copied_from = UnicodeAttribute(attr_name="copiedFrom", null=True)
    usage_count = NumberAttribute(attr_name="usageCount", null=True)
    last_used_at = UnicodeAttribute(attr_name="lastUsedAt", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    changed_at = UnicodeAttribute(attr_name="changedAt")
    version = NumberAttribute(null=True)
    trashed_at = UnicodeAttribute(attr_name="trashedAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_place = AvatarPlaces()
    by_live = LiveAvatars()
    by_used = UsedAvatars()
    by_change = ChangedAvatars()
    open_index = OpenIndex()

    @property
    def subject(self) -> dict[str, Any]:
        """Persona and attributes that are given."""
        values = {name: getattr(self, name) for name in SUBJECT_FIELDS}
        return {name: value for name, value in values.items() if value is not None}


GONE = "deleted"
OPEN_AVATAR = ("awaiting_upload", "processing")
IS_OPEN = AvatarRow.status.is_in(*OPEN_AVATAR)
EXISTS = AvatarRow.avatar_id.exists()
IS_NEW = AvatarRow.avatar_id.does_not_exist()
IS_LIVE = EXISTS & AvatarRow.trashed_at.does_not_exist()


def upload_key(user_id: str, avatar_id: str) -> UploadKey:
    return UploadKey(APP_ID, user_id, avatar_id)


def find_avatar(user_id: str, avatar_id: str) -> AvatarRow | None:
    """Return the avatar, in the trash or not."""
    return find(AvatarRow, user_id, avatar_id)


def read_consented(user_id: str) -> Iterator[AvatarRow]:
    """Yield all avatars with a consent, in the trash or not, except those on their way out.

    It reads all of the person's avatars, a query for each megabyte: seldom, and exactly.
    """
    yield from AvatarRow.query(
        user_id,
        filter_condition=AvatarRow.consent.exists() & (AvatarRow.status != GONE),
        consistent_read=True,
    )


def read_place(
    user_id: str, prefix: str, *, limit: int, start: RawKey | None = None
) -> Page[AvatarRow]:
    """Return a page of what is in a project or in the trash, newest first."""
    within = AvatarRow.place.startswith(prefix)
    return read_page(AvatarRow, user_id, index="place", within=within, limit=limit, start=start)


def read_ready(user_id: str, project_id: str) -> Iterator[AvatarRow]:
    """Yield id and bytes, nothing else, of a project's avatars that are ready, newest first."""
    yield from AvatarRow.by_place.query(
        user_id,
        AvatarRow.place.startswith(places.in_project(project_id)),
        filter_condition=AvatarRow.status == "ready",
        attributes_to_get=["avatarId", "bytes"],
        consistent_read=True,
        scan_index_forward=False,
    )


def read_trashed_alone(user_id: str, project_id: str, *, limit: int) -> list[AvatarRow]:
    """Return some avatars of a project that went to the trash by themselves."""
    rows = AvatarRow.by_place.query(
        user_id,
        AvatarRow.place.startswith(places.TRASH),
        filter_condition=AvatarRow.project_id == project_id,
        consistent_read=True,
        limit=limit,
    )
    return list(rows)


def read_live(user_id: str, *, limit: int, start: RawKey | None = None) -> Page[AvatarRow]:
    """Return a page of all the person's live avatars, newest first."""
    return read_page(AvatarRow, user_id, index="live", limit=limit, start=start)


def read_compact(user_id: str) -> Iterator[AvatarRow]:
    """Yield what live avatars are found by, newest first, a query for each megabyte of rows."""
    yield from AvatarRow.by_live.query(
        user_id,
        attributes_to_get=["avatarId", *COMPACT],
        scan_index_forward=False,
        consistent_read=True,
    )


def read_changed(user_id: str, since: str) -> list[AvatarRow]:
    """Return what is found of all avatars that changed since then, live or not.

    What was written a moment ago may be missing.
    """
    return list(AvatarRow.by_change.query(user_id, AvatarRow.changed_at >= since))


def find_avatars(user_id: str, avatar_ids: Iterable[str]) -> dict[str, AvatarRow]:
    """Return those of up to 100 avatars that there are, in the trash or not, by id."""
    return {row.avatar_id: row for row in find_many(AvatarRow, user_id, avatar_ids)}


def read_used(user_id: str) -> list[AvatarRow]:
    """Return every live avatar that was used, most used first."""
    rows = AvatarRow.by_used.query(user_id, scan_index_forward=False, consistent_read=True)
    return [row for row in rows if row.trashed_at is None]


def read_since(user_id: str, moment: datetime) -> list[AvatarRow]:
    """Return id, source and status, nothing else, of every live avatar that came since `moment`.

    What was copied came before.
    """
    return list(
        AvatarRow.by_live.query(
            user_id,
            AvatarRow.live_id >= first_id_at(moment),
            filter_condition=AvatarRow.copied_from.does_not_exist(),
            attributes_to_get=["avatarId", "sourceType", "status"],
            consistent_read=True,
        )
    )
