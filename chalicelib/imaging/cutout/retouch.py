"""A matte corrected by a person's brush."""

from __future__ import annotations

from typing import Final

from PIL import Image

from chalicelib.imaging import png
from chalicelib.imaging.cutout.matte import decode_any, fitted, same_shape
from chalicelib.imaging.errors import TypeMismatch

# What is in between is the soft edge of the brush.
REMOVE, UNTOUCHED, KEEP = 0, 128, 255

_REMOVED: Final = [min(255, level * 255 // UNTOUCHED) for level in range(256)]
_KEPT: Final = [max(0, (level - UNTOUCHED) * 255 // (KEEP - UNTOUCHED)) for level in range(256)]


def retouched(matte: bytes, marks: bytes) -> bytes:
    """Return the matte (PNG) after the brush: `marks` is a grey picture of the same shape.

    Its pixels are 0 where the product is to be removed, 255 where it is to be kept, 128 where
    the brush was not. It may be smaller than the matte, whose own edges stay as fine as they
    are. The same two give the same bytes; the same marks again change nothing.

    Raises `PictureRejected` for what is no picture or has another shape.
    """
    alpha = decode_any(matte).convert("L")
    brush = decode_any(marks).convert("L")
    if not same_shape(brush.size, alpha.size):
        raise TypeMismatch("The mask has another shape than the picture.")
    brush = fitted(brush, alpha.size)
    black, white = Image.new("L", alpha.size, 0), Image.new("L", alpha.size, 255)
    alpha = Image.composite(alpha, black, brush.point(_REMOVED))
    return png.encode(Image.composite(white, alpha, brush.point(_KEPT)))
