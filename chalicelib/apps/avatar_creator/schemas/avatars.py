"""Avatars over HTTP."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from chalicelib.apps.avatar_creator.schemas.subject import AttributesOut, PersonaOut, SubjectIn
from chalicelib.foundation.media.schemas import UploadForm, UploadType
from chalicelib.kit.fields import ListReply, Name, PageQuery, Reply, Text, Wire

UPLOAD_MAX = 10 * 1024 * 1024

AvatarStatus = Literal["awaiting_upload", "processing", "ready", "failed"]
SourceType = Literal["uploaded", "text_to_image", "from_preset", "from_reference"]


class AvatarUpload(SubjectIn):
    """A picture about to be uploaded."""

    name: Name
    file_name: Annotated[str, Text(1, 255)]
    content_type: UploadType
    size: Annotated[int, Field(ge=1, le=UPLOAD_MAX, description="In bytes.")]
    source_type: Literal["uploaded", "upload"] | None = None


class AvatarChange(SubjectIn):
    """What to change; the rest stays as it is."""

    name: Name | None = None


class AvatarsQuery(PageQuery):
    """Which avatars."""

    project_id: Annotated[str, Field(pattern="^[0-9A-Z]{26}$")] | None = None


class AvatarOut(Wire):
    """One avatar. Picture URLs are short-lived and null until it is ready."""

    id: str
    user_id: str
    project_id: str
    name: str
    status: AvatarStatus
    failure_code: str | None
    failure_reason: str | None
    image_url: str | None
    thumbnail_url: str | None
    base_image_url: str | None = Field(description="The same as imageUrl.")
    placeholder: str | None = Field(description="A ThumbHash in base64.")
    width: int | None
    height: int | None
    bytes: int | None
    content_type: str | None
    source_type: SourceType
    persona: PersonaOut
    attributes: AttributesOut
    generation_id: str | None
    prompt: str | None
    seed: int | None
    model: str | None
    usage_count: int
    last_used_at: str | None
    version: int = Field(description="Raised by each change; name it in `If-Match`.")
    created_at: str
    updated_at: str
    trashed_at: str | None = None


class AvatarReply(Reply):
    """One avatar."""

    avatar: AvatarOut


class AvatarsReply(ListReply):
    """A page of avatars, newest first."""

    avatars: list[AvatarOut]


class AvatarUploadReply(Reply):
    """The avatar that waits for its picture, and how to send it."""

    avatar: AvatarOut
    upload: UploadForm
