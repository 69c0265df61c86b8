"""Photos of products drawn in code: things in front of a plain wall."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Literal

from PIL import Image, ImageDraw, ImageFilter

SIDE = 900
WALL = (226, 226, 224)
Shape = Literal["box", "jar", "bottle", "pouch"]


@cache
def product_photo(shape: Shape, colour: str) -> bytes:
    """Return a JPEG of a product, each time the same; the colour is #rrggbb."""
    picture = Image.new("RGB", (SIDE, SIDE), WALL)
    shadow = Image.new("L", (SIDE, SIDE))
    ImageDraw.Draw(shadow).ellipse((220, 770, 680, 830), fill=70)
    picture.paste((120, 118, 114), mask=shadow.filter(ImageFilter.GaussianBlur(16)))
    _DRAWN[shape](ImageDraw.Draw(picture), colour)
    file = BytesIO()
    picture.save(file, "JPEG", quality=92)
    return file.getvalue()


def _label(draw: ImageDraw.ImageDraw, box: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = box
    draw.rectangle(box, fill="#f4ecd6")
    for line in range(top + 40, bottom - 30, 44):
        draw.rectangle((left + 36, line, right - 36, line + 14), fill="#3c2a20")


def _box(draw: ImageDraw.ImageDraw, colour: str) -> None:
    draw.rectangle((210, 110, 690, 800), fill=colour)
    _label(draw, (310, 320, 590, 570))


def _jar(draw: ImageDraw.ImageDraw, colour: str) -> None:
    draw.rounded_rectangle((240, 250, 660, 800), 80, fill=colour)
    draw.rounded_rectangle((260, 160, 640, 270), 24, fill="#7d5f3c")
    _label(draw, (300, 430, 600, 660))


def _bottle(draw: ImageDraw.ImageDraw, colour: str) -> None:
    draw.rectangle((400, 90, 500, 260), fill="#4a3b30")
    draw.rounded_rectangle((320, 230, 580, 800), 70, fill=colour)
    _label(draw, (340, 450, 560, 660))


def _pouch(draw: ImageDraw.ImageDraw, colour: str) -> None:
    draw.polygon([(270, 140), (630, 140), (690, 800), (210, 800)], fill=colour)
    draw.rectangle((270, 140, 630, 190), fill="#2b211a")
    _label(draw, (320, 380, 580, 620))


_DRAWN = {"box": _box, "jar": _jar, "bottle": _bottle, "pouch": _pouch}
