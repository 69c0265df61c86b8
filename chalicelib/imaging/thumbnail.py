"""Thumbnails: 300x300 pixels cut from the centre, or all of a picture as narrow; WebP."""

from __future__ import annotations

from io import BytesIO

from PIL import Image
from PIL.Image import Resampling

from chalicelib.imaging.formats import recognise
from chalicelib.imaging.pixels import render
from chalicelib.imaging.source import draft, open_picture

SIDE = 300
QUALITY = 82
# How many times as large as wanted a picture still is when averaging leaves it to the fine filter.
_GAP = 2.0
# Scaling inside the JPEG decoder is coarse; this much is left for the fine filter behind it.
_DRAFT_SIDE = SIDE * 5 // 4


def make(data: bytes) -> bytes:
    """Return the thumbnail (WebP, 300x300) of the picture file in `data`.

    The fastest way when nothing but the thumbnail is wanted. Raises `PictureRejected`.
    """
    image = open_picture(data, recognise(data))
    draft(image, (_DRAFT_SIDE, _DRAFT_SIDE))
    return _encode(render(image, cover))


def reduced(picture: Image.Image) -> Image.Image:
    """Return `picture` averaged down as far as no thumbnail shows it.

    For several small pictures of a large one: all its pixels are gone through only once.
    """
    factor = int(min(picture.size) / SIDE / _GAP)
    return picture.reduce(factor) if factor > 1 else picture


def make_from(picture: Image.Image) -> bytes:
    """Return the thumbnail (WebP, 300x300) of decoded pixels."""
    return _encode(cover(picture))


def whole_from(picture: Image.Image) -> bytes:
    """Return a thumbnail (WebP) with all of the picture in it, its shorter side 300 pixels."""
    scale = SIDE / min(picture.size)
    size = round(picture.width * scale), round(picture.height * scale)
    return _encode(picture.resize(size, Resampling.LANCZOS, reducing_gap=_GAP))


def cover(picture: Image.Image) -> Image.Image:
    """Return the largest centred square of `picture`, scaled to 300x300 pixels."""
    return picture.resize(
        (SIDE, SIDE), Resampling.LANCZOS, box=_centre_square(picture), reducing_gap=_GAP
    )


def _centre_square(picture: Image.Image) -> tuple[float, float, float, float]:
    side = min(picture.size)
    left, top = (picture.width - side) / 2, (picture.height - side) / 2
    return left, top, left + side, top + side


def _encode(small: Image.Image) -> bytes:
    file = BytesIO()
    small.save(file, "WEBP", quality=QUALITY, method=2)
    return file.getvalue()
