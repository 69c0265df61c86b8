"""The pictures of batches over HTTP."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from chalicelib.apps.pose_generator.schemas.batches import PoseTroubleOut, TemplateId
from chalicelib.foundation.exports.naming import Pattern, PatternText
from chalicelib.foundation.exports.service import MOST
from chalicelib.kit.fields import (
    Id,
    ListReply,
    PageQuery,
    QueryBool,
    QueryInt,
    Reply,
    Request,
    Wire,
)

WORDS = ("template", "avatar", "product", "sku", "id")
AT_ONCE = 100

PoseResultStatus = Literal["pending", "processing", "completed", "failed", "cancelled"]
PoseVerdict = Literal["passed", "failed", "unjudged"]


class PoseResultsQuery(PageQuery):
    """Which of a batch's pictures."""

    status: PoseResultStatus | None = None
    verdict: PoseVerdict | None = None
    template_id: TemplateId | None = None
    min_rating: QueryInt | None = Field(None, ge=1, le=5)
    picked: QueryBool | None = None


class PoseChecksOut(Wire):
    """What was found in a picture; null is what nobody could tell."""

    blank: bool
    people: int | None
    pose_match: float | None = Field(description="0 to 1.")
    product_visible: bool | None
    face_match: float | None = Field(description="0 to 1.")


class PoseResultOut(Wire):
    """One picture of a batch, the one at `position` (from 0 on)."""

    id: str
    generation_id: str
    project_id: str
    position: int
    template_id: str
    status: PoseResultStatus
    stage: str | None
    progress: int = Field(description="0 to 100.")
    verdict: PoseVerdict | None
    checks: PoseChecksOut | None
    reasons: list[str] = Field(description="Codes of what failed its check.")
    image_url: str | None
    thumbnail_url: str | None
    skeleton_url: str | None = Field(description="The pose as the model got it, as an SVG.")
    placeholder: str | None = Field(description="A ThumbHash in base64.")
    width: int
    height: int
    seconds: float | None = Field(description="From its place in the queue to its end.")
    provider: str | None
    model: str | None
    seed: int | None
    rating: int | None
    picked: bool | None = Field(description="False is rejected, null neither.")
    export_count: int
    error: PoseTroubleOut | None
    created_at: str | None
    ended_at: str | None


class PoseResultReply(Reply):
    """One picture."""

    result: PoseResultOut


class PoseResultsReply(ListReply):
    """A page of a batch's pictures, in its order."""

    results: list[PoseResultOut]


class PosePickedReply(Reply):
    """The pictures as they are now."""

    results: list[PoseResultOut]


class PoseRate(Request):
    """How good a picture is; without a rating it has none."""

    rating: int | None = Field(None, ge=1, le=5)


class PosePick(Request):
    """Which pictures are picked (true), rejected (false), or neither."""

    result_ids: list[Id] = Field(min_length=1, max_length=AT_ONCE)
    picked: bool | None = None


class PoseDownloadReply(Reply):
    """Where the picture is fetched; the address works for a while."""

    url: str


class PoseExport(Request):
    """Pictures for a ZIP: those of a batch, or named ones."""

    generation_id: Id | None = None
    result_ids: list[Id] | None = Field(None, min_length=1, max_length=MOST)
    picked: bool | None = Field(None, description="Only those that are picked, or rejected.")
    pattern: (
        Annotated[
            PatternText,
            AfterValidator(Pattern(WORDS)),
        ]
        | None
    ) = Field(
        None,
        description="How files are called: text with {template}, {avatar}, {product}, {sku}, "
        "{number} (its place in the ZIP) and {id}. By template, product and SKU unless given.",
    )

    @model_validator(mode="after")
    def _name_one_source(self) -> Self:
        if (self.generation_id is None) == (self.result_ids is None):
            raise ValueError("must name either generationId or resultIds")
        return self
