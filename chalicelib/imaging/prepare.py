"""From bytes somebody sent to a picture the product can keep and show."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from PIL import Image
from PIL.Image import Resampling
from PIL.ImageFile import ImageFile

from chalicelib.imaging import png, thumbnail
from chalicelib.imaging.formats import JPEG, PNG, WEBP, Format, recognise
from chalicelib.imaging.limits import LONG_EDGE, MAX_BYTES
from chalicelib.imaging.pixels import render
from chalicelib.imaging.placeholder import placeholder
from chalicelib.imaging.source import draft, open_picture

_OPTIONS: Final[dict[Format, dict[str, Any]]] = {
    JPEG: {"quality": 90},
    WEBP: {"quality": 90, "method": 2},
}


@dataclass(frozen=True, slots=True)
class PreparedPicture:
    """A picture ready to store: upright, sRGB, no metadata, long edge at most 4096 pixels."""

    image: bytes
    content_type: str
    extension: str
    width: int
    height: int
    thumbnail: bytes
    """WebP, 300x300 pixels; where all of the picture is in it, that is its shorter side."""
    placeholder: str
    """ThumbHash, base64."""
    cutout: str | None = None
    """What is known of the product in it, as JSON, where it is cut out."""
    palette: str | None = None
    """Its colours as `palette.packed` writes them, where somebody asks for them."""


def prepare(
    data: bytes,
    *,
    declared_type: str | None = None,
    at_most: int = MAX_BYTES,
    whole: bool = False,
) -> PreparedPicture:
    """Check, normalise and re-encode the picture in `data`; JPEG, PNG and WebP stay what they are.

    `declared_type` is the media type the sender announced, if any; another content is refused, as
    is a file of more than `at_most` bytes. A `whole` thumbnail is not cut.
    Raises a `PictureRejected` with a reason for every file that cannot be used, nothing else.
    """
    form = recognise(data, declared_type)
    opened = _drafted(open_picture(data, form, at_most=at_most))
    return prepared(render(opened, lambda image: fit(image, LONG_EDGE)), form, whole=whole)


def prepared(picture: Image.Image, form: Format, *, whole: bool = False) -> PreparedPicture:
    """Return decoded pixels as they are kept, in the format `form`."""
    small = thumbnail.reduced(picture)
    return PreparedPicture(
        image=_encode(picture, form),
        content_type=form.content_type,
        extension=form.extension,
        width=picture.width,
        height=picture.height,
        thumbnail=(thumbnail.whole_from if whole else thumbnail.make_from)(small),
        placeholder=placeholder(small),
    )


def _drafted(image: ImageFile) -> ImageFile:
    """Let the JPEG decoder skip detail that would be thrown away anyway.

    It can halve only. A half that lands just below the longest side we keep is taken as it is:
    a phone's 48 megapixels then need a quarter of the memory.
    """
    draft(image, _fitted(image.size, LONG_EDGE * 9 // 10))
    return image


def fit(image: Image.Image, long_edge: int) -> Image.Image:
    """Return the picture scaled down so that its longer side is at most `long_edge` pixels."""
    size = _fitted(image.size, long_edge)
    return image if size == image.size else image.resize(size, Resampling.LANCZOS)


def _fitted(size: tuple[int, int], long_edge: int) -> tuple[int, int]:
    width, height = size
    scale = min(1.0, long_edge / max(width, height))
    return round(width * scale), round(height * scale)


def _encode(picture: Image.Image, form: Format) -> bytes:
    if form is PNG:
        return png.encode(picture)
    file = BytesIO()
    picture.save(file, form.name.upper(), **_OPTIONS[form])
    return file.getvalue()
