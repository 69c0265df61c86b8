"""Logos: drawn from SVG where they are drawings, cut to what they show, with their colours."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from PIL import Image

from chalicelib.imaging import svg
from chalicelib.imaging.errors import PictureEmpty
from chalicelib.imaging.formats import PNG, recognise
from chalicelib.imaging.palette import packed, palette
from chalicelib.imaging.pixels import render
from chalicelib.imaging.prepare import PreparedPicture, fit, prepared
from chalicelib.imaging.source import open_picture
from chalicelib.imaging.thumbnail import QUALITY, SIDE

SVG = "image/svg+xml"
LONG_EDGE = 2048
# Fainter than this nobody sees: shadows and smoothed edges end in it.
_FAINT = 8


def prepare_logo(data: bytes, *, declared_type: str) -> PreparedPicture:
    """Check and re-encode the logo in `data`, cut its transparent margins, and tell its colours.

    A drawing (`declared_type` is `image/svg+xml`) becomes PNG; JPEG, PNG and WebP stay what they
    are. The thumbnail shows all of it. Raises `PictureRejected`.
    """
    if declared_type == SVG:
        data, declared_type = svg.draw(data), PNG.content_type
    form = recognise(data, declared_type)
    picture = _trimmed(render(open_picture(data, form), lambda image: fit(image, LONG_EDGE)))
    made = prepared(picture, form)
    colours = packed(palette(picture))
    return replace(made, thumbnail=_whole(picture), palette=colours)


def _trimmed(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    seen = picture.getchannel("A").point([255 if level > _FAINT else 0 for level in range(256)])
    box = seen.getbbox()
    if box is None:
        raise PictureEmpty("The picture is transparent all over. Please choose another file.")
    return picture.crop(box)


def _whole(picture: Image.Image) -> bytes:
    """Return the thumbnail (WebP, 300x300) with all of the picture in it, on transparent ground."""
    small = picture.convert("RGBA")
    small.thumbnail((SIDE, SIDE))
    ground = Image.new("RGBA", (SIDE, SIDE))
    ground.paste(small, ((SIDE - small.width) // 2, (SIDE - small.height) // 2))
    file = BytesIO()
    ground.save(file, "WEBP", quality=QUALITY, method=2)
    return file.getvalue()
