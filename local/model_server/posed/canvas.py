"""A picture that round, lit bodies are painted into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.posed.shapes import Shape
from local.poses.figure.outline import HIGH

Mask = NDArray[np.uint8]
Colour = tuple[int, int, int]


class Light(NamedTuple):
    """Where the light comes from, one long."""

    right: float
    down: float
    ahead: float


LEFT, RIGHT = Light(-0.42, -0.52, 0.74), Light(0.42, -0.52, 0.74)
ABOVE, AHEAD = Light(-0.1, -0.72, 0.69), Light(0.15, -0.25, 0.957)
LIGHTS = (LEFT, RIGHT, ABOVE, AHEAD)
_SUBPIXEL = 4  # bits behind the point in the corners of a polygon
_AMBIENT, _DIFFUSE, _SHINE = 0.55, 0.58, 0.14
_SHADOW = 0.55
_SHADE_AROUND = 1.3  # how far a shadow goes at least


@dataclass
class Canvas:
    """Pixels, and which of them are of the figure already: only those take its shadows."""

    pixels: Pixels
    light: Light = LEFT
    figure: Mask = field(init=False)

    def __post_init__(self) -> None:
        self.figure = np.zeros(self.pixels.shape[:2], np.uint8)

    @property
    def scale(self) -> float:
        """Pixels of one unit of length."""
        return float(self.pixels.shape[0] / HIGH)

    def paint(self, shape: Shape, colour: Colour, *, depth: float) -> None:
        """Paint a body as if it rose by `depth` from its edge to its middle."""
        radius = max(1.0, depth * self.scale)
        outlines = self._outlines(shape)
        area = self._area(outlines, round(max(radius, _SHADE_AROUND * self.scale)))
        if area is None:
            return
        mask = self._mask(outlines, area)
        self._shade(mask, area, radius)
        lit = np.array(colour, np.float32) * _lit(mask, radius, self.light)[..., np.newaxis]
        self.blend(np.clip(lit, 0, 255), mask, area)

    def blend(self, colours: Plane, mask: Mask, area: tuple[slice, slice]) -> None:
        """Lay colours (0 to 255) over an area as far as `mask` covers it."""
        share = (mask.astype(np.float32) / 255)[..., np.newaxis]
        under = self.pixels[area].astype(np.float32)
        self.pixels[area] = (under + (colours - under) * share + 0.5).astype(np.uint8)
        np.maximum(self.figure[area], mask, out=self.figure[area])

    def lay(self, picture: Pixels, corner: tuple[int, int], *, within: Shape | None = None) -> None:
        """Lay an RGBA picture over the canvas; what is outside of it, or of a shape, is cut off."""
        x, y = corner
        height, width = self.figure.shape
        rows, columns = (
            slice(max(y, 0), min(y + picture.shape[0], height)),
            slice(max(x, 0), min(x + picture.shape[1], width)),
        )
        part = picture[rows.start - y : rows.stop - y, columns.start - x : columns.stop - x]
        if rows.start < rows.stop and columns.start < columns.stop:
            mask = part[..., 3]
            if within:
                mask = np.minimum(mask, self._mask(self._outlines(within), (rows, columns)))
            self.blend(part[..., :3].astype(np.float32), mask, (rows, columns))

    def _outlines(self, shape: Shape) -> list[Plane]:
        return [np.rint(hull * self.scale * 2**_SUBPIXEL) for hull in shape.hulls]

    def _area(self, outlines: list[Plane], margin: int) -> tuple[slice, slice] | None:
        if not outlines:
            return None
        corners = np.concatenate(outlines) / 2**_SUBPIXEL
        low = np.maximum(np.floor(corners.min(axis=0)).astype(int) - margin, 0)
        high = np.ceil(corners.max(axis=0)).astype(int) + margin
        height, width = self.figure.shape
        right, bottom = min(int(high[0]), width), min(int(high[1]), height)
        if low[0] >= right or low[1] >= bottom:
            return None
        return slice(int(low[1]), bottom), slice(int(low[0]), right)

    def _mask(self, outlines: list[Plane], area: tuple[slice, slice]) -> Mask:
        rows, columns = area
        mask = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.uint8)
        corner = np.array([columns.start, rows.start]) * 2**_SUBPIXEL
        for outline in outlines:
            points = (outline - corner).astype(np.int32)
            cv2.fillConvexPoly(mask, points, 255, cv2.LINE_AA, _SUBPIXEL)
        return mask

    def _shade(self, mask: Mask, area: tuple[slice, slice], radius: float) -> None:
        """Darken what is under a body, around it."""
        under = self.figure[area]
        if not under.any():
            return
        side = 2 * int(max(0.7 * radius, _SHADE_AROUND * self.scale)) + 1
        soft = cv2.blur(mask, (side, side))
        share = soft.astype(np.float32) * under * (_SHADOW / 255**2)
        dimmed = self.pixels[area] * (1 - share)[..., np.newaxis]
        self.pixels[area] = dimmed.astype(np.uint8)


def _lit(mask: Mask, radius: float, light: Light) -> Plane:
    """Return how bright each pixel of a round body is, from about 0.4 to 1.2."""
    far = cv2.distanceTransform((mask > 127).astype(np.uint8), cv2.DIST_L2, 3)
    rest = 1 - np.minimum(far / radius, 1)
    height = np.sqrt(1 - rest * rest) * radius
    side = 2 * int(radius * 0.35) + 1
    height = cv2.blur(height, (side, side))
    across = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=1 / 8)
    long = np.sqrt(across * across + down * down + 1)
    facing = (light.ahead - across * light.right - down * light.down) / long
    shine = np.maximum(facing, 0) ** 24 * _SHINE
    lit: Plane = _AMBIENT + _DIFFUSE * np.maximum(facing, 0) + shine
    return lit
