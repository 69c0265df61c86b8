"""The same plain pixels from every kind of picture: 8 bits, sRGB, upright."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PIL import Image
from PIL.ExifTags import Base as Exif
from PIL.Image import Transpose
from PIL.ImageFile import ImageFile

from chalicelib.imaging.colours import to_srgb
from chalicelib.imaging.errors import PictureDamaged
from chalicelib.imaging.source import decode, decoding

# EXIF 2.32, table 4: what puts each orientation upright.
_UPRIGHT: Final = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}


def render(image: ImageFile, resize: Callable[[Image.Image], Image.Image]) -> Image.Image:
    """Return the pixels of `image` as L, RGB or RGBA in sRGB, resized, upright, without metadata.

    `resize` runs before colours and orientation are corrected, so that these touch few pixels.
    Raises `PictureDamaged`.
    """
    decode(image)
    # Only now: a PNG may carry both behind its pixels.
    profile, turn = image.info.get("icc_profile"), _UPRIGHT.get(_orientation(image))
    pixels = to_srgb(resize(_plain(image)), profile)
    if turn is not None:
        pixels = pixels.transpose(turn)
    pixels.info = {}
    return pixels


def _orientation(image: ImageFile) -> int:
    try:
        with decoding():
            return int(image.getexif().get(Exif.Orientation, 1))
    except PictureDamaged:
        return 1


def _plain(image: Image.Image) -> Image.Image:
    if image.mode == "I;16":
        image = _eight_bits(image)
    if image.has_transparency_data:
        image = _converted(image, "RGBA")
        return image if _hides_something(image) else image.convert("RGB")
    return _converted(image, {"1": "L", "P": "RGB"}.get(image.mode, image.mode))


def _converted(image: Image.Image, mode: str) -> Image.Image:
    """Return `image` in `mode`; what a palette or a transparent colour says may make no sense."""
    with decoding():
        return image if image.mode == mode else image.convert(mode)


def _eight_bits(image: Image.Image) -> Image.Image:
    wide = image.convert("I")
    grey = wide.point([value >> 8 for value in range(65_536)], "L")
    if "transparency" in image.info:
        clear = image.info["transparency"]
        grey.putalpha(wide.point([0 if value == clear else 255 for value in range(65_536)], "L"))
    return grey


def _hides_something(image: Image.Image) -> bool:
    return image.getchannel("A").getextrema() != (255, 255)
