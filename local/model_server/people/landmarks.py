"""The body of somebody who was sighted: the landmarks of MediaPipe Pose."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.people.detector import Sighting
from local.model_server.people.network import Network, likelihood

SIDE = 256
# How much more than the body the network is shown.
ROOM = 1.25


@dataclass(frozen=True)
class Body:
    """MediaPipe's 33 landmarks in pixels, and how likely each is inside of the picture.

    `score` is how likely this is a person at all.
    """

    score: float
    points: Plane
    inside: Plane


def body_of(picture: Pixels, sighting: Sighting) -> Body:
    """Return the body of somebody sighted in an RGB picture."""
    into = _into_view(sighting)
    view = cv2.warpAffine(picture, into, (SIDE, SIDE), flags=cv2.INTER_LINEAR)
    found, score = _network()(view.astype(np.float32) / 255)[:2]
    landmarks = found.reshape(-1, 5)[:33]
    back = cv2.invertAffineTransform(into)
    points = landmarks[:, :2] @ back[:, :2].T + back[:, 2]
    return Body(float(score[0]), points, likelihood(landmarks[:, 4]))


def _into_view(sighting: Sighting) -> Plane:
    """Return the matrix that turns somebody upright and fills the network's view."""
    scale = SIDE / (2 * sighting.reach * ROOM)
    cosine, sine = scale * np.cos(sighting.lean), scale * np.sin(sighting.lean)
    turn = np.array([[cosine, sine], [-sine, cosine]])
    middle = SIDE / 2 - turn @ np.array([sighting.x, sighting.y])
    return np.column_stack([turn, middle])


@cache
def _network() -> Network:
    return Network(Path(__file__).with_name("pose_landmark_full.tflite"))
