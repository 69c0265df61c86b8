"""How large a picture may be. Checked before any of its pixels are decoded."""

from __future__ import annotations

from chalicelib.imaging.errors import (
    FileTooLarge,
    PictureTooSmall,
    SideTooLong,
    TooManyPixels,
)
from chalicelib.imaging.formats import WEBP, Format

MAX_BYTES = 10 * 1024 * 1024
"""How large a file may be where nobody says otherwise."""
MIN_SIDE = 64
MAX_SIDE = 16_384
MAX_PIXELS = 50_000_000
# Pillow decodes WebP only whole and through two buffers: 16 bytes a pixel instead of 4.
MAX_WEBP_PIXELS = 24_000_000
LONG_EDGE = 4096
"""Longest side, in pixels, of a picture we keep."""


def check_bytes(data: bytes, at_most: int) -> None:
    """Raise `FileTooLarge` when `data` has more than `at_most` bytes."""
    if len(data) > at_most:
        megabytes = at_most // (1024 * 1024)
        raise FileTooLarge(
            f"The file is larger than {megabytes} MB. Please upload a smaller one.",
            limit=at_most,
        )


def check_size(size: tuple[int, int], form: Format) -> None:
    """Raise the fitting `PictureRejected` when `size`, in pixels, is out of bounds."""
    width, height = size
    if min(width, height) < MIN_SIDE:
        raise PictureTooSmall(
            f"The picture is {width} by {height} pixels. "
            f"Please upload one of at least {MIN_SIDE} by {MIN_SIDE}.",
            limit=MIN_SIDE,
        )
    if max(width, height) > MAX_SIDE:
        raise SideTooLong(
            f"The picture is {width} by {height} pixels. "
            f"Please make its longer side at most {MAX_SIDE} pixels.",
            limit=MAX_SIDE,
        )
    _check_pixels(width * height, MAX_WEBP_PIXELS if form is WEBP else MAX_PIXELS)


def _check_pixels(pixels: int, limit: int) -> None:
    if pixels > limit:
        raise TooManyPixels(
            f"The picture has {pixels / 1e6:.1f} megapixels. "
            f"Please make it smaller: at most {limit // 1_000_000} megapixels.",
            limit=limit,
        )
