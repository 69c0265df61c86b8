"""A pose in a picture: who strikes it, from where it is seen, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, atan2, degrees
from typing import Literal

from local.poses.blocks import Arms, Gaze, Hands, Side, Stance, Turn
from local.poses.body import Body
from local.poses.camera import RATIO, Camera, Point, Seen, View, keypoints
from local.poses.skeleton import SIDES, Skeleton, pose, trunk
from local.poses.vectors import Vector, add, along, between, scale, sub, unit

Framing = Literal["full_body", "half_body", "portrait"]

_NECK = Turn(72.0, 28.0)
_ABOVE = {"full_body": 0.06, "half_body": 0.09, "portrait": 0.13}
_BELOW, _ASIDE = 0.05, 0.06
# What of the body a frame ends at: from the hips and from the neck, upward.
_HALF_ENDS, _PORTRAIT_ENDS = -0.075, -0.17
# How far above the end of a portrait a wrist is when the picture is about that arm too.
_RAISED = 0.12
_TEN_CM = 0.0606  # of a stature of 1.65 m


@dataclass(frozen=True)
class Anchor:
    """Where a product goes: its middle, 0 to 1, how it leans (degrees, clockwise), how large.

    `size` is what share of the frame's height 10 cm take there.
    """

    x: float
    y: float
    angle: float
    size: float


@dataclass(frozen=True)
class Shot:
    """Keypoints in the frame, 0 to 1, and where a product goes."""

    keypoints: list[Seen]
    anchor: Anchor | None


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


def struck(
    body: Body, stance: Stance, arms: Arms, *, gaze: Gaze, camera: Camera
) -> tuple[Skeleton, Turn]:
    """Return the body in its pose, and how its head is turned against the chest."""
    head = _head(body, stance, arms, gaze=gaze, camera=camera)
    return pose(body, stance, arms, head=head), head


def shoot(skeleton: Skeleton, camera: Camera, framing: Framing, *, holds: Hands) -> Shot:
    """Return what is in the frame."""
    view = View.of(camera, skeleton)
    window = _window(skeleton, view, framing, holds)
    seen = [_inside(window, point) for point in keypoints(skeleton, view)]
    return Shot(seen, _anchor(skeleton, view, window, holds))


def _head(body: Body, stance: Stance, arms: Arms, *, gaze: Gaze, camera: Camera) -> Turn:
    """Return the turn of the head that the gaze asks for, as far as a neck goes."""
    held = trunk(body, stance)
    if gaze.at == "ahead":
        return gaze.turn
    if gaze.at == "camera":
        hips = (held.hips[0], 0.0, held.hips[2])
        target = add(camera.place, hips)
    else:
        first = pose(body, stance, arms, head=Turn())
        hands = _holding(arms.holds) or SIDES
        target = _middle([first.arms[side].palm for side in hands])
    x, y, z = held.chest.own(unit(sub(target, along(held.neck, held.chest.up, 0.1))))
    yaw = _most(degrees(atan2(x, z)) + gaze.turn.yaw, _NECK.yaw)
    pitch = _most(-degrees(asin(y)) + gaze.turn.pitch, _NECK.pitch)
    return Turn(yaw, pitch, gaze.turn.roll)


def _most(value: float, limit: float) -> float:
    return max(-limit, min(limit, value))


def _holding(holds: Hands) -> tuple[Side, ...]:
    return tuple(side for side in SIDES if holds in {side, "both"})


def _middle(points: list[Vector]) -> Vector:
    return between(points[0], points[-1])


def _inside(window: Window, point: Seen) -> Seen:
    if point is None:
        return None
    x, y = window.within(point)
    return (x, y) if 0 <= x <= 1 and 0 <= y <= 1 else None


def _window(skeleton: Skeleton, view: View, framing: Framing, holds: Hands) -> Window:
    crown = view.shown(skeleton.points["crown"])
    needed = _needed(skeleton, view, framing, holds)
    xs, ys = [x for x, _ in needed], [y for _, y in needed]
    top, bottom = min(crown[1], *ys), max(ys)
    share = 1 - _ABOVE[framing] - (_BELOW if framing == "full_body" else 0.0)
    height = max((bottom - top) / share, (max(xs) - min(xs)) / (1 - 2 * _ASIDE) / RATIO)
    middle = (max(xs) + min(xs)) / 2
    free = height - (bottom - top) / share
    above = _ABOVE[framing] * height + (free * share * 0.6 if framing == "full_body" else 0.0)
    return Window(middle - height * RATIO / 2, top - above, height)


def _needed(skeleton: Skeleton, view: View, framing: Framing, holds: Hands) -> list[Point]:
    """Return what has to be in the frame, down to where it ends."""
    hips, neck = skeleton.points["hips"], skeleton.points["neck"]
    ends = {
        "half_body": along(hips, (0.0, 1.0, 0.0), _HALF_ENDS),
        "portrait": along(neck, skeleton.chest.up, _PORTRAIT_ENDS),
    }
    needed = [skeleton.points["crown"], *(arm.root for arm in skeleton.arms.values())]
    limbs = [*skeleton.arms.values(), *skeleton.legs.values()]
    if framing == "full_body":
        needed += [joint for limb in limbs for joint in (limb.middle, limb.wrist, limb.end)]
    else:
        end = ends[framing]
        least = end[1] + (_RAISED if framing == "portrait" else 0.0)
        needed.append(end)
        for side, arm in skeleton.arms.items():
            holding = side in _holding(holds)
            if holding or arm.wrist[1] > least:
                joints = (arm.middle, arm.wrist, arm.end)
                needed += [at for at in joints if at[1] >= end[1] or (holding and at is arm.end)]
    return [view.shown(point) for point in needed]


def _anchor(skeleton: Skeleton, view: View, window: Window, holds: Hands) -> Anchor | None:
    hands = _holding(holds)
    if not hands:
        return None
    palm = _middle([skeleton.arms[side].palm for side in hands])
    foot = view.shown(palm)
    tip = view.shown(add(palm, scale(skeleton.chest.up, _TEN_CM)))
    x, y = window.within(foot)
    lean = degrees(atan2(tip[0] - foot[0], foot[1] - tip[1]))
    return Anchor(x, y, lean, _TEN_CM / window.height)
