"""Whether a body stands: its centre of mass above what bears it."""

from __future__ import annotations

from local.poses.skeleton import SIDES, Limb, Skeleton
from local.poses.vectors import UP, Vector, add, between, rotated, scale, sub, unit

Spot = tuple[float, float]

# Shares of the body's mass (Winter, "Biomechanics and Motor Control of Human Movement").
_HEAD, _TRUNK = 0.081, 0.497
_ARM = (0.028, 0.022)
_THIGH, _SHANK = 0.1, 0.061
_HEEL, _BALL, _TOES, _HALF_FOOT = -0.035, 0.06, 0.11, 0.032
# What of a person rests on a seat, from below the hips: (left, ahead).
_SEAT = ((-0.09, -0.08), (0.09, -0.08), (0.09, 0.12), (-0.09, 0.12))
_TOUCHES, _FLAT = 0.045, 0.075


def centre_of_mass(skeleton: Skeleton) -> Vector:
    """Return the centre of mass of the whole body."""
    points = skeleton.points
    parts = [
        (_HEAD, between(points["skull"], points["crown"])),
        (_TRUNK, between(points["hips"], points["neck"], 0.56)),
    ]
    for side in SIDES:
        parts += _weights(skeleton.arms[side], _ARM)
        parts += _weights(skeleton.legs[side], (_THIGH, _SHANK))
    total = sum(weight for weight, _ in parts)
    middle = (0.0, 0.0, 0.0)
    for weight, place in parts:
        middle = add(middle, scale(place, weight / total))
    return middle


def off_balance(skeleton: Skeleton) -> float:
    """Return how far the centre of mass is beside what bears the body, 0 when above it."""
    middle = centre_of_mass(skeleton)
    return _outside((middle[0], middle[2]), _hull(_bearing(skeleton)))


def _weights(limb: Limb, masses: Spot) -> list[tuple[float, Vector]]:
    upper = between(limb.root, limb.middle, 0.43)
    lower = between(limb.middle, limb.far, 0.55)
    return [(masses[0], upper), (masses[1], lower)]


def _bearing(skeleton: Skeleton) -> list[Spot]:
    spots = list(skeleton.stance.rests)
    hips = skeleton.points["hips"]
    if skeleton.stance.support in {"seat", "floor"}:
        spots += [(hips[0] + left, hips[2] + ahead) for left, ahead in _SEAT]
    for leg in skeleton.legs.values():
        if leg.end[1] < _TOUCHES:
            spots += _sole(leg, heel=_HEEL if leg.far[1] < _FLAT else _BALL)
    return spots


def _sole(leg: Limb, *, heel: float) -> list[Spot]:
    toes = sub(leg.end, leg.far)
    ahead = unit((toes[0], 0.0, toes[2]))
    aside = rotated(ahead, UP, 90)
    corners = []
    for along, across in ((heel, -1), (heel, 1), (_TOES, -1), (_TOES, 1)):
        spot = add(leg.far, add(scale(ahead, along), scale(aside, across * _HALF_FOOT)))
        corners.append((spot[0], spot[2]))
    return corners


def _turn(a: Spot, b: Spot, c: Spot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _hull(spots: list[Spot]) -> list[Spot]:
    """Return the convex hull, against the clock (Andrew's monotone chain)."""
    ordered = sorted(set(spots))
    return [*_chain(ordered), *_chain(ordered[::-1])]


def _chain(ordered: list[Spot]) -> list[Spot]:
    chain: list[Spot] = []
    for spot in ordered:
        while len(chain) > 1 and _turn(chain[-2], chain[-1], spot) <= 0:
            chain.pop()
        chain.append(spot)
    return chain[:-1]


def _outside(spot: Spot, hull: list[Spot]) -> float:
    edges = list(zip(hull, [*hull[1:], hull[0]], strict=True))
    if all(_turn(a, b, spot) >= 0 for a, b in edges):
        return 0.0
    return min(_from_edge(spot, a, b) for a, b in edges)


def _from_edge(spot: Spot, a: Spot, b: Spot) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    share = ((spot[0] - a[0]) * dx + (spot[1] - a[1]) * dy) / (dx * dx + dy * dy)
    share = max(0.0, min(1.0, share))
    return float(((spot[0] - a[0] - share * dx) ** 2 + (spot[1] - a[1] - share * dy) ** 2) ** 0.5)
