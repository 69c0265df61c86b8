"""Which pieces of a matte are the product, and which are crumbs."""

from __future__ import annotations

import cv2
import numpy as np

from local.model_server.cutout.plane import Plane

WORKING_EDGE = 640
SMALLEST_SHARE = 0.03


def without_crumbs(alpha: Plane) -> Plane:
    """Return the matte without pieces that are less than 3 % as large as the largest."""
    height, width = alpha.shape
    scale = min(1.0, WORKING_EDGE / max(height, width))
    small = cv2.resize(alpha, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    count, labels, facts, _ = cv2.connectedComponentsWithStats((small > 0.05).astype(np.uint8))
    areas = facts[:, cv2.CC_STAT_AREA]
    kept = areas >= areas[1:].max(initial=0) * SMALLEST_SHARE
    kept[0] = False
    if kept.sum() == count - 1:
        return alpha
    # A pixel more on all sides, since the matte is finer than these labels.
    mask = cv2.dilate(kept[labels].astype(np.uint8), np.ones((3, 3), np.uint8))
    return alpha * cv2.resize(mask, (width, height), interpolation=cv2.INTER_NEAREST)
