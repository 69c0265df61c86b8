"""Usage over SQS and HTTP."""

from __future__ import annotations

import json
from typing import Annotated, Any, Self

from pydantic import AfterValidator, ConfigDict, Field, model_validator

from chalicelib.foundation.usage.kind import AVATAR, Subject
from chalicelib.kit.fields import ListReply, Moment, Name, Reply, Request, Text, Wire

METADATA_MAX = 4096


def _small(metadata: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps(metadata, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    if len(text.encode()) > METADATA_MAX:
        raise ValueError(f"must be at most {METADATA_MAX} bytes of JSON")
    return metadata


Metadata = Annotated[dict[str, Any], AfterValidator(_small)]


UserId = Annotated[str, Text(1, 128)]
SubjectId = Annotated[str, Text(1, 64)]
SubjectType = Annotated[str, Text(1, 40)]


class UsageEvent(Request):
    """An app used a thing once: what `subjectType` and `subjectId` name, or else `avatarId`.

    `occurredAt` absent or in the future means now.
    """

    event_id: Annotated[str, Text(1, 128)]
    user_id: UserId | None = None
    avatar_id: SubjectId | None = Field(None, description="Instead of subjectId, of an avatar.")
    subject_type: SubjectType | None = Field(None, description="avatar, if absent.")
    subject_id: SubjectId | None = None
    app_id: Name
    app_name: Name
    action: Name
    reference_id: Annotated[str, Text(1, 200)] | None = None
    reference_type: Name | None = None
    metadata: Metadata | None = Field(None, description=f"At most {METADATA_MAX} bytes of JSON.")
    occurred_at: Moment | None = None

    @model_validator(mode="after")
    def _name_one_thing(self) -> Self:
        if (self.avatar_id is None) == (self.subject_id is None):
            raise ValueError("must name what was used: either avatarId or subjectId")
        if self.avatar_id is not None and self.subject.type != AVATAR:
            raise ValueError("must name by subjectId what is no avatar")
        return self

    @property
    def subject(self) -> Subject:
        """What was used."""
        return Subject(self.subject_type or AVATAR, self.subject_id or self.avatar_id or "")


class QueuedUsageEvent(UsageEvent):
    """An app used a thing of `userId` once; the same `eventId` counts once, for ever.

    `occurredAt` absent or in the future means the time of receipt.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [{"required": ["avatarId"]}, {"required": ["subjectId"]}],
            "dependentSchemas": {"avatarId": {"properties": {"subjectType": {"const": "avatar"}}}},
        }
    )

    user_id: UserId


class UsageEventOut(Wire):
    """One use."""

    id: str
    app_id: str
    app_name: str
    action: str
    reference_id: str | None
    reference_type: str | None
    metadata: dict[str, Any] | None
    occurred_at: str
    created_at: str


class AppUsageOut(Wire):
    """How often one app used the thing, and when last."""

    app_id: str
    app_name: str
    count: int
    last_used: str


class UsageTotals(Wire):
    """All uses together."""

    total_usage: int
    app_breakdown: dict[str, int] = Field(description="Uses by app id.")
    last_used: str | None


class UsageHistoryReply(ListReply):
    """A page of uses, the latest first, and the totals of all of them."""

    history: list[UsageEventOut]
    summary: list[AppUsageOut]
    totals: UsageTotals


class TrackedOut(Wire):
    """What became of a reported use."""

    event_id: str
    subject_type: str
    subject_id: str
    avatar_id: str | None = Field(description="The same as subjectId, of an avatar.")
    counted: bool = Field(description="False when this event had been counted before.")


class TrackUsageReply(Reply):
    """The use is on record."""

    usage: TrackedOut
