"""Pose templates over HTTP, and as their file holds them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from chalicelib.apps.pose_generator.keypoints import Keypoints
from chalicelib.kit.fields import BilingualOut, Wire

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
PoseGender = Literal["female", "male", "unisex"]
PosePlacement = Literal["hand-held", "worn", "displayed", "table"]
PoseSupport = Literal["none", "seat", "floor", "wall", "rail", "table"]

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
