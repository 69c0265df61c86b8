"""What a figure is drawn by: its joints in the picture, its size, which way it faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from typing import Literal

from local.poses.camera import RATIO, Point, Seen

HIGH = 100.0
WIDE = HIGH * RATIO
NOSE, NECK = 0, 1
SHOULDER = {"right": 2, "left": 5}
ELBOW = {"right": 3, "left": 6}
WRIST = {"right": 4, "left": 7}
HIP = {"right": 8, "left": 11}
KNEE = {"right": 9, "left": 12}
ANKLE = {"right": 10, "left": 13}
EYES, EARS = (14, 15), (16, 17)

Side = Literal["right", "left"]
# How long a bone is as a share of the stature; seen at an angle it only becomes shorter.
_BONES = (
    (2, 3, 0.188), (3, 4, 0.147), (5, 6, 0.188), (6, 7, 0.147), (8, 9, 0.25), (9, 10, 0.25),
    (11, 12, 0.25), (12, 13, 0.25), (2, 5, 0.215), (1, 8, 0.29), (1, 11, 0.29), (0, 1, 0.112),
)  # fmt: skip


@dataclass(frozen=True)
class Outline:
    """Joints in the picture, 100 high; `size` is the stature.

    `front` is how much of the chest is seen: 1 from in front, 0 from the side, -1 from behind.
    `facing` is -1 when the person looks to the left of the picture, else 1.
    """

    joints: Sequence[Seen]
    size: float
    front: float
    facing: int

    @classmethod
    def of(cls, keypoints: Sequence[Seen]) -> Outline:
        """Return the outline of keypoints, 0 to 1 of a frame."""
        joints = [point and (point[0] * WIDE, point[1] * HIGH) for point in keypoints]
        size = max(_apart(joints, a, b) / share for a, b, share in _BONES)
        right, left = joints[SHOULDER["right"]], joints[SHOULDER["left"]]
        front = (left[0] - right[0]) / (size * 0.2) if left and right else 1.0
        return cls(joints, size, max(-1.0, min(1.0, front)), _facing(joints))

    def __getitem__(self, joint: int) -> Seen:
        return self.joints[joint]

    @property
    def neck(self) -> Point:
        return self[NECK] or (WIDE / 2, HIGH / 3)

    @property
    def hips(self) -> Point:
        """The middle of the hips; below the neck when they are not seen."""
        right, left = self[HIP["right"]], self[HIP["left"]]
        if right and left:
            return middle(right, left)
        return right or left or (self.neck[0], self.neck[1] + 0.29 * self.size)

    @property
    def near(self) -> Side:
        """The side that is nearer to the camera when the person is seen from the side."""
        return "right" if self.facing > 0 else "left"

    def raises(self, side: Side) -> bool:
        """Tell whether an elbow is higher than its shoulder."""
        shoulder, elbow = self[SHOULDER[side]], self[ELBOW[side]]
        return bool(shoulder and elbow and elbow[1] < shoulder[1] - 0.01 * self.size)

    @property
    def from_behind(self) -> bool:
        return self.front < -0.35


def middle(a: Point, b: Point, share: float = 0.5) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def toward(a: Point, b: Point) -> Point:
    """Return the direction from `a` to `b`, one long."""
    long = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    return (b[0] - a[0]) / long, (b[1] - a[1]) / long


def moved(a: Point, way: Point, by: float) -> Point:
    return a[0] + way[0] * by, a[1] + way[1] * by


def _apart(joints: Sequence[Seen], a: int, b: int) -> float:
    first, second = joints[a], joints[b]
    return hypot(first[0] - second[0], first[1] - second[1]) if first and second else 0.0


def _facing(joints: Sequence[Seen]) -> int:
    """Tell by the face, and from behind by the ear that is seen."""
    seen = [point[0] for at in EARS if (point := joints[at])]
    nose, neck = joints[NOSE], joints[NECK]
    back = sum(seen) / len(seen) if seen else (neck[0] if neck else 0.0)
    ahead = nose[0] if nose else (neck[0] if neck else 0.0)
    return 1 if ahead >= back else -1
