"""Mattes: how much of each pixel of a picture is the product, as an 8-bit grey picture."""

from __future__ import annotations

from typing import Final

from PIL import Image, ImageChops
from PIL.Image import Resampling

from chalicelib.imaging import png
from chalicelib.imaging.errors import PictureRejected
from chalicelib.imaging.light import reduced
from chalicelib.imaging.pixels import render
from chalicelib.imaging.source import open_stored

# JPEG tints a grey mask a little; a photo has colours.
_TINT = 24
# A mask is mostly yes or no; a photo without colours is mostly neither.
_UNDECIDED: Final = range(40, 216)
_MOST_UNDECIDED = 0.5
# Services round sides to whole pixels, and some to even ones.
_SHAPE_TOLERANCE = 0.02


def read_matte(answer: bytes, picture: bytes) -> bytes | None:
    """Return the matte that `answer` holds as a PNG (L) of the size of `picture`.

    `answer` is what a service sent: a picture with alpha, or a mask; JPEG, PNG or WebP of any
    size in the picture's shape. None where it is neither.
    """
    try:
        size = open_stored(picture).size
        found = _alpha(decode_any(answer))
    except PictureRejected:
        return None
    if found is None or not same_shape(found.size, size):
        return None
    return png.encode(fitted(found, size))


def decode_any(data: bytes, *, at_most: int | None = None) -> Image.Image:
    """Return the pixels (L, RGB or RGBA) of a picture file; with a long edge of `at_most`.

    Raises `PictureRejected`.
    """
    return render(open_stored(data), lambda image: reduced(image, at_most) if at_most else image)


def decode_matte(data: bytes, size: tuple[int, int]) -> Image.Image:
    """Return the matte (L) in a PNG of ours, `size` pixels large."""
    return fitted(decode_any(data).convert("L"), size)


def fitted(matte: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return the matte at `size`; enlarged softly, reduced by averaging."""
    return matte if matte.size == size else matte.resize(size, Resampling.BICUBIC)


def same_shape(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two sizes differ in scale only."""
    ratio = one[0] * other[1] / (one[1] * other[0])
    return abs(ratio - 1) <= _SHAPE_TOLERANCE


def _alpha(image: Image.Image) -> Image.Image | None:
    if image.mode == "RGBA":
        return image.getchannel("A")
    if image.mode == "RGB" and _tint(image) > _TINT:
        return None
    grey = image.convert("L")
    undecided = sum(grey.histogram()[level] for level in _UNDECIDED)
    return grey if undecided <= _MOST_UNDECIDED * grey.width * grey.height else None


def _tint(image: Image.Image) -> int:
    """Return how far a channel is from another one at most, in levels of 255."""
    red, green, blue = image.reduce(2).split()
    pairs = ((red, green), (green, blue), (blue, red))
    histograms = (ImageChops.difference(*pair).histogram() for pair in pairs)
    return max(max(level for level, count in enumerate(h) if count) for h in histograms)
