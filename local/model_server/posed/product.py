"""The real product at its place: in hands, on the trunk, shown, or on a table."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from math import atan2, degrees, hypot
from typing import NamedTuple

import cv2
import numpy as np
from PIL import Image

from local.model_server.asked import Anchor
from local.model_server.cutout.plane import Pixels
from local.model_server.posed.canvas import Canvas
from local.model_server.posed.shapes import Shape
from local.poses.camera import Point
from local.poses.figure.outline import HIGH, Outline, middle, toward

_SIDE = 512
_KEPT = 16
# How long the longer side is, in cm, where nothing tells how large the product is.
_HELD_CM, _SHOWN_CM, _LONGEST_CM, _BULK_CM = 17.0, 20.0, 22.0, 11.5
# What stands beside somebody is smaller where there is little room.
_SHOWN_SHARES = (1.0, 0.8, 0.65)
# Of the trunk: how much of its length what is worn covers, and of its breadth.
_WORN_LONG, _WORN_WIDE = 1.12, 1.0
# Upper and lower arms and legs, by their joints.
_LIMBS = ((2, 3), (3, 4), (5, 6), (6, 7), (8, 9), (9, 10), (11, 12), (12, 13))


class Place(NamedTuple):
    """The middle of a product, its longer side, and its lean in degrees, clockwise."""

    at: Point
    side: float
    lean: float


@lru_cache(_KEPT)
def product_in(picture: bytes) -> Pixels:
    """Return the product of a cut-out as RGBA, without the empty space around it.

    A batch shows one product again and again, hence the cache. Raises OSError.
    """
    with Image.open(BytesIO(picture)) as opened:
        opened.thumbnail((2 * _SIDE, 2 * _SIDE))
        image = opened.convert("RGBA")
    box = image.getchannel("A").point(lambda alpha: 255 if alpha > 8 else 0).getbbox()
    image = image.crop(box)
    image.thumbnail((_SIDE, _SIDE))
    return np.asarray(image)


def slimness(product: Pixels) -> float:
    """Return the shorter side of a product by its longer one."""
    short, long = sorted(product.shape[:2])
    return float(short / long)


def anchored(anchor: Anchor, wide: float, product: Pixels) -> Place:
    """Return the place of what is held or shown in a picture that is `wide`.

    What is slim is longer: a bottle holds as much as a jar.
    """
    centimetres = min(_LONGEST_CM, max(_HELD_CM, _BULK_CM / slimness(product) ** 0.5))
    side = anchor.size * HIGH * centimetres / 10
    return Place((anchor.x * wide, anchor.y * HIGH), side, anchor.angle)


def worn_at(outline: Outline, product: Pixels) -> Place:
    """Return the place on the chest: as long as the trunk, and no wider than the shoulders."""
    neck, hips, size = outline.neck, outline.hips, outline.size
    down = toward(neck, hips)
    height, width = product.shape[:2]
    long = hypot(hips[0] - neck[0], hips[1] - neck[1]) * _WORN_LONG
    breadth = (0.1 + 0.2 * abs(outline.front)) * size * _WORN_WIDE
    factor = min(long / height, breadth / width)
    lean = degrees(atan2(-down[0], down[1]))
    at = middle(neck, hips, 0.52)
    return Place(at, factor * max(height, width), lean)


def beside(outline: Outline, wide: float) -> Place:
    """Return the place on a table at one side: where it hides least, there as large as can be.

    Without room at either side it is at an edge, before the person.
    """
    xs = [outline.neck[0], *(point[0] for point in outline.joints if point)]
    y = min(max(outline.hips[1], 0.5 * HIGH), 0.82 * HIGH)
    rooms = sorted([(min(xs), 0.0), (wide - max(xs), wide)], reverse=True)
    usual = _SHOWN_CM / 165 * outline.size
    places = [
        Place((abs(edge - max(room / 2, 0.55 * side)), y), side, 0.0)
        for room, edge in rooms
        for side in (usual * share for share in _SHOWN_SHARES)
    ]
    return min(places, key=lambda place: (_hidden(outline, place), -place.side))


def _hidden(outline: Outline, place: Place) -> int:
    """Return how many joints, and middles between two, a product on a table is in front of."""
    spots = [point for point in outline.joints if point]
    spots += [
        middle(first, second)
        for one, other in _LIMBS
        if (first := outline[one]) and (second := outline[other])
    ]
    (x, y), half = place.at, place.side / 2
    return sum(abs(at[0] - x) < 1.1 * half and at[1] > y - 1.1 * half for at in spots)


def put_product(
    canvas: Canvas, product: Pixels, place: Place, *, within: Shape | None = None
) -> None:
    """Lay a product over the canvas, or over a part of it."""
    height, width = product.shape[:2]
    factor = place.side * canvas.scale / max(height, width)
    # Made smaller first: a plain warp would drop pixels.
    if factor < 0.5:
        product = _shrunk(product, factor)
        height, width = product.shape[:2]
        factor = place.side * canvas.scale / max(height, width)
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -place.lean, factor)
    half = 0.5 * factor * hypot(width, height) + 1
    centre = np.array(place.at) * canvas.scale
    low, high = np.floor(centre - half).astype(int), np.ceil(centre + half).astype(int)
    matrix[:, 2] += centre - (width / 2, height / 2) - low
    size = int(high[0] - low[0]), int(high[1] - low[1])
    patch = cv2.warpAffine(product, matrix, size, flags=cv2.INTER_LINEAR)
    canvas.lay(np.asarray(patch, np.uint8), (int(low[0]), int(low[1])), within=within)


def _shrunk(product: Pixels, factor: float) -> Pixels:
    """Return a smaller picture; colours are weighed by alpha, so that edges keep theirs."""
    alpha = product[..., 3:].astype(np.float32) / 255
    weighed = np.dstack([product[..., :3] * alpha, alpha * 255])
    height, width = (max(1, round(side * factor)) for side in product.shape[:2])
    small = cv2.resize(weighed, (width, height), interpolation=cv2.INTER_AREA)
    share = np.maximum(small[..., 3:], 1) / 255
    return np.dstack([np.clip(small[..., :3] / share, 0, 255), small[..., 3:]]).astype(np.uint8)
