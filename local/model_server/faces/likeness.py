"""How much the face of somebody in a picture is the face of another picture."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO

import cv2
import numpy as np
from PIL import Image

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.faces.descriptor import SIDE, describe
from local.model_server.faces.detector import face_in
from local.model_server.people.keypoints import Keypoint

# Where dlib's faces have the right eye, the left one and the mouth.
PLACES = np.array([[0.36, 0.36], [0.64, 0.36], [0.5, 0.69]], np.float32) * SIDE
# OpenPose's numbers: nose, eyes and ears; neck.
HEAD, NECK = (0, 14, 15, 16, 17), 1
# A head with hair or hijab reaches this much farther from its middle than the neck is.
ROOM = 1.3
_KEPT = 16


def face_match(picture: Pixels, keypoints: Sequence[Keypoint], face: Plane) -> float | None:
    """Return how much the head with these keypoints has the face with this descriptor, 0 to 1.

    None where no face is seen clearly.
    """
    head = _head(picture, keypoints)
    found = None if head is None else _described(head)
    return None if found is None else round(max(0.0, 1 - float(np.linalg.norm(found - face))), 3)


@lru_cache(_KEPT)
def face_of(picture: bytes) -> Plane | None:
    """Return the descriptor of the face in a picture file; None where none is seen clearly.

    A batch sends one picture again and again, hence the cache. Raises OSError for no picture.
    """
    with Image.open(BytesIO(picture)) as opened:
        return _described(np.asarray(opened.convert("RGB")))


def _described(head: Pixels) -> Plane | None:
    points = face_in(head)
    if points is None:
        return None
    into, _ = cv2.estimateAffinePartial2D(points, PLACES)
    chip = cv2.warpAffine(head, into, (SIDE, SIDE), borderMode=cv2.BORDER_REPLICATE)
    return describe(np.asarray(chip, np.uint8))


def _head(picture: Pixels, keypoints: Sequence[Keypoint]) -> Pixels | None:
    """Return a square around the head; None where no neck or no part of a face is seen."""
    seen = [point for at in HEAD if (point := keypoints[at])]
    neck = keypoints[NECK]
    if not seen or neck is None:
        return None
    size = np.array(picture.shape[1::-1])
    middle = np.mean(seen, axis=0) * size
    half = max(8, round(ROOM * float(np.hypot(*(np.array(neck) * size - middle)))))
    left, top = (round(float(at)) for at in middle)
    wider = cv2.copyMakeBorder(picture, half, half, half, half, cv2.BORDER_REPLICATE)
    return np.asarray(wider[top : top + 2 * half, left : left + 2 * half], np.uint8)
