"""How MediaPipe's detectors look at a picture: as a square, by the cells of some grids."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane

Grids = tuple[tuple[int, int], ...]
"""Cells that a picture is looked at by, in pixels; and how many guesses each makes."""


def squared(picture: Pixels) -> tuple[Pixels, Plane]:
    """Return the picture with black beside it, and where it begins there: across, down."""
    height, width = picture.shape[:2]
    side = max(height, width)
    left, top = (side - width) // 2, (side - height) // 2
    square = np.zeros((side, side, 3), np.uint8)
    square[top : top + height, left : left + width] = picture
    return square, np.array([left, top], np.float32)


def shrunk(square: Pixels, side: int) -> Plane:
    """Return a square picture as a detector takes it: `side` pixels wide, -1 to 1."""
    small = cv2.resize(square, (side, side), interpolation=cv2.INTER_AREA)
    return np.asarray(small.astype(np.float32) / 127.5 - 1)


@cache
def anchors(side: int, grids: Grids) -> Plane:
    """Return the middle of the cell that each guess belongs to, 0 to 1."""
    return np.concatenate([_middles(side // cell, guesses) for cell, guesses in grids])


def _middles(count: int, guesses: int) -> Plane:
    steps = (np.arange(count, dtype=np.float32) + 0.5) / count
    across, down = np.meshgrid(steps, steps)
    return np.asarray(np.stack([across, down], axis=-1).reshape(-1, 2).repeat(guesses, axis=0))
