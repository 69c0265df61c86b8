"""Avatars over HTTP."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from chalicelib.apps.avatar_creator.schemas.consents import ConsentedIn, ConsentOut
from chalicelib.apps.avatar_creator.schemas.subject import (
    AgeRange,
    AttributesOut,
    BrandedIn,
    Gender,
    PersonaOut,
    Trait,
)
from chalicelib.foundation.media.schemas import Sha256, UploadForm, UploadType
from chalicelib.kit.fields import (
    FoundReply,
    Id,
    Name,
    PageQuery,
    QueryBool,
    QueryInt,
    Reply,
    Request,
    Text,
    Wire,
)

UPLOAD_MAX = 10 * 1024 * 1024

AvatarStatus = Literal["awaiting_upload", "processing", "ready", "failed"]
AvatarSort = Literal["newest", "oldest", "name", "updated", "used", "lastUsed", "rating"]
AvatarIds = Annotated[list[Id], Field(min_length=1, max_length=100)]
Rating = Annotated[int, Field(ge=1, le=5)]
QueryRating = Annotated[QueryInt, Field(ge=1, le=5)]
Position = Annotated[
    str,
    Field(
        pattern="^[0-9A-Z]{1,200}$",
        description="Stands in place of the id where avatars are ordered by hand, last ones first.",
    ),
]
SourceType = Literal["uploaded", "text_to_image", "from_preset", "from_reference"]


class AvatarUpload(BrandedIn, ConsentedIn):
    """A picture about to be uploaded."""

    name: Name
    file_name: Annotated[str, Text(1, 255)]
    content_type: UploadType
    size: Annotated[int, Field(ge=1, le=UPLOAD_MAX, description="In bytes.")]
    source_type: Literal["uploaded", "upload"] | None = None
    sha256: Sha256 | None = None
    allow_duplicate: bool = Field(
        default=False, description="Take the file though the person has it already."
    )


class AvatarChange(BrandedIn, ConsentedIn):
    """What to change; the rest stays as it is."""

    name: Name | None = None
    favourite: bool | None = None
    rating: Rating | None = None
    position: Position | None = None

    def change(self) -> tuple[dict[str, Any], set[str]]:
        """Return what is given and what is to be emptied, under the names it is stored by."""
        given, cleared = self.subject_change()
        own = {"name": self.name, **{name: getattr(self, name) for name in _MARKS}}
        given |= {name: value for name, value in own.items() if value is not None}
        return given, cleared | (self.cleared & _MARKS)


_MARKS = {"favourite", "rating", "position"}


class AvatarsQuery(PageQuery):
    """Which avatars, and in which order. Of a text or property neither case nor accents count."""

    q: Annotated[str, Text(1, 100)] | None = Field(
        None, description="Words, all of them somewhere in name, prompt or persona."
    )
    project_id: Id | None = None
    brand_kit_id: Id | None = None
    gender: Gender | None = None
    age_range: AgeRange | None = None
    style: Trait | None = None
    ethnicity: Trait | None = None
    source_type: SourceType | Literal["ai_generated"] | None = Field(
        None, description="`ai_generated` means all that were not uploaded."
    )
    status: AvatarStatus | Literal["open"] | None = Field(
        None, description="`open` means that the picture is still to come."
    )
    favourite: QueryBool | None = None
    rating: QueryRating | None = Field(None, description="At least so many stars.")
    sort: AvatarSort = "newest"

    def wanted(self) -> dict[str, str]:
        """Return what the query asks for, by field; nothing of it in a plain list of all."""
        given = self.model_dump(exclude_none=True, exclude_defaults=True)
        return {name: str(value) for name, value in given.items() if name not in _PAGING}


_PAGING = PageQuery.model_fields.keys()


class AvatarOut(Wire):
    """One avatar. Picture URLs are short-lived and null until it is ready."""

    id: str
    user_id: str
    project_id: str
    brand_kit_id: str | None
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
    consent: ConsentOut | None
    generation_id: str | None
    preset_id: str | None = Field(description="The preset it began from.")
    reference_avatar_id: str | None = Field(
        description="The avatar of the same person that it was made by."
    )
    prompt: str | None
    seed: int | None
    model: str | None
    favourite: bool
    rating: int | None
    position: str | None
    copied_from: str | None = Field(description="The avatar that it is a copy of.")
    usage_count: int
    last_used_at: str | None
    version: int = Field(description="Raised by each change; name it in `If-Match`.")
    created_at: str
    updated_at: str
    trashed_at: str | None = None


class AvatarReply(Reply):
    """One avatar."""

    avatar: AvatarOut


class AvatarsReply(FoundReply):
    """A page of avatars."""

    avatars: list[AvatarOut]


class AvatarsMove(Request):
    """Avatars that are to be in this project."""

    avatar_ids: AvatarIds
    project_id: Id


class AvatarsMovedReply(Reply):
    """The avatars where they are now, in the order in which they were named."""

    avatars: list[AvatarOut]


class AvatarsCopy(Request):
    """Avatars of which copies are to be in this project."""

    avatar_ids: AvatarIds
    project_id: Id


class CopyOut(Wire):
    """A copy under way. The list of all work tells how it goes."""

    id: str
    project_id: str
    total: int
    created_at: str


class CopyReply(Reply):
    """What was begun."""

    copying: CopyOut


class AvatarUploadReply(Reply):
    """The avatar that waits for its picture, and how to send it."""

    avatar: AvatarOut
    upload: UploadForm
