"""From MediaPipe's landmarks to the 18 keypoints of OpenPose."""

from __future__ import annotations

import numpy as np

from local.model_server.people.landmarks import Body

# MediaPipe's numbers in OpenPose's order; the neck is between the shoulders.
LANDMARKS = (
    (0,), (11, 12), (12,), (14,), (16,), (11,), (13,), (15,), (24,), (26,), (28,), (23,), (25,),
    (27,), (5,), (2,), (8,), (7,),
)  # fmt: skip
LEAST = 0.5

Keypoint = tuple[float, float] | None


def keypoints(body: Body, width: int, height: int) -> list[Keypoint]:
    """Return 18 keypoints, 0 to 1 of a picture; None where they are outside of it."""
    return [_keypoint(body, list(numbers), width, height) for numbers in LANDMARKS]


def _keypoint(body: Body, numbers: list[int], width: int, height: int) -> Keypoint:
    x, y = np.mean(body.points[numbers], axis=0) / (width, height)
    inside = 0 <= x <= 1 and 0 <= y <= 1 and body.inside[numbers].min() >= LEAST
    return (float(x), float(y)) if inside else None
