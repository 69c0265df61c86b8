"""The head of a reference on the neck of a figure."""

from __future__ import annotations

from math import cos, sin

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.posed.canvas import Canvas
from local.model_server.posed.dress import Dress
from local.model_server.posed.face import Face
from local.model_server.posed.head_pose import HeadPose
from local.model_server.posed.person import Person
from local.model_server.posed.shapes import Disc, Shape, hull, oval
from local.poses.figure.outline import NOSE, Outline, moved, toward

# As shares of the stature: from the eyes down to the chin, and from cheek to cheek.
_EYES_TO_CHIN, _CHEEKS = 0.068, 0.088
_PROFILE = 0.6  # how far a face turns until its nose is in its outline


def skull(outline: Outline, held: HeadPose) -> Shape:
    """Return the round of the head behind the face."""
    size = outline.size
    up, aside = (sin(held.lean), -cos(held.lean)), (cos(held.lean), sin(held.lean))
    centre, across = moved(held.centre, up, 0.012 * size), 0.054
    if outline.from_behind and held.turn:
        centre, across = moved(centre, aside, -0.034 * held.turn * size), 0.044
    return oval(centre, across * size, 0.068 * size, lean=held.lean)


def nose(outline: Outline, held: HeadPose) -> Shape:
    """Return the nose of a profile, which stands out beyond the cheek."""
    tip, size = outline[NOSE], outline.size
    if tip is None or abs(held.turn or 0.0) < _PROFILE:
        return Shape(())
    return hull(Disc(held.eyes, 0.008 * size), Disc(tip, 0.009 * size))


def drape(outline: Outline, held: HeadPose, *, veiled: bool) -> Shape:
    """Return what falls from the head to the shoulders: the cloth of a hijab, or long hair."""
    size = outline.size
    fall = moved(outline.neck, toward(held.centre, outline.neck), 0.012 * size)
    wide = 0.062 if veiled else 0.05
    return hull(Disc(held.centre, 0.05 * size), Disc(fall, wide * size))


def place_head(canvas: Canvas, outline: Outline, held: HeadPose, person: Person) -> None:
    """Lay the head of the reference over the canvas: eyes on eyes, chin on chin."""
    picture, x = _turned(person, held.turn or 0.0)
    matrix = _placing(canvas, outline, held, person.face._replace(x=x))
    corners = cv2.transform(_corners(picture), matrix)[:, 0]
    low, high = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    matrix[:, 2] -= low
    size = int(high[0] - low[0]), int(high[1] - low[1])
    head = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR)
    canvas.lay(np.asarray(head, np.uint8), (int(low[0]), int(low[1])))


def put_head(
    canvas: Canvas, outline: Outline, held: HeadPose, *, person: Person, dress: Dress
) -> None:
    """Draw the head: its round, and the face unless it is turned away.

    Who looks back over a shoulder shows the back of the head, and the face beyond it.
    """
    if held.turn is not None and outline.from_behind:
        place_head(canvas, outline, held, person)
        canvas.paint(nose(outline, held), person.face.skin, depth=0.01 * outline.size)
    canvas.paint(skull(outline, held), dress.hair, depth=0.05 * outline.size)
    if held.turn is not None and not outline.from_behind:
        canvas.paint(nose(outline, held), person.face.skin, depth=0.01 * outline.size)
        place_head(canvas, outline, held, person)


def _turned(person: Person, turn: float) -> tuple[Pixels, float]:
    """Return the head as if it turned aside, and where the middle line of its face is then.

    The far half becomes narrow; in the near half, the side of the head comes into view.
    """
    ahead = max(0.3, (1 - turn * turn) ** 0.5)
    far, near = max(0.3, ahead - 0.3 * abs(turn)), min(1.3, ahead + 0.9 * abs(turn))
    x = round(person.face.x)
    left, right = (near, far) if turn > 0 else (far, near)
    halves = (person.head[:, :x], left), (person.head[:, x:], right)
    shown = [
        cv2.resize(half, None, fx=factor, fy=1, interpolation=cv2.INTER_LINEAR)
        for half, factor in halves
    ]
    return np.hstack(shown).astype(np.uint8), float(shown[0].shape[1])


def _corners(picture: Pixels) -> Plane:
    height, width = picture.shape[:2]
    return np.array([[[0, 0]], [[width, 0]], [[0, height]], [[width, height]]], np.float32)


def _placing(canvas: Canvas, outline: Outline, held: HeadPose, face: Face) -> Plane:
    """Return the matrix from the reference's pixels to those of the canvas."""
    size = outline.size
    down = _EYES_TO_CHIN * size / (face.chin - face.eyes)
    across = _CHEEKS * size / face.width
    # Not all heads are alike: each keeps some of its own proportions.
    even = (down * across) ** 0.5
    stretch = ((across + even) / 2 * canvas.scale, (down + even) / 2 * canvas.scale)
    turn = np.array(
        [[cos(held.lean), -sin(held.lean)], [sin(held.lean), cos(held.lean)]], np.float64
    )
    linear = turn @ np.diag(stretch)
    at = np.array(held.eyes) * canvas.scale - linear @ np.array([face.x, face.eyes])
    return np.column_stack([linear, at])
