"""Who may be in a picture, and where: the detector of MediaPipe Pose.

Anchors, order and scale of its answers are those of `pose_detection_cpu.pbtxt` in
google-ai-edge/mediapipe (`mediapipe/modules/pose_detection`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.people.network import Network, likelihood
from local.model_server.people.seeing import anchors, shrunk, squared

SIDE = 224
LEAST_SCORE = 0.2
SAME_OVERLAP = 0.3
GRIDS = ((8, 2), (16, 2), (32, 6))
# What stands behind the box: where the hips are, and a point on a circle around the whole body.
HIPS, AROUND = 2, 3


@dataclass(frozen=True)
class Sighting:
    """Where somebody may be, in pixels: the middle of the hips, and how far from it the body goes.

    `lean` is how the body is turned, in radians: 0 is upright, the head to the right is positive.
    """

    score: float
    x: float
    y: float
    reach: float
    lean: float


def sightings(picture: Pixels) -> list[Sighting]:
    """Return who may be in an RGB picture, the likeliest first."""
    square, corner = squared(picture)
    boxes, logits = _network()(shrunk(square, SIDE))
    scores = likelihood(logits[:, 0])
    places = boxes.reshape(-1, 6, 2) / SIDE
    places[:, [0, *range(2, 6)]] += anchors(SIDE, GRIDS)[:, np.newaxis]
    return [
        _sighting(float(scores[group[0]]), place * len(square) - corner)
        for group in _groups(scores, places)
        for place in [np.average(places[group], axis=0, weights=scores[group])]
    ]


def _groups(scores: Plane, places: Plane) -> Iterator[list[int]]:
    """Yield the guesses that mean the same person, the best of each first."""
    likely = np.flatnonzero(scores >= LEAST_SCORE)
    left = list(likely[np.argsort(-scores[likely])])
    while left:
        overlaps = _overlaps(places[left[0]], places[left])
        same = [
            guess for guess, much in zip(left, overlaps, strict=True) if much > SAME_OVERLAP
        ] or left[:1]
        yield same
        left = [guess for guess in left if guess not in same]


def _overlaps(one: Plane, others: Plane) -> Plane:
    """Return intersection over union of one box with others: middle and size each."""
    low = np.maximum(one[0] - one[1] / 2, others[:, 0] - others[:, 1] / 2)
    high = np.minimum(one[0] + one[1] / 2, others[:, 0] + others[:, 1] / 2)
    shared = np.clip(high - low, 0, None).prod(axis=1)
    return np.asarray(shared / (one[1].prod() + others[:, 1].prod(axis=1) - shared))


def _sighting(score: float, place: Plane) -> Sighting:
    (x, y), (to_x, to_y) = place[HIPS], place[AROUND]
    across, up = float(to_x - x), float(y - to_y)
    lean = float(np.arctan2(across, up))
    return Sighting(score, float(x), float(y), float(np.hypot(across, up)), lean)


@cache
def _network() -> Network:
    return Network(Path(__file__).with_name("pose_detection.tflite"))
