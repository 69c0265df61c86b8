"""Where the face is in a picture of a head: the short-range detector of MediaPipe Face Detection.

Anchors, order and scale of its answers are those of `face_detection_short_range.pbtxt` in
google-ai-edge/mediapipe (`mediapipe/modules/face_detection`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.people.network import Network, likelihood

SIDE = 128
LEAST_SCORE = 0.6
# Cells of the grids that a picture is looked at by, in pixels; and how many guesses each makes.
GRIDS = ((8, 2), (16, 6))
# Behind middle and size of the box come right eye, left eye, nose and mouth.
RIGHT_EYE, LEFT_EYE, MOUTH = 2, 3, 5


def face_in(picture: Pixels) -> Plane | None:
    """Return the right eye, the left one and the mouth of the clearest face, in pixels.

    None where no face is seen clearly.
    """
    height, width = picture.shape[:2]
    side = max(height, width)
    left, top = (side - width) // 2, (side - height) // 2
    square = np.zeros((side, side, 3), np.uint8)
    square[top : top + height, left : left + width] = picture
    small = cv2.resize(square, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    boxes, logits = _network()(small.astype(np.float32) / 127.5 - 1)
    scores = likelihood(logits[:, 0])
    best = int(scores.argmax())
    if scores[best] < LEAST_SCORE:
        return None
    points = boxes[best].reshape(-1, 2)[[RIGHT_EYE, LEFT_EYE, MOUTH]] / SIDE + _anchors()[best]
    return np.asarray(points * side - (left, top), np.float32)


@cache
def _anchors() -> Plane:
    """Return the middle of the cell that each guess belongs to, 0 to 1."""
    middles = []
    for cell, guesses in GRIDS:
        count = SIDE // cell
        steps = (np.arange(count, dtype=np.float32) + 0.5) / count
        across, down = np.meshgrid(steps, steps)
        middles.append(np.stack([across, down], axis=-1).reshape(-1, 2).repeat(guesses, axis=0))
    return np.concatenate(middles)


@cache
def _network() -> Network:
    return Network(Path(__file__).with_name("face_detection_short_range.tflite"))
