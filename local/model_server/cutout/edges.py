"""From a coarse map of the subject to an alpha matte that follows the edges in the picture.

A guided filter with the colours as its guide (He, Sun, Tang: Guided Image Filtering, 2013). Its
coefficients are found on a small copy and applied to every pixel (He, Sun: Fast Guided Filter,
2015), so that large pictures take little longer.
"""

from __future__ import annotations

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane

WORKING_EDGE = 640
RADIUS = 6
# How much the guide's colours must vary to count as an edge; in squares of 0 to 1.
REGULAR = 1e-4
# The filter leaves a soft slope on either side of an edge; this much steeper is what lenses draw.
STEEPER = 5.0
UNIT = np.float32(1 / 255)


def follow_edges(picture: Pixels, subject: Plane) -> Plane:
    """Return the alpha of each pixel of `picture`, from the coarse map of any size."""
    height, width = picture.shape[:2]
    scale = min(1.0, WORKING_EDGE / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    guide = cv2.resize(picture, size, interpolation=cv2.INTER_AREA) * UNIT
    slope, offset = _coefficients(guide, _grown(subject, size))
    alpha = _grown(offset, (width, height))
    for channel in range(3):
        alpha += _grown(slope[..., channel], (width, height)) * (picture[..., channel] * UNIT)
    steep: Plane = np.clip((alpha - 0.5) * STEEPER + 0.5, 0, 1)
    return steep


def _coefficients(guide: Plane, wanted: Plane) -> tuple[Plane, Plane]:
    """Return how alpha depends on the colours around each pixel: a slope for each, an offset."""
    mean, mean_wanted = _around(guide), _around(wanted)
    shared = _around(guide * wanted[..., np.newaxis]) - mean * mean_wanted[..., np.newaxis]
    slope = np.linalg.solve(_spread(guide, mean), shared[..., np.newaxis])[..., 0]
    offset = mean_wanted - (slope * mean).sum(axis=-1)
    return _around(slope), _around(offset)


def _spread(guide: Plane, mean: Plane) -> Plane:
    """Return the covariance of the colours around each pixel: a matrix of 3x3."""
    rows = [
        np.stack(
            [
                _around(guide[..., one] * guide[..., other]) - mean[..., one] * mean[..., other]
                for other in range(3)
            ],
            axis=-1,
        )
        for one in range(3)
    ]
    spread: Plane = np.stack(rows, axis=-2) + REGULAR * np.eye(3, dtype=np.float32)
    return spread


def _around(values: Plane) -> Plane:
    side = 2 * RADIUS + 1
    return np.asarray(cv2.blur(values, (side, side)), np.float32)


def _grown(values: Plane, size: tuple[int, int]) -> Plane:
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR), np.float32)
