"""Points, directions and turns in three dimensions.

The person faces +z, +y is up, and +x is the person's left: the right side of a picture from in
front. Angles are degrees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import acos, cos, degrees, hypot, radians, sin

Vector = tuple[float, float, float]

UP: Vector = (0.0, 1.0, 0.0)
DOWN: Vector = (0.0, -1.0, 0.0)
AHEAD: Vector = (0.0, 0.0, 1.0)


def add(a: Vector, b: Vector) -> Vector:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def sub(a: Vector, b: Vector) -> Vector:
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def scale(a: Vector, by: float) -> Vector:
    return a[0] * by, a[1] * by, a[2] * by


def along(a: Vector, direction: Vector, by: float) -> Vector:
    """Return the point `by` away from `a`."""
    return add(a, scale(direction, by))


def between(a: Vector, b: Vector, share: float = 0.5) -> Vector:
    return along(a, sub(b, a), share)


def dot(a: Vector, b: Vector) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def length(a: Vector) -> float:
    return hypot(*a)


def unit(a: Vector) -> Vector:
    return scale(a, 1 / (length(a) or 1.0))


def square_to(a: Vector, axis: Vector) -> Vector:
    """Return the direction of what of `a` is at right angles to the unit vector `axis`."""
    return unit(along(a, axis, -dot(a, axis)))


def angle(a: Vector, b: Vector) -> float:
    """Return the angle between two directions, 0 to 180."""
    return degrees(acos(max(-1.0, min(1.0, dot(unit(a), unit(b))))))


def rotated(a: Vector, axis: Vector, by: float) -> Vector:
    """Return `a` turned by `by` degrees around the unit vector `axis` (Rodrigues)."""
    c, s = cos(radians(by)), sin(radians(by))
    turned = add(scale(a, c), scale(cross(axis, a), s))
    return along(turned, axis, dot(axis, a) * (1 - c))


@dataclass(frozen=True)
class Frame:
    """Three axes at right angles: left, up and ahead of what they belong to."""

    left: Vector = (1.0, 0.0, 0.0)
    up: Vector = UP
    ahead: Vector = AHEAD

    def turned(self, yaw: float, pitch: float, roll: float) -> Frame:
        """Return these axes turned to the own left, bent forward, then tilted to the left."""
        left, ahead = (rotated(axis, self.up, yaw) for axis in (self.left, self.ahead))
        up, ahead = (rotated(axis, left, pitch) for axis in (self.up, ahead))
        return Frame(rotated(left, ahead, -roll), rotated(up, ahead, -roll), ahead)

    def out(self, own: Vector) -> Vector:
        """Return a direction of these axes as one of the world."""
        x, y, z = own
        return along(along(scale(self.left, x), self.up, y), self.ahead, z)

    def own(self, a: Vector) -> Vector:
        """Return a direction of the world as one of these axes."""
        return dot(a, self.left), dot(a, self.up), dot(a, self.ahead)


def gap(first: Sequence[Vector], second: Sequence[Vector], steps: int = 12) -> float:
    """Return about how near two straight limbs, each by its ends, come to each other."""
    marks = [step / steps for step in range(steps + 1)]
    return min(
        length(sub(between(first[0], first[1], a), between(second[0], second[1], b)))
        for a in marks
        for b in marks
    )
