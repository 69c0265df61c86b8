"""Where the subject of a picture is: what is small gets a second, closer look."""

from __future__ import annotations

import numpy as np

from local.model_server.cutout.plane import Plane

# Around the subject, as a multiple of its longer side.
ROOM = 1.5
# From this share of the picture's longer side on a closer look shows nothing new.
NEAR_ENOUGH = 0.7

Area = tuple[slice, slice]
"""Rows and columns."""


def closer_area(subject: Plane, width: int, height: int) -> Area:
    """Return the part of a picture to look at again: all of it where the subject is large.

    `subject` is the coarse map of the whole picture.
    """
    rows, columns = np.nonzero(subject > 0.5)
    whole = slice(0, height), slice(0, width)
    if not len(rows):
        return whole
    top, bottom = _extent(rows, height / subject.shape[0])
    left, right = _extent(columns, width / subject.shape[1])
    side = ROOM * max(bottom - top, right - left)
    if side > NEAR_ENOUGH * max(width, height):
        return whole
    return _around((top + bottom) / 2, side, height), _around((left + right) / 2, side, width)


def _extent(found: np.ndarray[tuple[int], np.dtype[np.intp]], scale: float) -> tuple[float, float]:
    return float(found.min()) * scale, float(found.max() + 1) * scale


def _around(middle: float, side: float, most: int) -> slice:
    return slice(max(0, round(middle - side / 2)), min(most, round(middle + side / 2)))
