"""How much a person's pose is the one that was asked for: Object Keypoint Similarity.

OKS is COCO's measure (https://cocodataset.org/#keypoints-eval): of each keypoint exp(-d²/2s²k²),
with its distance d, the size s of the person, and a k that says how exactly people agree on such
a keypoint; then the mean. Keypoints that the template lacks do not count, those that it has and
nobody found count as 0.

A model may draw somebody a little larger or beside the place: that is taken out first, within
bounds. Somebody seen from behind has the outline of somebody seen from the front, and networks take
one for the other: there the sides may be exchanged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, hypot

from chalicelib.inference.judging.port import Point

# COCO's constants, by OpenPose's order; COCO has no neck, it gets what shoulders have.
_SIGMAS = (
    0.026, 0.079, 0.079, 0.072, 0.062, 0.079, 0.072, 0.062, 0.107, 0.087, 0.089, 0.107, 0.087,
    0.089, 0.025, 0.025, 0.035, 0.035,
)  # fmt: skip
_TWINS = (0, 1, 5, 6, 7, 2, 3, 4, 11, 12, 13, 8, 9, 10, 15, 14, 17, 16)
_RIGHT_SHOULDER, _LEFT_SHOULDER = 2, 5
# The share of a box around keypoints that a person takes, as COCO's own tools estimate it.
_AREA = 0.53
# Somebody seen from aside, or with folded arms, is narrower than their size tells.
_NARROWEST = 0.5
_SCALES = (0.87, 1.15)
# A share of the picture's height.
_SHIFT = 0.08

Points = Sequence[Point | None]


@dataclass(frozen=True)
class _Spread:
    """The middle of some points, and how far they are from it."""

    x: float
    y: float
    reach: float

    @classmethod
    def of(cls, points: Sequence[Point]) -> _Spread:
        x = sum(point[0] for point in points) / len(points)
        y = sum(point[1] for point in points) / len(points)
        return cls(x, y, sum(hypot(at[0] - x, at[1] - y) for at in points) / len(points))


def pose_match(found: Points, expected: Points, *, aspect: float) -> float:
    """Return 0 to 1 for 18 keypoints each, 0 to 1 of a picture `aspect` times as wide as high."""
    wanted = _in_heights(expected, aspect)
    seen = _in_heights(found, aspect)
    match = _similarity(seen, wanted)
    if _is_from_behind(wanted):
        match = max(match, _similarity([seen[twin] for twin in _TWINS], wanted))
    return match


def _in_heights(points: Points, aspect: float) -> list[Point | None]:
    return [point and (point[0] * aspect, point[1]) for point in points]


def _is_from_behind(wanted: Points) -> bool:
    right, left = wanted[_RIGHT_SHOULDER], wanted[_LEFT_SHOULDER]
    return right is not None and left is not None and right[0] > left[0]


def _similarity(seen: Points, wanted: Points) -> float:
    asked = {at: point for at, point in enumerate(wanted) if point}
    pairs = {at: (found, asked[at]) for at, found in enumerate(seen) if found and at in asked}
    if not pairs:
        return 0.0
    size = _size(list(asked.values()))
    return sum(_likeness(pairs, size)) / len(asked)


def _size(points: Sequence[Point]) -> float:
    """Return the square of the size of somebody with these keypoints."""
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    return _AREA * max(width, height * _NARROWEST) * max(height, width * _NARROWEST)


def _likeness(pairs: Mapping[int, tuple[Point, Point]], size: float) -> list[float]:
    """Return how near each keypoint is, after the person as a whole was put where it belongs."""
    there = _Spread.of([found for found, _ in pairs.values()])
    here = _Spread.of([wanted for _, wanted in pairs.values()])
    scale = _within(here.reach / there.reach if there.reach else 1.0, *_SCALES)
    across = there.x + _within(here.x - there.x, -_SHIFT, _SHIFT)
    down = there.y + _within(here.y - there.y, -_SHIFT, _SHIFT)
    result = []
    for at, (found, wanted) in pairs.items():
        x = across + scale * (found[0] - there.x) - wanted[0]
        y = down + scale * (found[1] - there.y) - wanted[1]
        result.append(exp(-(x * x + y * y) / (2 * size * (2 * _SIGMAS[at]) ** 2)))
    return result


def _within(value: float, least: float, most: float) -> float:
    return min(most, max(least, value))
