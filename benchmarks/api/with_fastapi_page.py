"""The page of avatars on FastAPI: a Query, Pydantic models, and URLs signed by boto3."""

from __future__ import annotations

import os
from typing import Any, Literal

import boto3
from boto3.dynamodb.conditions import Key
from botocore.config import Config
from peer import Wire
from pydantic import Field
from with_fastapi import Caller, app, handler

__all__ = ["handler"]

avatars = boto3.resource("dynamodb").Table(os.environ["AVATARS_TABLE"])
s3 = boto3.client("s3", config=Config(signature_version="s3v4"))

Gender = Literal["male", "female", "unisex"]
AgeRange = Literal["young", "adult", "mature"]
Framing = Literal["half_body", "full_body"]


class Persona(Wire):
    """The character behind the face."""

    name: str | None = Field(None, validation_alias="personaName")
    age: int | None = Field(None, validation_alias="personaAge")
    personality: list[str] = Field(default_factory=list)
    background: str | None = None


class Attributes(Wire):
    """What is seen."""

    gender: Gender | None = None
    age_range: AgeRange | None = None
    ethnicity: str | None = None
    body_type: str | None = None
    framing: Framing | None = None
    hair_style: str | None = None
    hair_color: str | None = None
    eye_color: str | None = None
    skin_tone: str | None = None
    style: str | None = None


class Avatar(Wire):
    """One avatar."""

    avatar_id: str = Field(serialization_alias="id")
    user_id: str
    project_id: str
    name: str
    status: Literal["awaiting_upload", "processing", "ready", "failed"]
    failure_code: str | None = None
    failure_reason: str | None = None
    image_url: str | None
    thumbnail_url: str | None
    base_image_url: str | None
    placeholder: str | None = None
    width: int | None = None
    height: int | None = None
    bytes: int | None = None
    content_type: str | None = None
    source_type: Literal["uploaded", "text_to_image", "from_preset", "from_reference"]
    persona: Persona
    attributes: Attributes
    generation_id: str | None = None
    prompt: str | None = None
    seed: int | None = None
    model: str | None = None
    usage_count: int = 0
    last_used_at: str | None = None
    created_at: str
    updated_at: str
    trashed_at: str | None = None


class AvatarsReply(Wire):
    """A page of avatars, newest first."""

    success: Literal[True] = True
    next_cursor: str | None = None
    avatars: list[Avatar]


@app.get("/apps/avatar-creator/avatars")
def list_avatars(user_id: Caller, limit: int = 20) -> AvatarsReply:
    """List avatars, newest first."""
    page = avatars.query(
        IndexName="live",
        KeyConditionExpression=Key("userId").eq(user_id),
        ScanIndexForward=False,
        ConsistentRead=True,
        Limit=limit,
    )
    return AvatarsReply(avatars=[_shown(item) for item in page["Items"]])


def _shown(item: dict[str, Any]) -> Avatar:
    folder = f"media/{item['userId']}/{item['avatarId']}"
    image = _url(f"{folder}/image.{item['extension']}")
    return Avatar(
        **item,
        image_url=image,
        thumbnail_url=_url(f"{folder}/thumb.webp"),
        base_image_url=image,
        persona=Persona(**item),
        attributes=Attributes(**item),
    )


def _url(key: str) -> str:
    where = {"Bucket": os.environ["MEDIA_BUCKET"], "Key": key}
    return str(s3.generate_presigned_url("get_object", Params=where, ExpiresIn=3600))
