"""PNG without loss, written in the quickest of a few ways that hardly costs bytes.

Pillow predicts each row in four ways and looks far back for repetitions. Screenshots and flat
graphics become small by it. The grain of a photo repeats nothing and defies the costliest of the
predictions: most of the work on it is for nothing.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from io import BytesIO
from typing import Final

from PIL import Image, ImageChops

Way = Callable[[Image.Image], bytes]

# How much larger than in Pillow's own way a file may become for the sake of speed.
_TOLERANCE = 1.05
_SAMPLE_BANDS, _SAMPLE_ROWS = 4, 16
# Few enough rows to stay in the processor's cache from one step to the next.
_BAND_ROWS = 64

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# ISO/IEC 15948, 11.2.2: the colour types, here with 8 bits a channel.
_COLOUR_TYPES: Final = {"L": 0, "RGB": 2, "RGBA": 6}
# ISO/IEC 15948, 9.2: what each row begins with.
_SUB, _AVERAGE = b"\1", b"\3"


def encode(picture: Image.Image) -> bytes:
    """Return the PNG file of `picture` (L, RGB or RGBA): its pixels and nothing else."""
    return _quickest(_sample(picture))(picture)


def _quickest(sample: list[Image.Image]) -> Way:
    sizes = [sum(len(way(band)) for band in sample) for way in _WAYS]
    allowed = sizes[-1] * _TOLERANCE
    return next(way for way, size in zip(_WAYS, sizes, strict=True) if size <= allowed)


def _sample(picture: Image.Image) -> list[Image.Image]:
    """Return some bands of rows, from the top of `picture` on."""
    width, height = picture.size
    tops = [band * height // _SAMPLE_BANDS for band in range(_SAMPLE_BANDS)]
    return [picture.crop((0, top, width, min(top + _SAMPLE_ROWS, height))) for top in tops]


def _predicted(picture: Image.Image, *, row_filter: bytes) -> bytes:
    """Write the rows by one prediction, and shorten nothing but runs of the same byte."""
    header = struct.pack(">IIBBBBB", *picture.size, 8, _COLOUR_TYPES[picture.mode], 0, 0, 0)
    chunks = [_chunk(b"IHDR", header)]
    chunks += [_chunk(b"IDAT", part) for part in _deflated(_filtered(picture, row_filter))]
    return b"".join([_SIGNATURE, *chunks, _chunk(b"IEND", b"")])


def _deflated(bands: Iterable[bytes]) -> Iterator[bytes]:
    deflate = zlib.compressobj(strategy=zlib.Z_RLE)
    for band in bands:
        yield deflate.compress(band)
    yield deflate.flush()


def _filtered(picture: Image.Image, row_filter: bytes) -> Iterator[bytes]:
    row = picture.width * len(picture.getbands())
    # The first row has nothing above it to be predicted from.
    yield _SUB + _missed(picture, 0, 1, _SUB).tobytes()
    for top in range(1, picture.height, _BAND_ROWS):
        bottom = min(top + _BAND_ROWS, picture.height)
        missed = _missed(picture, top, bottom, row_filter).tobytes()
        yield b"".join(row_filter + missed[at : at + row] for at in range(0, len(missed), row))


def _missed(picture: Image.Image, top: int, bottom: int, row_filter: bytes) -> Image.Image:
    """Return how far each pixel is from what its neighbours predict; beyond the edges all is 0."""
    predicted = picture.crop((-1, top, picture.width - 1, bottom))
    if row_filter == _AVERAGE:
        above = picture.crop((0, top - 1, picture.width, bottom - 1))
        predicted = ImageChops.add(predicted, above, scale=2.0)
    return ImageChops.subtract_modulo(picture.crop((0, top, picture.width, bottom)), predicted)


def _chunk(kind: bytes, body: bytes) -> bytes:
    check = zlib.crc32(body, zlib.crc32(kind))
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)


def _by_pillow(picture: Image.Image, *, strategy: int) -> bytes:
    file = BytesIO()
    picture.save(file, "PNG", compress_level=4, compress_type=strategy)
    return file.getvalue()


# From the quickest on; the last is Pillow's own.
_WAYS: Final[tuple[Way, ...]] = (
    partial(_predicted, row_filter=_AVERAGE),
    partial(_predicted, row_filter=_SUB),
    partial(_by_pillow, strategy=zlib.Z_RLE),
    partial(_by_pillow, strategy=zlib.Z_FILTERED),
)
