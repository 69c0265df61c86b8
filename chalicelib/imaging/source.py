"""Opening and decoding what people send. A reader's faults leave as `PictureRejected`, all of them.

Only a want of memory is let through: it says nothing about the file.
"""

from __future__ import annotations

import logging
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageCms
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from chalicelib.imaging.errors import PictureAnimated, PictureDamaged, PictureTooComplex
from chalicelib.imaging.formats import JPEG, PNG, WEBP, Format, recognise
from chalicelib.imaging.limits import MAX_BYTES, check_bytes, check_size
from chalicelib.imaging.scans import count_scans

logger = logging.getLogger("lumiku.imaging")

MAX_SCANS = 100
# Who sends files sets smaller limits; a cut-out without loss may be larger than its photo.
STORED_BYTES = 48 * 1024 * 1024

# The classes themselves, not Image.open: no other decoder can be reached, and a phone's
# two-picture MPO is read as the JPEG it starts with.
_READERS: dict[Format, type[ImageFile]] = {
    JPEG: JpegImageFile,
    PNG: PngImageFile,
    WEBP: WebPImageFile,
}

# Fuzzing shows the first three; the others are what readers written in Python raise when a field
# lies. Any other fault may as well be a reader's own: the log tells of it.
_USUAL_FAULTS = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    TypeError,
    OverflowError,
    struct.error,
    Image.DecompressionBombError,
    ImageCms.PyCMSError,
)


def open_picture(data: bytes, form: Format, *, at_most: int = MAX_BYTES) -> ImageFile:
    """Return the picture in `data`, checked against every limit, its pixels not decoded yet."""
    check_bytes(data, at_most)
    _check_cost(data, form)
    with decoding():
        image = _READERS[form](BytesIO(data))
    check_size(image.size, form)
    if getattr(image, "n_frames", 1) > 1:
        raise PictureAnimated("The picture is animated. Please upload a still picture.")
    return image


def open_stored(data: bytes) -> ImageFile:
    """Return a picture of ours or of a service of ours, as `open_picture` does."""
    return open_picture(data, recognise(data), at_most=STORED_BYTES)


def draft(image: ImageFile, size: tuple[int, int]) -> None:
    """Let a JPEG's decoder skip detail that `size` has no room for; raises `PictureDamaged`."""
    with decoding():
        image.draft(None, size)


def decode(image: ImageFile) -> None:
    """Decode the pixels of `image` in place; raises `PictureDamaged`."""
    with decoding():
        image.load()


@contextmanager
def decoding() -> Iterator[None]:
    """Report what a reader raises as `PictureDamaged`; mute its remarks about metadata.

    Nothing but calls of a reader belongs in here: what our own code raises is no damage.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except MemoryError:
            raise
        except Exception as fault:
            if not isinstance(fault, _USUAL_FAULTS):
                logger.warning("unusual fault of a picture reader", exc_info=True)
            raise PictureDamaged(
                "The picture is damaged or incomplete. Please save it again or choose another file."
            ) from fault


def _check_cost(data: bytes, form: Format) -> None:
    if form is JPEG and count_scans(data, limit=MAX_SCANS) > MAX_SCANS:
        raise PictureTooComplex(
            "The picture is stored in a form that takes too long to read. "
            "Please save it again as an ordinary JPEG."
        )
    if form is WEBP and (size := _webp_canvas(data)):
        check_size(size, form)


def _webp_canvas(data: bytes) -> tuple[int, int] | None:
    """Return width and height from the header: Pillow's reader allocates the canvas on opening.

    Layout: RFC 9649, sections 2.5 to 2.7 and 3.4.
    """
    kind, head = data[12:16], data[:30].ljust(30, b"\0")
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X":
        return _uint24(head, 24) + 1, _uint24(head, 27) + 1
    return None


def _uint24(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 3], "little")
