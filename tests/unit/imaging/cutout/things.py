"""Pictures of products and mattes of them, drawn in code."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter

from chalicelib.imaging.cutout.matte import decode_any
from tests.unit.imaging.samples import encoded

SIZE = (400, 300)
GROUND, RED = (250, 250, 250), (190, 40, 30)
BODY = (140, 60, 260, 250)


def a_matte(
    *parts: tuple[int, int, int, int], size: tuple[int, int] = SIZE, soft: float = 0.7
) -> Image.Image:
    """Return a matte of boxes (left, top, right, bottom), with edges as a lens draws them."""
    matte = Image.new("L", size)
    pen = ImageDraw.Draw(matte)
    for left, top, right, bottom in parts or (BODY,):
        pen.rectangle((left, top, right - 1, bottom - 1), fill=255)
    return matte.filter(ImageFilter.GaussianBlur(soft))


def a_photo(matte: Image.Image, colour: tuple[int, int, int] = RED) -> Image.Image:
    """Return what a camera sees of it: colours mixed where the matte is half clear."""
    photo = Image.new("RGB", matte.size, GROUND)
    photo.paste(colour, mask=matte)
    return photo


def files(matte: Image.Image, colour: tuple[int, int, int] = RED) -> tuple[bytes, bytes]:
    """Return photo and matte as PNG files."""
    return encoded(a_photo(matte, colour), "PNG"), encoded(matte, "PNG")


def pixels(data: bytes) -> Image.Image:
    return decode_any(data)
