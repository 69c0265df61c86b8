"""Where every joint of a posed body is: forward from the hips, arms and legs to their ends."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from local.poses.blocks import Arm, Arms, Foot, Side, Stance, Swing, Turn
from local.poses.body import Body
from local.poses.vectors import (
    AHEAD,
    UP,
    Frame,
    Vector,
    add,
    along,
    length,
    rotated,
    scale,
    square_to,
    sub,
    unit,
)

WORLD = Frame()
SIDES: tuple[Side, ...] = ("right", "left")
# From the joint of head and neck, at the height of the chin, in the axes of the head.
_FACE = {
    "nose": (0.0, 0.042, 0.064),
    "right_eye": (-0.019, 0.063, 0.05),
    "left_eye": (0.019, 0.063, 0.05),
    "right_ear": (-0.043, 0.05, -0.004),
    "left_ear": (0.043, 0.05, -0.004),
    "crown": (0.0, 0.128, 0.0),
    "chin": (0.0, -0.004, 0.045),
}
_PALM = 0.05


@dataclass(frozen=True)
class Limb:
    """An arm or a leg: shoulder, elbow, wrist and fingertips, or hip, knee, ankle and toes.

    `missed` is how far its target was out of reach.
    """

    root: Vector
    middle: Vector
    far: Vector
    end: Vector
    missed: float = 0.0

    @property
    def palm(self) -> Vector:
        return along(self.far, unit(sub(self.end, self.far)), _PALM)


@dataclass(frozen=True)
class Skeleton:
    """A posed body: points by name, arms and legs by side, and the axes of its parts."""

    body: Body
    stance: Stance
    points: dict[str, Vector]
    arms: dict[Side, Limb]
    legs: dict[Side, Limb]
    pelvis: Frame
    chest: Frame
    head: Frame


@dataclass(frozen=True)
class Trunk:
    """Hips, spine and shoulders, which limbs and head begin from."""

    hips: Vector
    neck: Vector
    pelvis: Frame
    chest: Frame


def outward(side: Side, own: Vector) -> Vector:
    """Return a vector whose first part is "out" as one whose first part is "left"."""
    return (own[0] if side == "left" else -own[0]), own[1], own[2]


def trunk(body: Body, stance: Stance) -> Trunk:
    """Return where hips and shoulders are."""
    pelvis = WORLD.turned(*stance.pelvis)
    chest = pelvis.turned(*stance.chest)
    left, ahead = stance.shift
    hips = left, _height(body, stance, pelvis), ahead
    waist = along(hips, pelvis.up, body.waist)
    return Trunk(hips, along(waist, chest.up, body.thorax), pelvis, chest)


def pose(body: Body, stance: Stance, arms: Arms, *, head: Turn) -> Skeleton:
    """Return the body in a stance, with its arms, and with the head turned against the chest."""
    held = trunk(body, stance)
    face = held.chest.turned(*head)
    neck_up = unit(add(held.chest.up, face.up))
    skull = along(along(held.neck, neck_up, body.neck), held.chest.ahead, 0.012)
    points = {name: add(skull, face.out(at)) for name, at in _FACE.items()}
    points |= {"hips": held.hips, "neck": held.neck, "skull": skull}
    legs = {side: _leg(body, held, side, _foot(stance, side)) for side in SIDES}
    places = {
        "chest": (held.neck, held.chest),
        "pelvis": (held.hips, held.pelvis),
        "head": (skull, face),
        "ground": ((held.hips[0], 0.0, held.hips[2]), WORLD),
    }
    bent = {}
    for side in SIDES:
        root = _shoulder(body, held, side, arms.shrug)
        own = {"shoulder": (root, held.chest), "knee": (legs[side].middle, WORLD)}
        bent[side] = _arm(body, held.chest, side, _arm_of(arms, side), places | own)
    return Skeleton(body, stance, points, bent, legs, held.pelvis, held.chest, face)


def _foot(stance: Stance, side: Side) -> Foot:
    return stance.right if side == "right" else stance.left


def _arm_of(arms: Arms, side: Side) -> Arm:
    return arms.right if side == "right" else arms.left


def _hip(body: Body, hips: Vector, pelvis: Frame, side: Side) -> Vector:
    return add(hips, pelvis.out(outward(side, (body.hip, 0.0, 0.0))))


def _shoulder(body: Body, held: Trunk, side: Side, shrug: float) -> Vector:
    return add(held.neck, held.chest.out(outward(side, (body.shoulder, shrug - 0.006, 0.0))))


def _ankle(body: Body, side: Side, foot: Foot) -> Vector:
    return outward(side, (foot.out, body.ankle + foot.up, foot.ahead))


def _height(body: Body, stance: Stance, pelvis: Frame) -> float:
    if stance.height is not None:
        return stance.height
    left, ahead = stance.shift
    standing = [side for side in SIDES if not _foot(stance, side).loose]
    heights = []
    for side in standing:
        hip = _hip(body, (left, 0.0, ahead), pelvis, side)
        ankle = _ankle(body, side, _foot(stance, side))
        aside = (hip[0] - ankle[0]) ** 2 + (hip[2] - ankle[2]) ** 2
        heights.append(ankle[1] - hip[1] + sqrt(body.leg**2 - aside))
    return min(heights) - stance.sunk


def _leg(body: Body, held: Trunk, side: Side, foot: Foot) -> Limb:
    hip = _hip(body, held.hips, held.pelvis, side)
    ankle = _ankle(body, side, foot)
    knee, reached = _bent(hip, ankle, (body.thigh, body.shank), outward(side, foot.knee))
    toes = rotated(AHEAD, UP, foot.toes if side == "left" else -foot.toes)
    tip = along(reached, toes, body.foot)
    on_ground = tip[0], 0.0, tip[2]
    end = along(reached, unit(sub(on_ground, reached)), body.foot)
    return Limb(hip, knee, reached, end, length(sub(ankle, reached)))


def _arm(
    body: Body,
    chest: Frame,
    side: Side,
    arm: Arm,
    places: dict[str, tuple[Vector, Frame]],
) -> Limb:
    root = places["shoulder"][0]
    if isinstance(arm, Swing):
        return _swung(body, chest, side, arm, root)
    origin, frame = places[arm.place]
    target = add(origin, frame.out(outward(side, (arm.out, arm.up, arm.ahead))))
    pole = chest.out(outward(side, arm.elbow))
    elbow, wrist = _bent(root, target, (body.upper_arm, body.forearm), pole)
    fingers = sub(wrist, elbow)
    if arm.fingers:
        fingers = frame.out(outward(side, arm.fingers))
    end = along(wrist, unit(fingers), body.hand)
    return Limb(root, elbow, wrist, end, length(sub(target, wrist)))


def _swung(body: Body, chest: Frame, side: Side, arm: Swing, root: Vector) -> Limb:
    sign = 1 if side == "left" else -1
    frame = chest.turned(0.0, -arm.ahead, 0.0).turned(0.0, 0.0, -arm.out * sign)
    upper = scale(frame.up, -1)
    hinge = rotated(frame.left, upper, arm.inward * sign)
    fore = rotated(upper, hinge, -arm.bend)
    elbow = along(root, upper, body.upper_arm)
    wrist = along(elbow, fore, body.forearm)
    return Limb(root, elbow, wrist, along(wrist, fore, body.hand))


def _bent(
    root: Vector, target: Vector, bones: tuple[float, float], pole: Vector
) -> tuple[Vector, Vector]:
    """Return elbow or knee, and how near the end of the second bone comes to its target."""
    first, second = bones
    way = unit(sub(target, root))
    reach = max(abs(first - second) + 0.01, min(length(sub(target, root)), first + second - 1e-4))
    share = (first**2 - second**2 + reach**2) / (2 * reach)
    aside = sqrt(max(0.0, first**2 - share**2))
    middle = along(along(root, way, share), square_to(pole, way), aside)
    return middle, along(root, way, reach)
