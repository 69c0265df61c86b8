"""Small copies of prepared pictures, for models to look at."""

from __future__ import annotations

from io import BytesIO

from PIL import Image
from PIL.Image import Resampling

from chalicelib.imaging.pixels import render
from chalicelib.imaging.source import draft, open_stored

_LONG_EDGE = 1536
_QUALITY = 92


def light_copy(picture: bytes, *, opaque: bool = True) -> bytes:
    """Return a prepared picture with a long edge of 1536 pixels at most, as a JPEG.

    What it shows through becomes white; unless it is to be `opaque`, a picture with alpha becomes
    a WebP that keeps it. Raises `PictureRejected`.
    """
    image = open_stored(picture)
    draft(image, (_LONG_EDGE, _LONG_EDGE))
    small = render(image, lambda image: reduced(image, _LONG_EDGE))
    if small.mode != "RGBA":
        return _encoded(small.convert("RGB"), "JPEG")
    if not opaque:
        return _encoded(small, "WEBP")
    ground = Image.new("RGB", small.size, "white")
    ground.paste(small.convert("RGB"), mask=small.getchannel("A"))
    return _encoded(ground, "JPEG")


def reduced(image: Image.Image, long_edge: int) -> Image.Image:
    """Return `image` with a long edge of that many pixels at most."""
    scale = min(1.0, long_edge / max(image.size))
    size = round(image.width * scale), round(image.height * scale)
    return image.resize(size, Resampling.LANCZOS, reducing_gap=3.0)


def _encoded(image: Image.Image, form: str) -> bytes:
    file = BytesIO()
    image.save(file, form, quality=_QUALITY)
    return file.getvalue()
