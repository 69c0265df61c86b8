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
from local.model_server.posed.turning import turned
from local.poses.camera import Point
from local.poses.figure.outline import NOSE, Outline, moved, toward

# As shares of the stature: from the eyes down to the chin, and from cheek to cheek.
_EYES_TO_CHIN, _CHEEKS = 0.068, 0.088
_PROFILE = 0.6  # how far a face turns until its nose is in its outline


def skull(outline: Outline, held: HeadPose) -> Shape:
    """Return the round of the head behind the face."""
    size = outline.size
    up = sin(held.lean), -cos(held.lean)
    centre = moved(held.centre, up, 0.012 * size)
    return oval(centre, 0.054 * size, 0.068 * size, lean=held.lean)


def nose(outline: Outline, held: HeadPose) -> Shape:
    """Return the nose of a profile, which stands out beyond the cheek."""
    tip, size = outline[NOSE], outline.size
    if tip is None or abs(held.turn or 0.0) < _PROFILE:
        return Shape(())
    return hull(Disc(held.eyes, 0.008 * size), Disc(tip, 0.009 * size))


def drape(outline: Outline, held: HeadPose, *, veiled: bool) -> Shape:
    """Return what falls from the head to the shoulders: the cloth of a hijab, or long hair."""
    size = outline.size
    fall = moved(outline.neck, toward(held.centre, outline.neck), -0.012 * size)
    if not veiled:
        return hull(Disc(held.centre, 0.05 * size), Disc(fall, 0.05 * size))
    return hull(Disc(held.centre, 0.048 * size), Disc(fall, 0.046 * size))


def place_head(canvas: Canvas, outline: Outline, held: HeadPose, person: Person) -> None:
    """Lay the head of the reference over the canvas: eyes on eyes, chin on chin."""
    picture, eyes, middle = turned(person, held.turn or 0.0)
    matrix = _placing(canvas, outline, held, person.face._replace(x=(eyes + middle) / 2))
    corners = cv2.transform(_corners(picture), matrix)[:, 0]
    low, high = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
    matrix[:, 2] -= low
    size = int(high[0] - low[0]), int(high[1] - low[1])
    head = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR)
    canvas.lay(np.asarray(head, np.uint8), (int(low[0]), int(low[1])))


def put_head(
    canvas: Canvas, outline: Outline, held: HeadPose, *, person: Person, dress: Dress
) -> None:
    """Draw the head: its round, and the face unless it is turned away."""
    if held.turn is None:
        canvas.paint(skull(outline, held), dress.hair, depth=0.05 * outline.size)
        return
    canvas.paint(nose(outline, held), person.face.skin, depth=0.01 * outline.size)
    place_head(canvas, outline, held, person)


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
    at = np.array(_between(held)) * canvas.scale - linear @ np.array([face.x, face.eyes])
    return np.column_stack([linear, at])


def _between(held: HeadPose) -> Point:
    """Return a point at the height of the eyes, midway between them and the middle of the head."""
    aside = cos(held.lean), sin(held.lean)
    way = held.centre[0] - held.eyes[0], held.centre[1] - held.eyes[1]
    return moved(held.eyes, aside, (way[0] * aside[0] + way[1] * aside[1]) / 2)
