"""The colours of a logo: few, exact, told apart as people tell them apart, and always the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from PIL import Image, ImageDraw
from PIL.Image import Resampling

from chalicelib.core import colour
from chalicelib.core.colour import Lab

MOST = 6
_SIDE = 160
_ALIKE = 0.09
_LEAST_SHARE = 0.01
# What smoothed edges are made of: little of it, and between two colours of which there is more.
_BLEND_SHARE = 0.08
_BLEND_DISTANCE = 0.045
_OPAQUE = 128
_WHITE = 243
_CLEAR = (0, 0, 0, 0)
_FILL_TOLERANCE = 30


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour, `#RRGGBB`, and the share of the picture that has it, 0 to 1."""

    hex: str
    share: float


@dataclass
class _Group:
    """Colours that look alike, by their most frequent one."""

    hex: str
    lab: Lab
    pixels: int = 0


@dataclass
class _Groups:
    found: list[_Group] = field(default_factory=list)

    def add(self, hex_: str, pixels: int) -> None:
        place = colour.lab(hex_)
        nearest = min(self.found, key=lambda group: group.lab.distance(place), default=None)
        if nearest is None or nearest.lab.distance(place) > _ALIKE:
            nearest = _Group(hex_, place)
            self.found.append(nearest)
        nearest.pixels += pixels


def palette(picture: Image.Image) -> list[Swatch]:
    """Return up to 6 colours of `picture` (L, RGB or RGBA), the most frequent first.

    What is transparent does not count, nor a white ground around what is shown. A picture that is
    white all over is white.
    """
    small = picture.convert("RGBA")
    small.thumbnail((_SIDE, _SIDE), Resampling.NEAREST)
    is_cut = _clear_white_ground(small)
    groups = _grouped(small)
    if not groups:
        return [Swatch("#FFFFFF", 1.0)]
    total = sum(group.pixels for group in groups)
    ground = [_Group("#FFFFFF", colour.lab("#FFFFFF"), total)] if is_cut else []
    kept = [group for group in groups if not _is_noise(group, total, [*groups, *ground])]
    shown = (kept or groups)[:MOST]
    return [Swatch(group.hex, round(group.pixels / total, 3)) for group in shown]


def packed(swatches: Iterable[Swatch]) -> str:
    """Return a palette as one short text of ASCII: `#AA0000 0.6,#00AA00 0.4`."""
    return ",".join(f"{swatch.hex} {swatch.share}" for swatch in swatches)


def _clear_white_ground(image: Image.Image) -> bool:
    """Make what is white from the corners on transparent; tell whether there was such a ground."""
    right, bottom = image.width - 1, image.height - 1
    cut = False
    for corner in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        pixel = image.getpixel(corner)
        if isinstance(pixel, tuple) and min(pixel) >= _WHITE:
            ImageDraw.floodfill(image, corner, _CLEAR, thresh=_FILL_TOLERANCE)
            cut = True
    return cut


def _grouped(image: Image.Image) -> list[_Group]:
    counts = Counter[str]()
    for pixels, pixel in image.getcolors(_SIDE * _SIDE) or ():
        if isinstance(pixel, tuple) and pixel[3] >= _OPAQUE:
            counts[colour.written(*pixel[:3])] += pixels
    groups = _Groups()
    for hex_, pixels in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        groups.add(hex_, pixels)
    return sorted(groups.found, key=lambda group: (-group.pixels, group.hex))


def _is_noise(group: _Group, total: int, others: list[_Group]) -> bool:
    if group.pixels < total * _LEAST_SHARE:
        return True
    if group.pixels > total * _BLEND_SHARE:
        return False
    more = [other.lab for other in others if other.pixels > group.pixels * 2]
    return any(
        _is_between(group.lab, one, other)
        for place, one in enumerate(more)
        for other in more[place + 1 :]
    )


def _is_between(middle: Lab, one: Lab, other: Lab) -> bool:
    parts = one.distance(middle), middle.distance(other)
    whole = one.distance(other)
    return min(parts) > _ALIKE / 2 and sum(parts) - whole < _BLEND_DISTANCE * whole
