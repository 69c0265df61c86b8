"""Templates in frames of other shapes than their own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from chalicelib.apps.pose_generator.keypoints import Point
from chalicelib.apps.pose_generator.schemas.templates import PoseAnchorOut, PoseTemplateEntry

PoseRatio = Literal["1:1", "4:5", "3:4", "9:16", "16:9"]

# Width and height of pictures, of about the same area.
SIZES: Mapping[PoseRatio, tuple[int, int]] = MappingProxyType(
    {
        "1:1": (896, 896),
        "4:5": (832, 1040),
        "3:4": (768, 1024),
        "9:16": (720, 1280),
        "16:9": (1280, 720),
    }
)
TEMPLATE_RATIO = 3 / 4
_MARGIN = 0.04


def width_by_height(ratio: PoseRatio) -> float:
    wide, high = ratio.split(":")
    return int(wide) / int(high)


def framed(
    template: PoseTemplateEntry, ratio: PoseRatio
) -> tuple[list[Point | None], PoseAnchorOut | None]:
    """Return keypoints and anchor of a template in a frame of another ratio.

    The figure keeps its height unless the frame is too narrow for it. It stays at the lower edge,
    where a half body and a portrait end.
    """
    across = TEMPLATE_RATIO / width_by_height(ratio)
    scale = _scale(template, across)
    across *= scale

    def moved(x: float, y: float) -> Point:
        return 0.5 + (x - 0.5) * across, 1 - (1 - y) * scale

    anchor = template.anchor
    if anchor:
        x, y = moved(anchor.x, anchor.y)
        anchor = PoseAnchorOut(x=x, y=y, angle=anchor.angle, size=anchor.size * scale)
    return [point and moved(*point) for point in template.keypoints], anchor


def _scale(template: PoseTemplateEntry, across: float) -> float:
    """Return how much smaller a figure has to be, so that all of it stays in the frame."""
    if across <= 1:
        return 1.0
    xs = [point[0] for point in template.keypoints if point]
    if template.anchor:
        xs.append(template.anchor.x)
    return min(1.0, (0.5 - _MARGIN) / (max(abs(x - 0.5) for x in xs) * across))
