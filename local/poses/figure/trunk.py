"""The trunk with its clothes, a skirt, and what is sat on."""

from __future__ import annotations

from local.illustrations.shapes import darker, path
from local.poses.camera import Point
from local.poses.figure.limbs import at
from local.poses.figure.outline import (
    ANKLE,
    ELBOW,
    HIGH,
    HIP,
    KNEE,
    SHOULDER,
    WIDE,
    Outline,
    middle,
    moved,
    toward,
)

_WOOD = "#cdb79a"
_FROM_THE_SIDE = 0.5  # how much of the chest is seen, at most, when the wall behind is seen too


def trunk(outline: Outline, cloth: str) -> str:
    """Return the trunk: shoulders, a waist, hips."""
    size, neck, hips = outline.size, outline.neck, outline.hips
    down = toward(neck, hips)
    right, left = outline[SHOULDER["right"]], outline[SHOULDER["left"]]
    across = toward(right, left) if right and left else (1.0, 0.0)
    level = down[1], -down[0]
    along = across[0] * level[0] + across[1] * level[1]
    if abs(along) < 0.86:
        across = level
    elif along < 0:
        across = -across[0], -across[1]
    turned = abs(outline.front)
    shoulder = size * (0.06 + 0.06 * turned)
    waist, hip = size * (0.054 + 0.02 * turned), size * (0.068 + 0.038 * turned)
    below = moved(hips, down, 0.03 * size)
    corners = [
        *_pair(moved(neck, down, -0.016 * size), across, size * 0.03),
        *_pair(moved(neck, down, 0.022 * size), across, shoulder),
        *_pair(middle(neck, hips, 0.66), level, waist),
        *_pair(below, level, hip),
    ]
    return path(_closed(corners), cloth)


def skirt(outline: Outline, cloth: str) -> str:
    """Return a long skirt around both legs, down to the edge of the frame at least."""
    size = outline.size
    right, left = (
        [point for joint in (HIP, KNEE, ANKLE) if (point := outline[joint[side]])]
        for side in ("right", "left")
    )
    for leg in (right, left):
        if leg and len(leg) < 3:
            leg.append((leg[-1][0], HIGH + 9))
    line = "L".join(at(point) for point in [*right, *left[::-1]])
    if not line:
        return ""
    return path(
        f"M{line}Z",
        cloth,
        stroke=cloth,
        stroke_width=round(0.085 * size, 1),
        stroke_linejoin="round",
    )


def seat(outline: Outline, support: str) -> str:
    """Return what is sat on or leaned at, as far as the figure tells where it is."""
    size, hips = outline.size, outline.hips
    ankles = [point[1] for side in ("right", "left") if (point := outline[ANKLE[side]])]
    ground = max(ankles, default=HIGH) + 0.04 * size
    if support == "seat":
        top = hips[1] + 0.045 * size
        return _block(hips[0] - 0.13 * size, top, 0.26 * size, ground - top)
    if support == "rail":
        elbows = [point[1] for side in ("right", "left") if (point := outline[ELBOW[side]])]
        top = max(elbows, default=HIGH) + 0.02 * size
        return _block(0, top, WIDE, 0.03 * size)
    if support == "wall" and abs(outline.front) < _FROM_THE_SIDE:
        return _wall(outline)
    if support == "table":
        top = hips[1] - 0.02 * size
        return _block(hips[0] - 0.3 * size, top, 0.6 * size, ground - top)
    return ""


def _wall(outline: Outline) -> str:
    back = outline.neck[0] - outline.facing * 0.075 * outline.size
    left, right = (0.0, back) if outline.facing > 0 else (back, WIDE)
    return _block(left, 0.0, right - left, HIGH)


def _block(x: float, y: float, wide: float, high: float) -> str:
    board = (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" '
        f'rx="1" fill="{_WOOD}"/>'
    )
    edge = (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="2" '
        f'rx="1" fill="{darker(_WOOD, 0.15)}"/>'
    )
    return board + edge


def _pair(middle_of: Point, across: Point, half: float) -> list[Point]:
    return [moved(middle_of, across, -half), moved(middle_of, across, half)]


def _closed(corners: list[Point]) -> str:
    """Return the outline through pairs of corners, rounded at shoulders and waist."""
    one, other = corners[::2], corners[1::2]
    down = f"L{at(one[1])}Q{at(one[2])} {at(one[3])}"
    up = f"Q{at(other[2])} {at(other[1])}"
    return f"M{at(one[0])}{down}L{at(other[3])}{up}L{at(other[0])}Z"
