"""The colours of a cut-out: its edge freed of the ground's, and the one that it mostly has."""

from __future__ import annotations

from math import dist

from PIL import Image, ImageFilter
from PIL.Image import Quantize, Resampling

# From here on a pixel is the product alone.
_OPAQUE = 250
# How far from the edge the product's own colour is looked for: a share of the long edge. First
# nearby, so that colours stay where they are; then farther, for edges out of focus.
_REACH = 1 / 600
_LEAST_REACH = 2
_FARTHER = 4
# Rows at a time, so that a large picture is not in memory several times over.
_BAND = 256
# An average is trusted fully as soon as this part of what it is made of is the product.
_ENOUGH = 12
_SURE = [min(255, level * 255 // _ENOUGH) for level in range(256)]
_SMALL = 96
_CLUSTERS = 6
# How far apart, in levels of red, green and blue, two shades of one colour may be.
_SHADE = 80


def put_together(picture: Image.Image, matte: Image.Image) -> Image.Image:
    """Return picture (RGB) and matte (L) as RGBA; half clear pixels get the product's own colour.

    At its edge a photo mixes the product's colour with the ground's, which would be seen as a
    rim on any other ground. What is clear is black, for the sake of small files.
    """
    reach = max(_LEAST_REACH, round(max(picture.size) * _REACH))
    cut_out = Image.new("RGBA", picture.size)
    for top in range(0, picture.height, _BAND):
        bottom = min(top + _BAND, picture.height)
        above = max(0, top - reach * _FARTHER)
        below = min(picture.height, bottom + reach * _FARTHER)
        box = (0, above, picture.width, below)
        band = _freed(picture.crop(box), matte.crop(box), reach)
        cut_out.paste(band.crop((0, top - above, picture.width, bottom - above)), (0, top))
    return cut_out


def _freed(picture: Image.Image, matte: Image.Image, reach: int) -> Image.Image:
    opaque = matte.point([255 if level >= _OPAQUE else 0 for level in range(256)])
    inside = picture.copy()
    inside.putalpha(opaque)
    premultiplied = inside.convert("RGBa")
    freed = picture.copy()
    for radius in (reach * _FARTHER, reach):
        # Averages of premultiplied colours leave out what is clear; converting them back
        # divides by how much was not.
        near = premultiplied.filter(ImageFilter.BoxBlur(radius)).convert("RGBA")
        freed.paste(near.convert("RGB"), mask=near.getchannel("A").point(_SURE))
    freed.paste(picture, mask=opaque)
    freed.paste((0, 0, 0), mask=matte.point([255 if level == 0 else 0 for level in range(256)]))
    freed.putalpha(matte)
    return freed


def dominant(cut_out: Image.Image) -> str | None:
    """Return the colour that most of a cut-out (RGBA) has, as `#rrggbb`; None where it is empty."""
    small = cut_out.resize((_SMALL, _SMALL), Resampling.BOX, reducing_gap=2.0)
    pixels = zip(*[iter(small.tobytes())] * 4, strict=True)
    seen = [level for *colour, alpha in pixels if alpha >= _OPAQUE for level in colour]
    if not seen:
        return None
    row = Image.frombytes("RGB", (len(seen) // 3, 1), bytes(seen))
    few = row.quantize(_CLUSTERS, Quantize.MEDIANCUT, kmeans=_CLUSTERS)
    counts, levels = few.histogram(), few.getpalette() or []
    colours = [bytes(levels[at : at + 3]) for at in range(0, len(levels), 3)]
    weights = {colour: count for colour, count in zip(colours, counts, strict=False) if count}
    return "#" + max(weights, key=lambda colour: (_support(colour, weights), colour)).hex()


def _support(colour: bytes, weights: dict[bytes, int]) -> int:
    """Return how much there is of a colour and its shades: one thing has light and dark sides."""
    return sum(count for other, count in weights.items() if dist(colour, other) < _SHADE)
