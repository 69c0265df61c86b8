"""A head as it looks from aside: its picture from in front, laid around a round body.

Each row of the head is an ellipse: as broad as the picture is there, and somewhat deeper.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.posed.canvas import Colour
from local.model_server.posed.face import Face
from local.model_server.posed.person import Person

_DEPTH = 1.2  # of a head, by its breadth
_MOST = 0.65  # the sine of a turn: what is flat is nobody's face from farther aside
_EYE_ASIDE = 0.22  # of the width of a face: how far an eye is from its middle
_SMOOTH = 0.15  # of the width of a face: a single lock of hair makes no round
_DIM = 0.3  # how much the back of a head darkens to its edge


class Turned(NamedTuple):
    """A head (RGBA), and where in it, at the height of the eyes, these and its own middle are."""

    picture: Pixels
    eyes: float
    middle: float


def turned(person: Person, turn: float) -> Turned:
    """Return a head that turns by the sine `turn`, to the right of the picture above 0."""
    head, face = person.head, person.face
    middle, half = _round(head, face)
    turn = max(-_MOST, min(_MOST, turn))
    ahead = (1 - turn * turn) ** 0.5
    broad = half * np.hypot(ahead, _DEPTH * turn)
    straight = float(np.arctan2(_DEPTH * turn, ahead))
    room = int(np.ceil(np.max(broad - half)))
    across = np.arange(-room, head.shape[1] + room) - middle[:, np.newaxis]
    share = across / broad[:, np.newaxis]
    angle = np.arcsin(np.clip(share, -1, 1)) - straight
    source = middle[:, np.newaxis] + half[:, np.newaxis] * np.sin(angle)
    rows = np.broadcast_to(np.arange(len(head))[:, np.newaxis], source.shape)
    front = cv2.remap(head, source.astype(np.float32), rows.astype(np.float32), cv2.INTER_LINEAR)
    seen = np.abs(share) < 1
    behind = seen & (np.abs(angle) > np.pi / 2)
    picture = np.where(behind[..., np.newaxis], _back(person.hair, share), front)
    picture[..., 3] *= seen & (head[..., 3].max(axis=1) > 127)[:, np.newaxis]
    at = min(len(head) - 1, max(0, round(face.eyes)))
    centre = float(middle[at]) + room
    eyes = centre + _eyes(face, half[at], straight) * float(broad[at])
    return Turned(picture.astype(np.uint8), eyes, centre)


def _round(head: Pixels, face: Face) -> tuple[Plane, Plane]:
    """Return the middle of each row, and half of its breadth."""
    solid = head[..., 3] > 127
    filled = np.flatnonzero(solid.any(axis=1))
    rows = np.clip(np.arange(len(head)), filled[0], filled[-1])
    left = solid.argmax(axis=1)[rows]
    right = head.shape[1] - solid[:, ::-1].argmax(axis=1)[rows]
    size = (1, 2 * round(_SMOOTH * face.width) + 1)
    middle, half = (
        cv2.blur(part.astype(np.float32)[:, np.newaxis], size)[:, 0]
        for part in ((left + right) / 2, (right - left) / 2)
    )
    return middle, np.maximum(half, 1)


def _eyes(face: Face, half: float, straight: float) -> float:
    """Return where the middle of the eyes is in a turned row, -1 to 1 of its breadth."""
    aside = float(np.arcsin(min(1.0, _EYE_ASIDE * face.width / half)))
    return float(np.mean(np.sin([straight - aside, straight + aside])))


def _back(hair: Colour, share: Plane) -> Plane:
    """Return the back of a head, which darkens toward its edge."""
    bright = 1 - _DIM * share * share
    opaque = np.full_like(share, 255)
    return np.dstack([*(part * bright for part in hair), opaque])
