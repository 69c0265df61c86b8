"""Poses to compare."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.inference.judging.port import Point

Points = Sequence[Point | None]

STANDING: list[Point | None] = [
    (0.5, 0.15), (0.5, 0.25), (0.42, 0.25), (0.38, 0.4), (0.36, 0.52), (0.58, 0.25), (0.62, 0.4),
    (0.64, 0.52), (0.46, 0.53), (0.46, 0.72), (0.46, 0.92), (0.54, 0.53), (0.54, 0.72),
    (0.54, 0.92), (0.48, 0.13), (0.52, 0.13), (0.45, 0.14), (0.55, 0.14),
]  # fmt: skip
TWINS = (0, 1, 5, 6, 7, 2, 3, 4, 11, 12, 13, 8, 9, 10, 15, 14, 17, 16)
# The person's right elbow and wrist: the arm is up.
WAVING = {3: (0.34, 0.18), 4: (0.36, 0.05)}


def waving(points: Points = STANDING) -> list[Point | None]:
    return [WAVING.get(at, point) for at, point in enumerate(points)]


def moved(points: Points, x: float, y: float) -> list[Point | None]:
    return [point and (point[0] + x, point[1] + y) for point in points]


def scaled(points: Points, by: float) -> list[Point | None]:
    return [
        point and (0.5 + (point[0] - 0.5) * by, 0.5 + (point[1] - 0.5) * by) for point in points
    ]


def mirrored(points: Points) -> list[Point | None]:
    """Return the picture's mirror image: what was right is left."""
    flipped = [point and (1 - point[0], point[1]) for point in points]
    return [flipped[twin] for twin in TWINS]


def exchanged(points: Points) -> list[Point | None]:
    """Return the same outline, taken for somebody who looks the other way."""
    return [points[twin] for twin in TWINS]


def without(points: Points, *missing: int) -> list[Point | None]:
    return [None if at in missing else point for at, point in enumerate(points)]
