"""Where the figure stands: a drawn backdrop, out of focus, and a shadow on the floor."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels
from local.model_server.mark import demo_mark
from local.model_server.posed.canvas import Canvas
from local.model_server.posed.raster import rasterised
from local.model_server.posed.sets.building import set_svg, svg
from local.model_server.posed.shapes import Disc, hull
from local.poses.figure.outline import ANKLE, HIGH, KNEE, Outline

_KEPT = 24
_WOOD = (190, 164, 132)
# Of somebody who sits, as shares of the stature: knees are less below the hips than this, ankles
# more below the knees.
_THIGHS, _SHANKS = 0.13, 0.09
_BLUR, _BLUR_CLOSE = 0.006, 0.012  # of the height


@lru_cache(_KEPT)
def stage(scene: str | None, colour: str, width: int, height: int, *, close: bool) -> Pixels:
    """Return a set as pixels: do not write into them."""
    drawn = rasterised(set_svg(scene, colour, width, height, close=close), width, height)
    blur = _BLUR_CLOSE if close else _BLUR
    soft = cv2.GaussianBlur(drawn[..., :3], (0, 0), blur * height)
    soft.flags.writeable = False
    return np.asarray(soft, np.uint8)


@lru_cache(_KEPT)
def mark(width: int, height: int) -> Pixels:
    """Return the demo mark as RGBA, as large as the picture."""
    return rasterised(svg(demo_mark(width, height), width, height), width, height)


def put_seat(canvas: Canvas, outline: Outline) -> None:
    """Paint a stool under somebody who sits above the floor."""
    knees, ankles = (
        [point[1] for joint in joints.values() if (point := outline[joint])]
        for joints in (KNEE, ANKLE)
    )
    size, (x, hips) = outline.size, outline.hips
    if len(knees) < 2 or len(ankles) < 2:
        return
    sits = max(knees) - hips < _THIGHS * size and min(ankles) - max(knees) > _SHANKS * size
    if not sits:
        return
    top, ground = hips + 0.06 * size, max(ankles) + 0.03 * size
    corners = [(x + side * 0.1 * size, y) for side in (-1, 1) for y in (top, ground)]
    canvas.paint(hull(*(Disc(corner, 0.02 * size) for corner in corners)), _WOOD, depth=0.03 * size)


def cast_shadow(pixels: Pixels, outline: Outline) -> None:
    """Darken the floor under the feet."""
    ankles = [point for joint in ANKLE.values() if (point := outline[joint])]
    if not ankles:
        return
    scale = pixels.shape[0] / HIGH
    size = outline.size * scale
    x = sum(point[0] for point in ankles) / len(ankles) * scale
    apart = (max(p[0] for p in ankles) - min(p[0] for p in ankles)) * scale
    y = (max(point[1] for point in ankles) + 0.028 * outline.size) * scale
    half, low = apart / 2 + 0.13 * size, 0.035 * size
    top, bottom = (int(np.clip(y + at * 2 * low, 0, pixels.shape[0])) for at in (-1, 1))
    if top >= bottom:
        return
    rows = (np.arange(top, bottom, dtype=np.float32)[:, np.newaxis] - y) / low
    columns = (np.arange(pixels.shape[1], dtype=np.float32) - x) / half
    dark = 0.36 * np.exp(-(rows * rows + columns * columns))
    pixels[top:bottom] = (pixels[top:bottom] * (1 - dark)[..., np.newaxis]).astype(np.uint8)
