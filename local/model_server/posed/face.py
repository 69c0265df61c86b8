"""Where a face is in the picture of a person: the skin that stands out, down to the chin.

No network: skin of every tone lies in a narrow band of red and blue differences, and under a
matte, in the upper part of a portrait, little else does.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.posed.canvas import Colour, Mask

# Of red and blue differences in YCrCb.
_SKIN = ((0, 137, 75), (255, 182, 136))
_SMALLEST = 0.004  # share of the picture
_SAME, _CELL, _SHADES = 24.0, 8.0, 5  # in Lab: shades of one skin, the histogram's cells
_ROUND = 0.09  # of its width: how much of a chin is below that
_THROAT = 0.75  # of the whole person: a beard is wider than what is below
_NECK = 0.56  # where a face narrows to this, below its widest, is the chin
_USUAL_HEIGHT = 1.28  # of a face from hairline to chin, by its width
_EYES_ABOVE_CHIN = (0.42, 0.95)  # by its width
_USUAL_EYES = 0.6


class Face(NamedTuple):
    """In pixels: the middle line, the eyes, the chin, the hairline, the width of the cheeks."""

    x: float
    eyes: float
    chin: float
    top: float
    width: float
    skin: Colour

    def scaled(self, factor: float) -> Face:
        x, eyes, chin, top, width = (part * factor for part in self[:5])
        return Face(x, eyes, chin, top, width, self.skin)


def face_in(pixels: Pixels, alpha: Plane) -> Face | None:
    """Return the face of the person that `alpha` covers; None where nothing looks like skin."""
    skin = _skin(pixels, alpha)
    if skin is None:
        return None
    rows = np.flatnonzero(skin.any(axis=1))
    top = int(rows[0])
    widths = skin.sum(axis=1).astype(np.float32)
    widths = cv2.blur(widths[:, np.newaxis], (1, 5))[:, 0]
    # A neck or a chest may be wider than the face; the face is the first that widens.
    height = int(rows[-1]) - top + 1
    width = float(np.percentile(widths[top : top + max(3, round(height * 0.6))], 90))
    chin = _chin(widths, top, width)
    chin = max(chin, _beard(alpha, round(chin), width))
    part = skin[top : round(chin) + 1]
    columns = np.flatnonzero(part.any(axis=0))
    x = float(np.median(columns))
    colour = _middle_colour(pixels[top : round(chin) + 1], part)
    return Face(x, _eyes(pixels, colour, x=x, chin=chin, width=width), chin, top, width, colour)


def _skin(pixels: Pixels, alpha: Plane) -> Mask | None:
    """Return the piece of skin that is most likely a face, filled where eyes and lips are."""
    toned = cv2.inRange(cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb), *map(np.array, _SKIN))
    left = np.where(alpha > 0.5, toned, 0) > 0
    lab = cv2.cvtColor(pixels.astype(np.float32) / 255, cv2.COLOR_RGB2Lab)
    pieces: list[tuple[float, Mask]] = []
    # Brown hair and orange shirts have the tone of skin, too, but another shade.
    for _ in range(_SHADES):
        if not left.any():
            break
        near = left & (
            np.linalg.norm(lab - _commonest(np.asarray(lab[left], np.float32)), axis=2) < _SAME
        )
        pieces += _likeliest(near.astype(np.uint8))
        left &= ~near
    if not pieces:
        return None
    _, piece = max(pieces, key=lambda found: found[0])
    outlines, _ = cv2.findContours(piece, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    filled: Mask = cv2.drawContours(piece, outlines, -1, 1, cv2.FILLED).astype(np.uint8)
    return filled


def _commonest(colours: Plane) -> Plane:
    """Return the middle of the fullest cell of a coarse histogram."""
    _, which, counts = np.unique(
        np.floor(colours / _CELL).astype(int), axis=0, return_inverse=True, return_counts=True
    )
    middle: Plane = colours[which.ravel() == int(np.argmax(counts))].mean(axis=0)
    return middle


def _likeliest(skin: Mask) -> list[tuple[float, Mask]]:
    """Return the piece that is large, and high up rather than a hand or a chest, and how likely."""
    opened = cv2.morphologyEx(skin, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, facts, centres = cv2.connectedComponentsWithStats(opened)
    areas, heights = facts[:, cv2.CC_STAT_AREA], centres[:, 1] / skin.shape[0]
    likely = areas * (1.2 - heights) ** 2
    pieces = [at for at in range(1, count) if areas[at] >= _SMALLEST * skin.size]
    face = max(pieces, key=lambda at: likely[at], default=0)
    if not face:
        return []
    piece = (labels == face).astype(np.uint8)
    return [(float(likely[face]) * _compactness(piece) ** 2, piece)]


def _compactness(piece: Mask) -> float:
    """Return what share of its convex hull a piece fills: of long hair around a face little."""
    outlines, _ = cv2.findContours(piece, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outline = max(outlines, key=cv2.contourArea)
    return cv2.contourArea(outline) / max(1.0, cv2.contourArea(cv2.convexHull(outline)))


def _chin(widths: Plane, top: int, width: float) -> float:
    usual = top + _USUAL_HEIGHT * width
    widest = top + int(np.argmax(widths[top : round(usual)]))
    below = widths[widest : round(top + 1.7 * width)]
    narrow = np.flatnonzero(below < _NECK * width)
    chin = widest + int(narrow[0]) + _ROUND * width if narrow.size else usual
    # A beard hides the chin: then the usual height says more.
    return float(np.clip(chin, top + 0.88 * width, min(top + 1.6 * width, len(widths) - 1)))


def _beard(alpha: Plane, chin: int, width: float) -> float:
    """Return where a head that goes on below its skin narrows to a neck; 0 where it does not."""
    widths = (alpha[chin : round(chin + 0.7 * width)] > 0.5).sum(axis=1)
    if not widths.size or not 0.8 * width < widths[0] < 1.3 * width:
        return 0.0
    narrow = np.flatnonzero(widths < _THROAT * width)
    return chin + float(narrow[0]) if narrow.size else 0.0


def _eyes(pixels: Pixels, skin: Colour, *, x: float, chin: float, width: float) -> float:
    """Return the height at which most is not skin, as eyes are, else where eyes usually are."""
    usual = chin - _USUAL_EYES * width
    high, low = (max(0, round(chin - share * width)) for share in _EYES_ABOVE_CHIN[::-1])
    left, right = max(0, round(x - 0.36 * width)), round(x + 0.36 * width)
    band = pixels[high:low, left:right].astype(np.float32)
    if not band.size:
        return usual
    apart = np.abs(band - np.array(skin, np.float32)).sum(axis=2) > 110
    # The nearer to where eyes usually are, the likelier.
    rows = np.arange(high, low)
    likely = apart.sum(axis=1) * np.exp(-(((rows - usual) / (0.12 * width)) ** 2))
    return float(rows[int(np.argmax(likely))]) if likely.max() > 0.02 * width else usual


def _middle_colour(pixels: Pixels, mask: Mask) -> Colour:
    red, green, blue = (int(part) for part in np.median(pixels[mask > 0], axis=0))
    return red, green, blue
