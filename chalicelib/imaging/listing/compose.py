"""A cut-out in the middle of a plain ground, at the size and below the bytes that are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image, ImageChops, ImageColor, ImageFilter

from chalicelib.imaging import png
from chalicelib.imaging.cutout.matte import decode_any
from chalicelib.imaging.cutout.shown import centred
from chalicelib.imaging.cutout.verdict import Box
from chalicelib.imaging.errors import FileTooLarge
from chalicelib.imaging.formats import JPEG, PNG, Format
from chalicelib.imaging.listing.rules import ListingRules

WHITE = "#FFFFFF"
_QUALITIES: Final = (92, 88, 84, 80, 74, 68, 60, 50, 40)
# Of the long side: how far the shadow lies below the product, and how soft it is.
_SHADOW_DROP, _SHADOW_BLUR = 0.012, 0.016
_SHADOW_STRENGTH = 0.3


@dataclass(frozen=True, slots=True)
class ListingPicture:
    """A picture ready to be offered: opaque, without metadata."""

    image: bytes
    content_type: str
    extension: str
    width: int
    height: int


def compose(
    cut_out: bytes,
    box: Box,
    rules: ListingRules,
    *,
    ground: str = WHITE,
    shadow: bool = False,
) -> ListingPicture:
    """Return the product of a cut-out (PNG) on a `ground` of `#RRGGBB`, as the rules say.

    `box` is where the product is in the cut-out. JPEG where the channel takes it, of the best
    quality that stays below its limit. The same cut-out and rules give the same bytes.
    Raises `FileTooLarge` where no quality is small enough, `PictureRejected` for what is no
    picture.
    """
    picture = Image.new("RGB", (rules.width, rules.height), ImageColor.getrgb(ground))
    product, corner = centred(decode_any(cut_out), box, picture.size, margin=rules.margin)
    if shadow:
        _cast(picture, product.getchannel("A"), corner)
    picture.paste(product.convert("RGB"), corner, product.getchannel("A"))
    form = JPEG if JPEG.content_type in rules.content_types else PNG
    return ListingPicture(
        image=_encoded(picture, form, rules.most_bytes),
        content_type=form.content_type,
        extension=form.extension,
        width=picture.width,
        height=picture.height,
    )


def _cast(picture: Image.Image, alpha: Image.Image, corner: tuple[int, int]) -> None:
    """Darken the ground softly below the product."""
    side = max(picture.size)
    shape = Image.new("L", picture.size)
    shape.paste(alpha, corner)
    soft = shape.filter(ImageFilter.GaussianBlur(side * _SHADOW_BLUR))
    low = ImageChops.offset(soft, 0, round(side * _SHADOW_DROP))
    picture.paste((0, 0, 0), mask=low.point([round(v * _SHADOW_STRENGTH) for v in range(256)]))


def _encoded(picture: Image.Image, form: Format, most_bytes: int) -> bytes:
    for data in _attempts(picture, form):
        if len(data) <= most_bytes:
            return data
    raise FileTooLarge(
        "The picture cannot be made small enough for this channel.", limit=most_bytes
    )


def _attempts(picture: Image.Image, form: Format) -> Iterator[bytes]:
    """Yield the picture's file, from the best one on."""
    if form is PNG:
        yield png.encode(picture)
        return
    for quality in _QUALITIES:
        file = BytesIO()
        # Print on packages has sharp coloured edges, which coarser colours would blur.
        picture.save(file, "JPEG", quality=quality, subsampling="4:4:4", optimize=True)
        yield file.getvalue()
