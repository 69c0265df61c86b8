"""Pictures that are wrong on purpose, so that it can be seen whether a judge notices."""

from __future__ import annotations

import random
from dataclasses import replace
from math import cos, radians, sin

import numpy as np

from local.model_server.asked import Point, Pose
from local.model_server.cutout.plane import Pixels
from local.model_server.posed.person import Person, drawn_person

# Left and right change places.
_TWINS = (0, 1, 5, 6, 7, 2, 3, 4, 11, 12, 13, 8, 9, 10, 15, 14, 17, 16)
# Each limb by its root, and how far it swings at least and at most, in degrees.
_LIMBS = ((2, (3, 4), 70, 150), (5, (6, 7), 70, 150), (8, (9, 10), 25, 50), (11, (12, 13), 25, 50))
_SMALLER = 0.8
_STRANGERS = ("a woman with short blonde hair, pale skin", "a man with a beard, dark skin")


def another_pose(pose: Pose, ratio: float, seed: int) -> Pose:
    """Return a pose that is clearly another one: mirrored, smaller, all limbs elsewhere.

    `ratio` is the picture's width by its height.
    """
    die = random.Random(seed)  # noqa: S311
    points = [pose.keypoints[twin] for twin in _TWINS]
    points = [point and (1 - point[0], point[1]) for point in points]
    for root, limb, least, most in _LIMBS:
        angle = radians(die.uniform(least, most) * die.choice((-1, 1)))
        for joint in limb:
            points[joint] = _swung(points[joint], points[root], angle, ratio)
    points = [point and _shrunk(point) for point in points]
    anchor = pose.anchor
    if anchor:
        x, y = _shrunk((1 - anchor.x, anchor.y))
        anchor = replace(anchor, x=x, y=y, size=anchor.size * _SMALLER)
    return replace(pose, keypoints=tuple(points), anchor=anchor)


def beside(pose: Pose) -> Pose:
    """Return the pose of somebody else in the picture: smaller, at the side with more room."""
    xs = [point[0] for point in pose.keypoints if point]
    aside = 0.3 if min(xs) + max(xs) < 1 else -0.3
    points = [point and (_shrunk(point)[0] + aside, _shrunk(point)[1]) for point in pose.keypoints]
    return replace(pose, keypoints=tuple(points), anchor=None)


def with_other_face(person: Person) -> Person:
    """Return a person in the same clothes with the head of a stranger."""
    strangers = [drawn_person(prompt, 1) for prompt in _STRANGERS]
    # The one whose skin is less alike.
    stranger = max(strangers, key=lambda other: _apart(other, person))
    return replace(stranger, top=person.top)


def plain(colour: tuple[int, int, int], width: int, height: int) -> Pixels:
    """Return a picture of one colour."""
    return np.full((height, width, 3), colour, np.uint8)


def _apart(one: Person, other: Person) -> int:
    return sum(abs(a - b) for a, b in zip(one.face.skin, other.face.skin, strict=True))


def _swung(point: Point | None, root: Point | None, angle: float, ratio: float) -> Point | None:
    if not (point and root):
        return point
    x, y = (point[0] - root[0]) * ratio, point[1] - root[1]
    return (
        root[0] + (x * cos(angle) - y * sin(angle)) / ratio,
        root[1] + x * sin(angle) + y * cos(angle),
    )


def _shrunk(point: Point) -> Point:
    return 0.5 + (point[0] - 0.5) * _SMALLER, 1 - (1 - point[1]) * _SMALLER
