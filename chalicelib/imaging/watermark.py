"""A watermark all over a picture: the word `Lumiku`, slanted, again and again.

It is light enough to judge the picture by, and in no corner could it be cut off.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from math import hypot

from PIL import Image, ImageDraw, ImageFont

WORD = "Lumiku"
SLANT = 30
QUALITY = 80
# Letters are a tenth as high as the short side is long, so three words fill it.
_LETTERS_HIGH = 10
_LETTERS = (255, 255, 255, 105)
# Around the letters, so that they can be read on white too.
_EDGE = (0, 0, 0, 75)


def marked(data: bytes) -> bytes:
    """Return the prepared picture in `data` with the watermark, as WebP without metadata."""
    with Image.open(BytesIO(data)) as image:
        picture = image.convert("RGBA")
    picture.alpha_composite(_layer(picture.size))
    file = BytesIO()
    picture.convert("RGB").save(file, "WEBP", quality=QUALITY, method=2)
    return file.getvalue()


@lru_cache(maxsize=4)
def _layer(size: tuple[int, int]) -> Image.Image:
    """Return the words on a transparent ground."""
    width, height = size
    side = round(hypot(width, height))
    ground = Image.new("RGBA", (side, side))
    draw = ImageDraw.Draw(ground)
    font = ImageFont.load_default(max(12, min(size) // _LETTERS_HIGH))
    edge = max(1, min(size) // 400)
    step = round(draw.textlength(WORD, font) * 1.5)
    for row, y in enumerate(range(0, side, step // 2)):
        for x in range(-step // 2 * (row % 2), side, step):
            draw.text((x, y), WORD, _LETTERS, font, stroke_width=edge, stroke_fill=_EDGE)
    left, top = (side - width) // 2, (side - height) // 2
    slanted = ground.rotate(SLANT, Image.Resampling.BICUBIC)
    return slanted.crop((left, top, left + width, top + height))
