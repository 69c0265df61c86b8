"""A first look at a made picture: is it blank, is it as large as asked, is the product there."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageStat
from PIL.Image import Resampling

from chalicelib.imaging.cutout.matte import decode_any
from chalicelib.imaging.errors import PictureRejected
from chalicelib.imaging.judging.product import Place, is_visible

# For those who look for people: their networks see a few hundred pixels a side.
_LIGHT_EDGE = 1024
_SMALL = (64, 64)
# Levels of 255: less spread than this is one colour with some noise.
_LEAST_SPREAD = 4.0
# Services round sides to multiples of 16 or 64, and some draw at a scale of their own.
_SHAPE_TOLERANCE = 0.04
_LEAST_SCALE = 0.5


@dataclass(frozen=True)
class Look:
    """What was seen. `light` is a JPEG with a long edge of 1024 pixels at most, for other eyes."""

    blank: bool
    sized: bool = True
    product_visible: bool | None = None
    light: bytes = b""


def look(
    picture: bytes,
    size: tuple[int, int],
    *,
    product: bytes | None = None,
    place: Place | None = None,
) -> Look:
    """Look at a picture file that should have `size`, with `product`, a cut-out, at `place`.

    What is no picture is blank.
    """
    image = _decoded(picture)
    if image is None or _is_blank(image):
        return Look(blank=True)
    return Look(
        blank=False,
        sized=_is_sized(image.size, size),
        product_visible=_shows(image, product, place) if product and place else None,
        light=_light(image),
    )


def light_copy(picture: bytes) -> bytes | None:
    """Return a picture file as a JPEG like that of `Look`; None for what is no picture."""
    image = _decoded(picture, at_most=_LIGHT_EDGE)
    return None if image is None else _light(image)


def _decoded(picture: bytes, *, at_most: int | None = None) -> Image.Image | None:
    try:
        return decode_any(picture, at_most=at_most)
    except PictureRejected:
        return None


def _shows(image: Image.Image, product: bytes, place: Place) -> bool | None:
    cut_out = _decoded(product, at_most=_LIGHT_EDGE)
    if cut_out is None:
        return None
    return is_visible(cut_out.convert("RGBA"), image.convert("RGB"), place)


def _is_blank(image: Image.Image) -> bool:
    small = image.convert("RGB").resize(_SMALL, Resampling.BOX, reducing_gap=2.0)
    return max(ImageStat.Stat(small).stddev) < _LEAST_SPREAD


def _is_sized(found: tuple[int, int], asked: tuple[int, int]) -> bool:
    across, down = found[0] / asked[0], found[1] / asked[1]
    return abs(across / down - 1) <= _SHAPE_TOLERANCE and across >= _LEAST_SCALE


def _light(image: Image.Image) -> bytes:
    small = image.convert("RGB")
    small.thumbnail((_LIGHT_EDGE, _LIGHT_EDGE), Resampling.BOX, reducing_gap=2.0)
    file = BytesIO()
    small.save(file, "JPEG", quality=88)
    return file.getvalue()
