"""ZIPs of avatars over HTTP."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from chalicelib.foundation.exports.naming import Pattern, PatternText
from chalicelib.foundation.exports.service import MOST
from chalicelib.kit.fields import Id, Request

WORDS = ("name", "date", "id")


class AvatarExport(Request):
    """Which avatars are wanted: either some by their ids, or all of a project."""

    avatar_ids: list[Id] | None = Field(None, min_length=1, max_length=MOST)
    project_id: Id | None = None
    pattern: Annotated[
        PatternText,
        AfterValidator(Pattern(WORDS)),
        Field(description="How files are called: text with {number}, {name}, {date} and {id}."),
    ] = "{name}"

    @model_validator(mode="after")
    def _name_one_choice(self) -> Self:
        if (self.avatar_ids is None) == (self.project_id is None):
            raise ValueError("must say which avatars: either avatarIds or projectId")
        return self
