"""A small picture of a product, and how much of it is seen at a place of another picture."""

from __future__ import annotations

from dataclasses import dataclass
from operator import mul

from PIL import Image, ImageChops, ImageFilter
from PIL.Image import Resampling

_RING = 5
_OPAQUE = 128
# Colours this many levels apart have nothing in common.
_FAR = 96
_LIKENESS = [max(0.0, 1 - level / _FAR) for level in range(256)]
_OF_CHANNELS = _LIKENESS * 3
# A share of the pixels may be anything: edges, light that is reflected.
_SEEN, _AROUND = 0.85, 0.75
# Fingers hide a part of what is held, but not more than this.
_MOST_HIDDEN = 0.6
# What skin of all tones has in common: Chai and Ngan, "Face segmentation using skin-color map"
# (1999); the range of red is a little wider here.
_SKIN_BLUE, _SKIN_RED = range(77, 128), range(133, 176)


@dataclass(frozen=True)
class Likeness:
    """How alike colours are, 0 to 1: where the product is, and around it."""

    inside: float
    around: float

    @property
    def score(self) -> float:
        """How much stands out that is like the product: what goes on around it is no product."""
        return self.inside - 0.5 * self.around


@dataclass(frozen=True)
class Pattern:
    """Colours of a product (RGB), carried on beyond its edge; masks of where it is, and around."""

    colours: Image.Image
    inside: Image.Image
    around: Image.Image

    @classmethod
    def of(cls, product: Image.Image, length: float, lean: float) -> Pattern:
        """Return a product (RGBA) with a longer side of `length` pixels, leaning clockwise."""
        scale = length / max(product.size)
        size = max(1, round(product.width * scale)), max(1, round(product.height * scale))
        room = round(length) + 2 * _RING
        canvas = Image.new("RGBA", (room, room))
        small = product.resize(size, Resampling.BOX, reducing_gap=2.0)
        canvas.paste(small, ((room - size[0]) // 2, (room - size[1]) // 2))
        turned = canvas.rotate(-lean, Resampling.BILINEAR)
        inside = solid(turned)
        grown = inside.filter(ImageFilter.MaxFilter(_RING))
        return cls(_carried_on(turned), inside, ImageChops.difference(grown, inside))

    def rough(self, window: Image.Image, x: int, y: int) -> float:
        """Return a score of the product moved by so much from the middle of `window`; quick."""
        apart = ImageChops.difference(self._part(window, x, y), self.colours)
        inside, around = apart.histogram(self.inside), apart.histogram(self.around)
        return Likeness(_mean(inside), _mean(around)).score

    def likeness(self, window: Image.Image, skin: Image.Image, x: int, y: int) -> Likeness:
        """Return how alike the product is when moved by so much from the middle of `window`.

        `skin` is where that one may show fingers: what they hide tells nothing.
        """
        apart = ImageChops.difference(self._part(window, x, y), self.colours)
        red, green, blue = apart.split()
        worst = ImageChops.lighter(ImageChops.lighter(red, green), blue)
        bare = ImageChops.subtract(self.inside, self._part(skin, x, y))
        seen = bare if _area(bare) >= (1 - _MOST_HIDDEN) * _area(self.inside) else self.inside
        return Likeness(
            _best(worst.histogram(seen), _SEEN), _best(worst.histogram(self.around), _AROUND)
        )

    def _part(self, window: Image.Image, x: int, y: int) -> Image.Image:
        side = self.colours.width
        left, top = (window.width - side) // 2 + x, (window.height - side) // 2 + y
        return window.crop((left, top, left + side, top + side))


def solid(picture: Image.Image) -> Image.Image:
    """Return a mask of what is not transparent in a picture (RGBA)."""
    return picture.getchannel("A").point([255 if a >= _OPAQUE else 0 for a in range(256)])


def skin_in(picture: Image.Image) -> Image.Image:
    """Return a mask of what has the colour of skin in a picture (RGB)."""
    _, blue, red = picture.convert("YCbCr").split()
    return ImageChops.darker(_within(blue, _SKIN_BLUE), _within(red, _SKIN_RED))


def _within(channel: Image.Image, levels: range) -> Image.Image:
    return channel.point([255 if level in levels else 0 for level in range(256)])


def _area(mask: Image.Image) -> int:
    return mask.histogram()[255]


def _carried_on(product: Image.Image) -> Image.Image:
    """Return the colours (RGB) of a product, and around it those that are nearest."""
    colours = product.convert("RGBa").filter(ImageFilter.BoxBlur(_RING)).convert("RGBA")
    plain = colours.convert("RGB")
    plain.paste(product.convert("RGB"), mask=product.getchannel("A"))
    return plain


def _mean(levels: list[int]) -> float:
    """Return the mean likeness of the levels of red, green and blue, one after the other."""
    total: float = sum(map(mul, levels, _OF_CHANNELS))
    return total / max(1, sum(levels))


def _best(levels: list[int], share: float) -> float:
    """Return the mean likeness of the share of pixels that are the most alike."""
    wanted = sum(levels) * share
    left, total = wanted, 0.0
    for count, likeness in zip(levels, _LIKENESS, strict=True):
        taken = min(count, left)
        total += taken * likeness
        left -= taken
        if left <= 0:
            break
    return total / max(1.0, wanted)
