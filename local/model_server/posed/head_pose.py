"""How a head is held, as far as nose, eyes and ears tell."""

from __future__ import annotations

from math import atan, atan2, cos, hypot, sin
from typing import NamedTuple

from local.poses.camera import Point
from local.poses.figure.outline import EARS, EYES, NOSE, Outline, middle, moved, toward

# Of the heads that templates are made with, as shares of the stature.
_NOSE_AHEAD, _EYES_APART, _EAR_ASIDE, _EYE_ASIDE = 0.066, 0.038, 0.043, 0.019
_NOSE_BEFORE_EAR = 0.068
# With one ear in sight a face is turned by more than 20 degrees, with one eye by more than 60.
_ONE_EAR, _ONE_EYE = 0.35, 0.95


class HeadPose(NamedTuple):
    """Where the middle of the head and the eyes are, the lean in radians, and how far it turns.

    `turn` is the sine of the angle, to the side of the picture that the face looks to; None from
    behind.
    """

    centre: Point
    eyes: Point
    lean: float
    turn: float | None


def head_pose(outline: Outline) -> HeadPose:
    """Return how the head is held."""
    lean = _lean(outline)
    turn = _turn(outline, lean)
    centre = _centre(outline, lean, turn or 0.0)
    return HeadPose(centre, _eyes(outline, lean, turn or 0.0) or centre, lean, turn)


def _turn(outline: Outline, lean: float) -> float | None:
    nose = outline[NOSE]
    if nose is None:
        return None
    size = outline.size
    eyes, ears = _seen(outline, EYES), _seen(outline, EARS)
    back = _middle(ears) or outline.neck
    aside = (nose[0] - back[0]) * cos(lean) + (nose[1] - back[1]) * sin(lean)
    if len(ears) != 1:
        return max(-1.0, min(1.0, aside / (_NOSE_AHEAD * size)))
    if len(eyes) < 2:
        return _ONE_EYE if aside > 0 else -_ONE_EYE
    # By proportion, since the stature is only roughly known: eyes come together while the nose
    # moves away from the ear.
    apart = hypot(eyes[0][0] - eyes[1][0], eyes[0][1] - eyes[1][1]) or 1e-6
    tangent = (_EYES_APART * abs(aside) / apart - _EAR_ASIDE) / _NOSE_BEFORE_EAR
    angle = max(_ONE_EAR, atan(tangent))
    return sin(angle) if aside > 0 else -sin(angle)


def _eyes(outline: Outline, lean: float, turn: float) -> Point | None:
    """Return the middle between the eyes: of a profile one is seen, and the other is behind it."""
    size, eyes, nose = outline.size, _seen(outline, EYES), outline[NOSE]
    if not eyes:
        return nose and moved(nose, (sin(lean), -cos(lean)), 0.021 * size)
    middle_of = _middle(eyes)
    if len(eyes) == 2 or not middle_of:
        return middle_of
    side = 1 if turn > 0 else -1
    return moved(eyes[0], (cos(lean), sin(lean)), side * 0.65 * _EYE_ASIDE * size)


def _centre(outline: Outline, lean: float, turn: float) -> Point:
    """Return the middle of the head, between the ears as far as they are seen."""
    size = outline.size
    ears, eyes = _seen(outline, EARS), _seen(outline, EYES)
    aside, up = (cos(lean), sin(lean)), (sin(lean), -cos(lean))
    if len(ears) == 1:
        # The nearer ear is before the middle by as much as the face is seen.
        near = _EAR_ASIDE * (1 - turn * turn) ** 0.5 * size if eyes else 0.0
        return moved(ears[0], aside, near if turn > 0 else -near)
    return _middle(ears) or _middle(eyes) or moved(outline.neck, up, 0.105 * size)


def _lean(outline: Outline) -> float:
    """Return how far the head leans to the right of the picture: by ears, by eyes, by the neck."""
    for pair in (EARS, EYES):
        one, other = (outline[at] for at in pair)
        if one and other and abs(one[0] - other[0]) > 0.02 * outline.size:
            left, right = sorted((one, other))
            return atan2(right[1] - left[1], right[0] - left[0])
    seen = [point for at in (*EARS, *EYES, NOSE) if (point := outline[at])]
    if not seen:
        return 0.0
    x = sum(point[0] for point in seen) / len(seen)
    y = sum(point[1] for point in seen) / len(seen)
    up = toward(outline.neck, (x, y))
    return 0.5 * atan2(up[0], max(0.3, -up[1]))


def _seen(outline: Outline, joints: tuple[int, int]) -> list[Point]:
    return [point for at in joints if (point := outline[at])]


def _middle(points: list[Point]) -> Point | None:
    return middle(points[0], points[-1]) if points else None
