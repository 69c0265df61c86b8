"""How near a matte is to the truth."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageStat

_SOLID = [255 if level >= 128 else 0 for level in range(256)]


def overlap(matte: Image.Image, truth: Image.Image) -> float:
    """Return the intersection over the union of what is more than half product, 0 to 1."""
    one, other = matte.point(_SOLID), truth.point(_SOLID)
    both = ImageChops.darker(one, other).histogram()[255]
    either = ImageChops.lighter(one, other).histogram()[255]
    return both / max(1, either)


def alpha_error(matte: Image.Image, truth: Image.Image) -> float:
    """Return the mean absolute difference of all pixels, 0 to 1."""
    return ImageStat.Stat(ImageChops.difference(matte, truth)).mean[0] / 255
