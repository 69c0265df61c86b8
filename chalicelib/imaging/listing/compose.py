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
TRANSPARENT = "transparent"
# As many as the palette of a PNG holds.
_COLOURS, _VEIL = 256, 3
_QUALITIES: Final = (92, 88, 84, 80, 74, 68, 60, 50, 40)
# Of the long side: how far the shadow lies below the product, and how soft it is.
_SHADOW_DROP, _SHADOW_BLUR = 0.012, 0.016
_SHADOW_STRENGTH = 0.3


@dataclass(frozen=True, slots=True)
class ListingPicture:
    """A picture ready to be offered, without metadata; opaque unless its ground is transparent."""

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
    quality that stays below its limit; without a ground, `transparent`, a PNG with alpha. The same
    cut-out and rules give the same bytes.
    Raises `FileTooLarge` where no quality is small enough, `PictureRejected` for what is no
    picture.
    """
    is_opaque = ground != TRANSPARENT
    colour = ImageColor.getrgb(ground) if is_opaque else 0
    picture = Image.new("RGB" if is_opaque else "RGBA", (rules.width, rules.height), colour)
    product, corner = centred(decode_any(cut_out), box, picture.size, margin=rules.margin)
    if shadow:
        _cast(picture, product.getchannel("A"), corner)
    if is_opaque:
        picture.paste(product.convert("RGB"), corner, product.getchannel("A"))
    else:
        picture.alpha_composite(product, corner)
    form = JPEG if is_opaque and JPEG.content_type in rules.content_types else PNG
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
    black = (0, 0, 0, 255)[: len(picture.getbands())]
    picture.paste(black, mask=low.point([round(v * _SHADOW_STRENGTH) for v in range(256)]))


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
        if picture.mode == "RGBA":
            yield _of_few_colours(picture)
        return
    for quality in _QUALITIES:
        file = BytesIO()
        # Print on packages has sharp coloured edges, which coarser colours would blur.
        picture.save(file, "JPEG", quality=quality, subsampling="4:4:4", optimize=True)
        yield file.getvalue()


def _of_few_colours(picture: Image.Image) -> bytes:
    """Return a PNG of about a third of the bytes, of as many colours as a palette holds."""
    file = BytesIO()
    few = picture.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE)
    # Shades near to nothing are put together with it, and would leave a veil over the ground.
    palette = few.getpalette("RGBA") or []
    palette[3::4] = [alpha if alpha > _VEIL else 0 for alpha in palette[3::4]]
    few.putpalette(palette, "RGBA")
    few.save(file, "PNG", optimize=True)
    return file.getvalue()
