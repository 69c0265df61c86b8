"""What people do without a model: fill from the corners all that looks like them."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image

# Levels of each channel, either way from the corner's colour.
TOLERANCE = 12
_FLAGS = 4 | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE | (255 << 8)


def flooded(photo: Image.Image) -> Image.Image:
    """Return the matte (L) that is left when the ground is filled from the four corners."""
    smooth = cv2.GaussianBlur(np.asarray(photo.convert("RGB")), (3, 3), 0)
    height, width = smooth.shape[:2]
    # OpenCV's own rule: the mask is a pixel larger on all sides.
    removed = np.zeros((height + 2, width + 2), np.uint8)
    for corner in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        cv2.floodFill(smooth, removed, corner, 0, (TOLERANCE,) * 3, (TOLERANCE,) * 3, _FLAGS)
    return Image.fromarray(255 - removed[1:-1, 1:-1])
