"""Where the face is in a picture of a head: the short-range detector of MediaPipe Face Detection.

Anchors, order and scale of its answers are those of `face_detection_short_range.pbtxt` in
google-ai-edge/mediapipe (`mediapipe/modules/face_detection`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.people.network import Network, likelihood
from local.model_server.people.seeing import anchors, shrunk, squared

SIDE = 128
LEAST_SCORE = 0.6
GRIDS = ((8, 2), (16, 6))
# Behind middle and size of the box come right eye, left eye, nose and mouth.
RIGHT_EYE, LEFT_EYE, MOUTH = 2, 3, 5


def face_in(picture: Pixels) -> Plane | None:
    """Return the right eye, the left one and the mouth of the clearest face, in pixels.

    None where no face is seen clearly.
    """
    square, corner = squared(picture)
    boxes, logits = _network()(shrunk(square, SIDE))
    scores = likelihood(logits[:, 0])
    best = int(scores.argmax())
    if scores[best] < LEAST_SCORE:
        return None
    seen = boxes[best].reshape(-1, 2)[[RIGHT_EYE, LEFT_EYE, MOUTH]] / SIDE
    points = seen + anchors(SIDE, GRIDS)[best]
    return np.asarray(points * len(square) - corner, np.float32)


@cache
def _network() -> Network:
    return Network(Path(__file__).with_name("face_detection_short_range.tflite"))
