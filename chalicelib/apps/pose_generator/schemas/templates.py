"""Pose templates over HTTP, and as their file holds them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from chalicelib.apps.pose_generator.keypoints import Keypoints, PoseKeypoints
from chalicelib.kit.fields import (
    BilingualOut,
    ListReply,
    Name,
    PageQuery,
    QueryBool,
    Reply,
    Request,
    Text,
    Wire,
)

MOST_TAGS = 10

PoseCategory = Literal[
    "fashion-standing",
    "fashion-walking",
    "fashion-sitting",
    "fashion-leaning",
    "crouching",
    "hijab-fashion",
    "skincare-application",
    "skincare-presenting",
    "holding-right",
    "holding-left",
    "holding-both",
    "pointing",
    "presenting",
    "lifestyle-home",
    "lifestyle-outdoors",
    "over-the-shoulder",
    "portrait",
    "half-body",
]
PoseDifficulty = Literal["simple", "medium", "complex"]
PoseFraming = Literal["full_body", "half_body", "portrait"]
PoseGender = Literal["male", "female", "unisex"]
PosePlacement = Literal["hand-held", "worn", "displayed", "table"]
PoseSupport = Literal["none", "seat", "floor", "wall", "rail", "table"]
PoseSort = Literal["popular", "success", "rating", "name"]

OWN = "own_"
_WHOLE = 10_000


def is_own(template_id: str) -> bool:
    """Tell whether a template is a person's own, and not of the catalogue."""
    return template_id.startswith(OWN)


def _points(written: Any) -> Any:
    """Return pairs of shares of what a file holds: ten-thousandths in a row, -1 when missing."""
    pairs = zip(written[::2], written[1::2], strict=True)
    return [None if x < 0 else (x / _WHOLE, y / _WHOLE) for x, y in pairs]


class PoseAnchorOut(Wire):
    """Where a product that is held or shown goes in the picture."""

    x: float = Field(description="Of its middle, 0 to 1 of the frame's width.")
    y: float = Field(description="Of its middle, 0 to 1 of the frame's height.")
    angle: float = Field(description="How it leans, in degrees, clockwise.")
    size: float = Field(description="What share of the frame's height 10 cm take there.")


class PoseTemplateEntry(Wire):
    """One pose. Its frame is 3 wide and 4 high."""

    id: str
    category: PoseCategory
    subcategory: str
    name: BilingualOut
    tags: list[str] = Field(description="Words to find it by, Indonesian and English.")
    difficulty: PoseDifficulty
    framing: PoseFraming
    gender: PoseGender
    placement: PosePlacement
    support: PoseSupport = Field(description="What the person sits on or leans at.")
    keypoints: Annotated[Keypoints, BeforeValidator(_points, json_schema_input_type=list[int])]
    anchor: PoseAnchorOut | None = None
    mirrors: str | None = Field(None, description="The template whose mirror image it is.")


class PoseTemplateOut(PoseTemplateEntry):
    """One pose, what came of it so far, and what it is to the person who asks."""

    keypoints: Keypoints
    usage_count: int = Field(description="Pictures that were made of it.")
    success_rate: float | None = Field(
        description="The share that passed of those that were judged; null before there are any."
    )
    rating: float | None = Field(description="The mean of the ratings of its pictures, 1 to 5.")
    favourite: bool
    mine: bool = Field(description="Whether it is one of the person's own.")


class PoseTemplatesQuery(PageQuery):
    """Which templates, and in which order. Neither case nor accents count in words."""

    q: Annotated[str, Text(1, 100)] | None = Field(
        None, description="Words, all of them somewhere in name or tags."
    )
    category: PoseCategory | None = None
    placement: PosePlacement | None = None
    gender: PoseGender | None = Field(None, description="Those for everybody are for either.")
    difficulty: PoseDifficulty | None = None
    framing: PoseFraming | None = None
    favourite: QueryBool | None = None
    mine: QueryBool | None = None
    sort: PoseSort = "popular"

    def wanted(self) -> dict[str, str]:
        """Return what the query asks for, by field."""
        given = self.model_dump(exclude_none=True)
        return {name: str(value) for name, value in given.items() if name not in _PAGING}


_PAGING = PageQuery.model_fields.keys()


class PoseTemplatesReply(ListReply):
    """A page of templates."""

    templates: list[PoseTemplateOut]
    total: int = Field(description="How many were found.")


class PoseTemplateReply(Reply):
    """One template."""

    template: PoseTemplateOut


class OwnPoseFields(Request):
    """What a person says about a pose of their own; what is not said is seen from the keypoints."""

    category: PoseCategory | None = None
    tags: Annotated[list[Annotated[str, Text(1, 30)]], Field(max_length=MOST_TAGS)] | None = None
    placement: PosePlacement | None = None
    framing: PoseFraming | None = None
    gender: PoseGender | None = None


class OwnPoseCreate(OwnPoseFields):
    """A pose of one's own."""

    name: Name
    keypoints: PoseKeypoints


class OwnPoseChange(OwnPoseFields):
    """What to change; the rest stays as it is."""

    name: Name | None = None
    keypoints: PoseKeypoints | None = None

    def change(self) -> tuple[dict[str, Any], frozenset[str]]:
        """Return what is given and what is to be emptied."""
        return self.given(), self.cleared - {"name", "keypoints"}


class PoseCategoryEntry(Wire):
    """A category."""

    id: PoseCategory
    name: BilingualOut


class PoseCategoryOut(PoseCategoryEntry):
    """A category, and how many templates the person finds in it."""

    count: int


class PoseCategoriesReply(Reply):
    """All categories, in the order in which they are shown."""

    categories: list[PoseCategoryOut]
