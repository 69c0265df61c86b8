"""Poses of people's own as templates: what nobody said of one is seen from its keypoints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chalicelib.apps.pose_generator.keypoints import (
    ANKLES,
    ELBOWS,
    HIPS,
    NECK,
    SHOULDERS,
    WRISTS,
    Point,
)
from chalicelib.apps.pose_generator.ratios import TEMPLATE_RATIO
from chalicelib.apps.pose_generator.schemas.templates import (
    PoseAnchorOut,
    PoseCategory,
    PoseFraming,
    PoseTemplateEntry,
)
from chalicelib.apps.pose_generator.store.templates import TemplateRow
from chalicelib.kit.fields import BilingualOut

SUBCATEGORY = "own"
_CATEGORIES: dict[PoseFraming, PoseCategory] = {
    "full_body": "fashion-standing",
    "half_body": "half-body",
    "portrait": "portrait",
}
# From the wrist to the middle of the palm, as a share of the way from elbow to wrist.
_PALM = 0.3
# Neck to hip are about 50 cm of an adult, shoulder to shoulder 35 cm; a product's unit is 10 cm.
_TRUNK, _SHOULDERS = 5.0, 3.5
# Where templates hold something in both hands, it is less than that; beside a body it is more.
_BOTH_HANDS = 2.9
_NO_SIZE = 0.08

Points = Sequence[Point | None]


def own_template(row: TemplateRow) -> PoseTemplateEntry:
    """Return a person's own pose as a template."""
    points: list[Point | None] = [point and (point[0], point[1]) for point in row.keypoints]
    framing: Any = row.framing or seen_framing(points)
    category: Any = row.category or _CATEGORIES[framing]
    gender: Any = row.gender or "unisex"
    placement: Any = row.placement or "worn"
    held = placement in ("hand-held", "displayed")
    return PoseTemplateEntry.model_construct(
        id=row.template_id,
        category=category,
        subcategory=SUBCATEGORY,
        name=BilingualOut.model_construct(id=row.name, en=row.name),
        tags=list(row.tags or ()),
        difficulty="medium",
        framing=framing,
        gender=gender,
        placement=placement,
        support="none",
        keypoints=points,
        anchor=seen_anchor(points) if held else None,
    )


def seen_framing(points: Points) -> PoseFraming:
    """Return how much of a body there is."""
    if any(points[ankle] for ankle in ANKLES):
        return "full_body"
    return "half_body" if any(points[hip] for hip in HIPS) else "portrait"


def seen_anchor(points: Points) -> PoseAnchorOut | None:
    """Return where a product would be held: between the palms, or in the one that is higher.

    Hands that are as far apart as they hang beside a body do not hold one thing. None without a
    hand.
    """
    palms = [palm for side in range(2) if (palm := _palm(points, side))]
    if not palms:
        return None
    size = _ten_centimetres(points)
    x, y = min(palms, key=lambda palm: palm[1])
    if len(palms) > 1 and _apart(*palms) < _BOTH_HANDS * size:
        x, y = (sum(part) / 2 for part in zip(*palms, strict=True))
    return PoseAnchorOut(x=_inside(x), y=_inside(y), angle=0, size=size)


def _palm(points: Points, side: int) -> Point | None:
    elbow, wrist = points[ELBOWS[side]], points[WRISTS[side]]
    if not wrist:
        return None
    if not elbow:
        return wrist
    return wrist[0] + _PALM * (wrist[0] - elbow[0]), wrist[1] + _PALM * (wrist[1] - elbow[1])


def _ten_centimetres(points: Points) -> float:
    """Return what share of the frame's height 10 cm take: by the trunk, or else the shoulders."""
    neck = points[NECK]
    hips = [hip for at in HIPS if (hip := points[at])]
    right, left = (points[at] for at in SHOULDERS)
    lengths = [_apart(neck, hip) / _TRUNK for hip in hips] if neck else []
    if right and left:
        lengths.append(_apart(right, left) / _SHOULDERS)
    return max(lengths, default=_NO_SIZE)


def _apart(one: Point, other: Point) -> float:
    """Return how far two points are apart, as a share of the frame's height."""
    across = (one[0] - other[0]) * TEMPLATE_RATIO
    return float((across**2 + (one[1] - other[1]) ** 2) ** 0.5)


def _inside(part: float) -> float:
    return min(1.0, max(0.0, part))
