"""A pose in a picture: who strikes it, from where it is seen, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, atan2, degrees

from local.poses.blocks import Arms, Gaze, Side, Stance, Turn
from local.poses.body import Body
from local.poses.camera import Camera, Seen, View, keypoints
from local.poses.framing import Framing, Window, window
from local.poses.skeleton import SIDES, Limb, Skeleton, pose, trunk
from local.poses.vectors import Vector, add, along, between, scale, sub, unit

_NECK = Turn(72.0, 28.0)
_TEN_CM = 0.0606  # of a stature of 1.65 m
# How far the middle of a product is from the fingers that point at it.
_BEYOND = 0.075


@dataclass(frozen=True)
class Anchor:
    """Where a product goes, held or shown: its middle, 0 to 1, and how it leans, in degrees.

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


def struck(
    body: Body, stance: Stance, arms: Arms, *, gaze: Gaze, camera: Camera
) -> tuple[Skeleton, Turn]:
    """Return the body in its pose, and how its head is turned against the chest."""
    head = _head(body, stance, arms, gaze=gaze, camera=camera)
    return pose(body, stance, arms, head=head), head


def shoot(skeleton: Skeleton, camera: Camera, framing: Framing, *, arms: Arms) -> Shot:
    """Return what is in the frame."""
    view = View.of(camera, skeleton)
    product = _product(skeleton, arms)
    frame = window(skeleton, view, framing, busy=_busy(arms), product=product)
    seen = [_inside(frame, point) for point in keypoints(skeleton, view)]
    return Shot(seen, product and _anchor(skeleton, view, frame, product))


def _head(body: Body, stance: Stance, arms: Arms, *, gaze: Gaze, camera: Camera) -> Turn:
    """Return the turn of the head that the gaze asks for, as far as a neck goes."""
    held = trunk(body, stance)
    if gaze.at == "ahead":
        return gaze.turn
    if gaze.at == "camera":
        target = add(camera.place, (held.hips[0], 0.0, held.hips[2]))
    else:
        first = pose(body, stance, arms, head=Turn())
        target = _middle([first.arms[side] for side in _busy(arms) or SIDES])
    x, y, z = held.chest.own(unit(sub(target, along(held.neck, held.chest.up, 0.1))))
    yaw = _most(degrees(atan2(x, z)) + gaze.turn.yaw, _NECK.yaw)
    pitch = _most(-degrees(asin(y)) + gaze.turn.pitch, _NECK.pitch)
    return Turn(yaw, pitch, gaze.turn.roll)


def _most(value: float, limit: float) -> float:
    return max(-limit, min(limit, value))


def _busy(arms: Arms) -> tuple[Side, ...]:
    """Return the arms that hold or show something."""
    wanted = {arms.holds, arms.shows}
    return tuple(side for side in SIDES if wanted & {side, "both"})


def _product(skeleton: Skeleton, arms: Arms) -> Vector | None:
    """Return the middle of a product: in the palms that hold it, or where fingers point."""
    hands = [skeleton.arms[side] for side in _busy(arms)]
    if not hands:
        return None
    if arms.holds != "none":
        return _middle(hands)
    hand = hands[0]
    return along(hand.end, unit(sub(hand.end, hand.far)), _BEYOND)


def _middle(hands: list[Limb]) -> Vector:
    return between(hands[0].palm, hands[-1].palm)


def _inside(frame: Window, point: Seen) -> Seen:
    if point is None:
        return None
    x, y = frame.within(point)
    return (x, y) if 0 <= x <= 1 and 0 <= y <= 1 else None


def _anchor(skeleton: Skeleton, view: View, frame: Window, product: Vector) -> Anchor:
    foot = view.shown(product)
    tip = view.shown(add(product, scale(skeleton.chest.up, _TEN_CM)))
    x, y = frame.within(foot)
    lean = degrees(atan2(tip[0] - foot[0], foot[1] - tip[1]))
    return Anchor(x, y, lean, _TEN_CM / frame.height)
