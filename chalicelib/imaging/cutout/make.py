"""From a picture and its matte to a cut-out that can be stored and shown."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import ImageChops

from chalicelib.imaging import png, thumbnail
from chalicelib.imaging.cutout.colours import dominant, put_together
from chalicelib.imaging.cutout.matte import decode_any, decode_matte
from chalicelib.imaging.cutout.shown import on_checkerboard
from chalicelib.imaging.cutout.verdict import Verdict, judge
from chalicelib.imaging.placeholder import placeholder


@dataclass(frozen=True, slots=True)
class CutOut:
    """A cut-out ready to store: PNG with alpha, of its picture's size, without metadata."""

    image: bytes
    width: int
    height: int
    thumbnail: bytes
    """WebP, 300x300 pixels, on a checkerboard."""
    placeholder: str
    """ThumbHash of the thumbnail, base64."""
    dominant_color: str | None
    """`#rrggbb`; None where nothing is left of the picture."""
    found: Verdict


def cut_out(picture: bytes, matte: bytes) -> CutOut:
    """Return the cut-out of a prepared picture by its matte; the same two give the same bytes.

    What the picture itself shows through stays clear. Raises `PictureRejected` for what is no
    picture.
    """
    pixels = decode_any(picture)
    alpha = decode_matte(matte, pixels.size)
    if pixels.mode == "RGBA":
        alpha = ImageChops.darker(alpha, pixels.getchannel("A"))
    cut = put_together(pixels.convert("RGB"), alpha)
    found = judge(alpha)
    shown = on_checkerboard(cut, found.box)
    return CutOut(
        image=png.encode(cut),
        width=cut.width,
        height=cut.height,
        thumbnail=thumbnail.make_from(shown),
        placeholder=placeholder(shown),
        dominant_color=dominant(cut),
        found=found,
    )
