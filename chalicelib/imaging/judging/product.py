"""Whether a product is where it should be: its colours in its shape, looked for around a place.

How large a product is nobody says, and models place it freely within a hand. So it is tried at
several sizes, leans and places nearby, small, and what counts is how much of it has its colour.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from itertools import product as combinations

from PIL import Image, ImageChops, ImageDraw, ImageFilter
from PIL.Image import Resampling

# The part of a picture that is looked at: 40 cm around the place, on so many pixels.
_CENTIMETRES, _SIDE = 40, 64
_LENGTHS = (7, 9, 12, 16, 21, 28)
_LEANS = (-15, 0, 15)
_SHIFTS = range(-10, 11, 2)
# How far a level of red, green or blue may be off: light differs, and a small picture mixes.
_ALIKE = 56
_RING = 5
_OPAQUE = 128
# From `benchmarks/judge`: how much of the product must be there, and how much less beyond three of
# its four sides: white on white shows nothing, and one side alone may be the ground's own edge.
LEAST_SHARE, LEAST_CONTRAST = 0.62, 0.25


@dataclass(frozen=True)
class Place:
    """Where a product goes: its middle, 0 to 1 of each side, and its lean, clockwise in degrees.

    `size` is what share of the picture's height 10 cm take there.
    """

    x: float
    y: float
    angle: float
    size: float


@dataclass(frozen=True)
class _Pattern:
    """A small product: its colours, carried on beyond its edge, where it is, and its four sides."""

    colours: Image.Image
    inside: Image.Image
    sides: list[Image.Image]


def is_visible(product: Image.Image, picture: Image.Image, place: Place) -> bool | None:
    """Tell whether `product` (RGBA) is at `place` in `picture` (RGB); None where it cannot be told.

    It cannot where the ground has the product's colours.
    """
    window = _window(picture, place)
    patterns = list(_patterns(product, place.angle))
    if not patterns:
        return None
    contrasts = [contrast for pattern in patterns for contrast in _found(window, pattern)]
    if not contrasts:
        return False
    return True if max(contrasts) >= LEAST_CONTRAST else None


def _found(window: Image.Image, pattern: _Pattern) -> Iterator[float]:
    """Yield how clearly a product stands out wherever enough of it is seen."""
    for across, down in combinations(_SHIFTS, repeat=2):
        differences = _differences(window, pattern, across, down)
        share = _share(differences, pattern.inside)
        if share >= LEAST_SHARE:
            beyond = sorted(_share(differences, side) for side in pattern.sides)
            yield share - beyond[2]


def _window(picture: Image.Image, place: Place) -> Image.Image:
    half = place.size * picture.height * _CENTIMETRES / 20
    x, y = place.x * picture.width, place.y * picture.height
    corners = (x - half, y - half, x + half, y + half)
    left, top, right, bottom = (round(at) for at in corners)
    return picture.crop((left, top, right, bottom)).resize((_SIDE, _SIDE), Resampling.BOX)


def _patterns(product: Image.Image, angle: float) -> Iterator[_Pattern]:
    solid = product.getchannel("A").point([255 if a >= _OPAQUE else 0 for a in range(256)])
    box = solid.getbbox()
    if box is None:
        return
    cut = product.crop(box)
    for length, lean in combinations(_LENGTHS, _LEANS):
        yield _pattern(cut, length, angle + lean)


def _pattern(product: Image.Image, length: int, angle: float) -> _Pattern:
    scale = length / max(product.size)
    size = max(1, round(product.width * scale)), max(1, round(product.height * scale))
    room = length + 2 * _RING
    canvas = Image.new("RGBA", (room, room))
    canvas.paste(
        product.resize(size, Resampling.BOX), ((room - size[0]) // 2, (room - size[1]) // 2)
    )
    turned = canvas.rotate(-angle, Resampling.BILINEAR)
    inside = turned.getchannel("A").point([255 if a >= _OPAQUE else 0 for a in range(256)])
    around = ImageChops.difference(inside.filter(ImageFilter.MaxFilter(_RING)), inside)
    sides = [ImageChops.darker(around, sector.rotate(-angle)) for sector in _sectors(room)]
    return _Pattern(_carried_on(turned), inside, sides)


def _sectors(side: int) -> list[Image.Image]:
    """Return what is above, right, below and left of the middle, as masks."""
    middle, corners = (side / 2, side / 2), [(0, 0), (side, 0), (side, side), (0, side), (0, 0)]
    sectors = []
    for one, other in pairwise(corners):
        sectors.append(Image.new("L", (side, side)))
        ImageDraw.Draw(sectors[-1]).polygon([one, other, middle], 255)
    return sectors


def _carried_on(product: Image.Image) -> Image.Image:
    """Return the colours (RGB) of a product, each pixel around it with those that are nearest."""
    near = product.convert("RGBa").filter(ImageFilter.BoxBlur(_RING)).convert("RGBA")
    colours = near.convert("RGB")
    colours.paste(product.convert("RGB"), mask=product.getchannel("A"))
    return colours


def _differences(window: Image.Image, pattern: _Pattern, across: int, down: int) -> Image.Image:
    """Return how far each pixel is from a product that is moved so far from the middle."""
    side = pattern.colours.width
    left, top = (_SIDE - side) // 2 + across, (_SIDE - side) // 2 + down
    part = window.crop((left, top, left + side, top + side))
    red, green, blue = ImageChops.difference(part, pattern.colours).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _share(differences: Image.Image, mask: Image.Image) -> float:
    """Return the share of a mask in which differences are small."""
    counts = differences.histogram(mask)
    return sum(counts[:_ALIKE]) / max(1, sum(counts))
