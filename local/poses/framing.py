"""How much of the picture's plane is in the frame."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from local.poses.blocks import Side
from local.poses.camera import RATIO, Point, View
from local.poses.skeleton import Skeleton
from local.poses.vectors import UP, Vector, along

Framing = Literal["full_body", "half_body", "portrait"]

_ABOVE = {"full_body": 0.06, "half_body": 0.09, "portrait": 0.13}
_BELOW, _ASIDE = 0.05, 0.06
# What of the body a frame ends at: from the hips and from the neck, upward.
_HALF_ENDS, _PORTRAIT_ENDS = -0.075, -0.17
# How far above the end of a portrait a wrist is when the picture is about that arm too.
_RAISED = 0.12


@dataclass(frozen=True)
class Window:
    """The part of the picture's plane that is in the frame."""

    left: float
    top: float
    height: float

    def within(self, point: Point) -> Point:
        """Return where in the frame a point is, 0 to 1 when it is inside."""
        width = self.height * RATIO
        return (point[0] - self.left) / width, (point[1] - self.top) / self.height


def window(
    skeleton: Skeleton,
    view: View,
    framing: Framing,
    *,
    busy: Collection[Side],
    product: Vector | None,
) -> Window:
    """Return the frame, with all of the arms that are `busy` and with the product in it."""
    needed = _needed(skeleton, framing, busy)
    if product:
        needed.append(product)
    points = [view.shown(point) for point in needed]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    share = 1 - _ABOVE[framing] - (_BELOW if framing == "full_body" else 0.0)
    tall = (max(ys) - min(ys)) / share
    height = max(tall, (max(xs) - min(xs)) / (1 - 2 * _ASIDE) / RATIO)
    free = (height - tall) * share * 0.6 if framing == "full_body" else 0.0
    left = (max(xs) + min(xs) - height * RATIO) / 2
    return Window(left, min(ys) - _ABOVE[framing] * height - free, height)


def _needed(skeleton: Skeleton, framing: Framing, busy: Collection[Side]) -> list[Vector]:
    """Return what has to be in the frame, down to where it ends."""
    needed = [skeleton.points["crown"], *(arm.root for arm in skeleton.arms.values())]
    if framing == "full_body":
        limbs = [*skeleton.arms.values(), *skeleton.legs.values()]
        return needed + [at for limb in limbs for at in (limb.middle, limb.far, limb.end)]
    end = _end(skeleton, framing)
    least = end[1] + (_RAISED if framing == "portrait" else 0.0)
    for side, arm in skeleton.arms.items():
        if side in busy or arm.far[1] > least:
            needed += [at for at in (arm.middle, arm.far, arm.end) if at[1] >= end[1]]
    return [*needed, end, *(skeleton.arms[side].end for side in busy)]


def _end(skeleton: Skeleton, framing: Framing) -> Vector:
    if framing == "half_body":
        return along(skeleton.points["hips"], UP, _HALF_ENDS)
    return along(skeleton.points["neck"], skeleton.chest.up, _PORTRAIT_ENDS)
