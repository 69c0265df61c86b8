"""What a camera sees of a skeleton: 18 keypoints in a frame, as OpenPose would give them.

A keypoint is missing (None) when it is out of the frame, when it is of a face that is turned away
(nose, eyes, ears), or when it is an elbow or a wrist behind trunk or head. Other joints behind
something are given: OpenPose guesses those well.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from local.poses.blocks import Said, Side
from local.poses.skeleton import SIDES, Skeleton
from local.poses.vectors import UP, Vector, add, cross, dot, sub, unit
from local.poses.volumes import is_hidden

Point = tuple[float, float]
Seen = Point | None

RATIO = 3 / 4  # width by height of the frame
DISTANCE = 3.0
_HEIGHT = 0.55  # of what the camera looks at
# Which way a part of the face looks, and from which cosine on it is seen.
_FACE_NORMALS: dict[str, tuple[Vector, float]] = {
    "nose": ((0.0, 0.0, 1.0), -0.1),
    "right_eye": ((-0.4, 0.0, 0.9), 0.05),
    "left_eye": ((0.4, 0.0, 0.9), 0.05),
    "right_ear": ((-1.0, 0.0, -0.1), -0.42),
    "left_ear": ((1.0, 0.0, -0.1), -0.42),
}


@dataclass(frozen=True)
class Camera:
    """Where the camera stands around the person, and how much above the middle of the body."""

    said: Said
    yaw: float
    pitch: float = 0.0

    @property
    def place(self) -> Vector:
        across = cos(radians(self.pitch)) * DISTANCE
        yaw = radians(self.yaw)
        up = _HEIGHT + sin(radians(self.pitch)) * DISTANCE
        return sin(yaw) * across, up, cos(yaw) * across


@dataclass(frozen=True)
class View:
    """A camera at work: projects points onto a plane whose unit is about the stature."""

    place: Vector
    ahead: Vector
    right: Vector
    up: Vector

    @classmethod
    def of(cls, camera: Camera, skeleton: Skeleton) -> View:
        """Return what `camera` sees when it looks at the body."""
        hips = skeleton.points["hips"]
        place = add(camera.place, (hips[0], 0.0, hips[2]))
        ahead = unit(sub((hips[0], _HEIGHT, hips[2]), place))
        right = unit(cross(ahead, UP))
        return cls(place, ahead, right, cross(right, ahead))

    def shown(self, point: Vector) -> Point:
        """Return where a point is in the picture's plane, y down."""
        way = sub(point, self.place)
        near = DISTANCE / dot(way, self.ahead)
        return dot(way, self.right) * near, -dot(way, self.up) * near


def keypoints(skeleton: Skeleton, view: View) -> list[Seen]:
    """Return the 18 keypoints in the picture's plane, in the order of OpenPose (COCO)."""
    right, left = (_limbs(skeleton, view, side) for side in SIDES)
    neck = view.shown(skeleton.points["neck"])
    nose, right_eye, left_eye, right_ear, left_ear = (
        _face(skeleton, view, name) for name in _FACE_NORMALS
    )
    arms = [*right[:3], *left[:3]]
    legs = [*right[3:], *left[3:]]
    return [nose, neck, *arms, *legs, right_eye, left_eye, right_ear, left_ear]


def _limbs(skeleton: Skeleton, view: View, side: Side) -> list[Seen]:
    arm, leg = skeleton.arms[side], skeleton.legs[side]
    elbow, wrist = (
        None if is_hidden(skeleton, joint, view.place) else view.shown(joint)
        for joint in (arm.middle, arm.far)
    )
    hip, knee, ankle = (view.shown(joint) for joint in (leg.root, leg.middle, leg.far))
    return [view.shown(arm.root), elbow, wrist, hip, knee, ankle]


def _face(skeleton: Skeleton, view: View, name: str) -> Seen:
    normal, least = _FACE_NORMALS[name]
    point = skeleton.points[name]
    looks = unit(skeleton.head.out(normal))
    if dot(looks, unit(sub(view.place, point))) < least:
        return None
    return view.shown(point)
