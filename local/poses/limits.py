"""What no body does: joints past their limits, limbs in one another, a fall."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import asin, atan2, degrees

from local.poses.balance import off_balance
from local.poses.blocks import Side, Turn
from local.poses.skeleton import SIDES, Limb, Skeleton, outward
from local.poses.vectors import Frame, Vector, angle, between, dot, gap, square_to, sub, unit
from local.poses.vectors import cross as crossed
from local.poses.volumes import depth_in_head, depth_in_trunk

# Degrees, about what healthy adults reach. Knees and hips go as far as kneeling and squatting bend
# them: farther than by their own muscles.
ELBOW = (0.0, 151.0)
KNEE = (0.0, 160.0)
ARM_BACK = 50.0
ARM_ACROSS = 45.0
ARM_TWIST = (-95.0, 100.0)
HIP_FORWARD = (-28.0, 135.0)
HIP_OUT = (-32.0, 48.0)
HIP_TWIST = (-75.0, 75.0)
CHEST = Turn(40.0, 42.0, 26.0)
HEAD = Turn(74.0, 42.0, 26.0)

# Shares of the stature: what a hand may miss its place by, what joints have below them, and what is
# between the axes of limbs that touch.
_MISSED = 0.008
_KNEE_LOW, _ANKLE_LOW, _TIP_LOW = 0.024, 0.03, -0.008
_THIGHS, _SHANKS, _FOREARMS, _ON_THIGH = 0.041, 0.025, 0.026, 0.024
# How far the centre of mass may be beside what bears it, standing and walking.
_OFF, _OFF_WALKING = 0.015, 0.075
# How deep in trunk and head an arm may press (1 is the axis).
_SKIN = 0.16
# Bent by less, a limb has no direction that it bends in.
_STRAIGHT = 15.0
# How high an upper arm points up when turning it no longer means anything.
_OVERHEAD = 0.75


def faults(skeleton: Skeleton, head: Turn) -> list[str]:
    """Return what is impossible about a pose; nothing when a person could strike it."""
    found = [*_turns(skeleton, head), *_apart(skeleton), *_ground(skeleton)]
    for side in SIDES:
        found += [f"{side} {fault}" for fault in _arm(skeleton, side)]
        found += [f"{side} {fault}" for fault in _leg(skeleton, side)]
    off = off_balance(skeleton)
    if off > (_OFF_WALKING if skeleton.stance.moves else _OFF):
        found.append(f"falls by {off:.3f}")
    return found


def _turns(skeleton: Skeleton, head: Turn) -> Iterator[str]:
    for what, turn, limit in (("chest", skeleton.stance.chest, CHEST), ("head", head, HEAD)):
        if any(abs(by) > most for by, most in zip(turn, limit, strict=True)):
            yield f"{what} turned by {turn}"


def _arm(skeleton: Skeleton, side: Side) -> Iterator[str]:
    arm = skeleton.arms[side]
    upper, fore = unit(sub(arm.middle, arm.root)), unit(sub(arm.far, arm.middle))
    out, up, ahead = outward(side, skeleton.chest.own(upper))
    if arm.missed > _MISSED:
        yield f"hand short by {arm.missed:.3f}"
    if not _within(angle(upper, fore), ELBOW):
        yield f"elbow bent by {angle(upper, fore):.0f}"
    if degrees(asin(-ahead)) > ARM_BACK:
        yield f"arm {degrees(asin(-ahead)):.0f} behind the back"
    if degrees(asin(-out)) > ARM_ACROSS:
        yield f"arm {degrees(asin(-out)):.0f} across the chest"
    turned = _twisted(skeleton.chest, arm, forward=1)
    turned = turned if side == "left" else -turned
    if up < _OVERHEAD and not _within(turned, ARM_TWIST):
        yield f"arm twisted by {turned:.0f}"
    yield from _arm_inside(skeleton, arm)


def _twisted(frame: Frame, limb: Limb, *, forward: int) -> float:
    """Return how far a limb is turned around its upper bone, to the own right.

    0 is where it bends straight ahead (`forward` 1, elbows) or straight back (-1, knees).
    """
    upper, lower = unit(sub(limb.middle, limb.root)), unit(sub(limb.far, limb.middle))
    if angle(upper, lower) < _STRAIGHT:
        return 0.0
    _, up, ahead = frame.own(upper)
    level = square_to(frame.out((0.0, ahead * forward, -up * forward)), upper)
    bend = square_to(lower, upper)
    return degrees(atan2(dot(crossed(level, bend), upper), dot(level, bend)))


def _arm_inside(skeleton: Skeleton, arm: Limb) -> Iterator[str]:
    spots = [between(arm.middle, arm.far, share / 6) for share in range(7)]
    spots += [between(arm.root, arm.middle, 0.6), between(arm.root, arm.middle, 0.8), arm.palm]
    deepest = max(depth_in_trunk(skeleton, spot) for spot in spots)
    if deepest > _SKIN:
        yield f"arm {deepest:.2f} in the trunk"
    deepest = max(depth_in_head(skeleton, spot) for spot in [*spots, arm.end])
    if deepest > _SKIN:
        yield f"arm {deepest:.2f} in the head"


def _leg(skeleton: Skeleton, side: Side) -> Iterator[str]:
    leg = skeleton.legs[side]
    thigh, shank = unit(sub(leg.middle, leg.root)), unit(sub(leg.far, leg.middle))
    out, up, ahead = outward(side, skeleton.pelvis.own(thigh))
    forward = degrees(atan2(ahead, -up))
    if leg.missed > _MISSED:
        yield f"foot short by {leg.missed:.3f}"
    if not _within(angle(thigh, shank), KNEE):
        yield f"knee bent by {angle(thigh, shank):.0f}"
    turned = _twisted(skeleton.pelvis, leg, forward=-1)
    if not _within(turned, HIP_TWIST):
        yield f"leg twisted by {turned:.0f}"
    if not _within(forward, HIP_FORWARD):
        yield f"hip bent by {forward:.0f}"
    if not _within(degrees(asin(out)), HIP_OUT):
        yield f"leg {degrees(asin(out)):.0f} aside"


def _ground(skeleton: Skeleton) -> Iterator[str]:
    for side, leg in skeleton.legs.items():
        lowest = ((leg.middle, _KNEE_LOW), (leg.far, _ANKLE_LOW), (leg.end, _TIP_LOW))
        if any(joint[1] < low for joint, low in lowest):
            yield f"{side} leg in the ground"
    if any(joint[1] < 0 for arm in skeleton.arms.values() for joint in (arm.middle, arm.end)):
        yield "arm in the ground"


def _apart(skeleton: Skeleton) -> Iterator[str]:
    thighs = {side: _upper(leg) for side, leg in skeleton.legs.items()}
    shanks = {side: _lower(leg) for side, leg in skeleton.legs.items()}
    forearms = {side: _lower(arm) for side, arm in skeleton.arms.items()}
    pairs = {
        "thighs": (thighs["right"], thighs["left"], _THIGHS),
        "shanks": (shanks["right"], shanks["left"], _SHANKS),
        "forearms": (forearms["right"], forearms["left"], _FOREARMS),
        "right shank and left thigh": (shanks["right"], thighs["left"], _SHANKS),
        "left shank and right thigh": (shanks["left"], thighs["right"], _SHANKS),
    }
    for arm, leg in product(SIDES, SIDES):
        pairs[f"{arm} forearm and {leg} thigh"] = forearms[arm], thighs[leg], _ON_THIGH
    for what, (first, second, least) in pairs.items():
        near = gap(first, second)
        if near < least:
            yield f"{what} {near:.3f} apart"


def _upper(limb: Limb) -> tuple[Vector, Vector]:
    return between(limb.root, limb.middle, 0.25), limb.middle


def _lower(limb: Limb) -> tuple[Vector, Vector]:
    return limb.middle, limb.far


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]
