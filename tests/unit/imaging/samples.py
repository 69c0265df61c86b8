"""Pictures for the tests, drawn in code."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, WebPImagePlugin

__all__ = ["JpegImagePlugin", "MpoImagePlugin", "PngImagePlugin", "WebPImagePlugin"]

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 200, 40), (30, 40, 210), (250, 250, 250)
CONTENT_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


def quadrants(size: tuple[int, int] = (160, 120), mode: str = "RGB") -> Image.Image:
    """Red, green, blue and white quarters: shows turns, mirrors and colour shifts."""
    width, height = size
    image = Image.new("RGB", size, RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(WHITE, (width // 2, height // 2, width, height))
    return image.convert(mode)


def photo(size: tuple[int, int]) -> Image.Image:
    """Gradients that compress like a photo and differ everywhere."""
    grey = Image.linear_gradient("L").resize(size)
    round_ = Image.radial_gradient("L").resize(size)
    return Image.merge("RGB", (grey, round_, grey.transpose(Image.Transpose.ROTATE_180)))


def encoded(image: Image.Image, form: str = "JPEG", **options: Any) -> bytes:
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def decoded(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def exif(orientation: int, **texts: str) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    if "artist" in texts:
        tags[0x013B] = texts["artist"]
    return tags


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """Return the colours in the middle of the four quarters, row by row."""
    rgb, (width, height) = image.convert("RGB"), image.size
    points = [(x, y) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    found = [rgb.getpixel(point) for point in points]
    return [colour for colour in found if isinstance(colour, tuple)]


def rgba_at(image: Image.Image, point: tuple[int, int]) -> tuple[int, ...]:
    colour = image.convert("RGBA").getpixel(point)
    assert isinstance(colour, tuple)
    return colour


def alike(one: list[tuple[int, ...]], other: list[tuple[int, ...]], tolerance: int = 12) -> bool:
    return all(
        abs(a - b) <= tolerance
        for left, right in zip(one, other, strict=True)
        for a, b in zip(left, right, strict=True)
    )


def chunk(kind: bytes, body: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + body))
    return struct.pack(">I", len(body)) + kind + body + check


def png(header: tuple[int, int, int, int], rows: bytes, *extra: tuple[bytes, bytes]) -> bytes:
    """Return a PNG from (width, height, bit depth, colour type), raw rows and extra chunks."""
    parts = [chunk(b"IHDR", struct.pack(">IIBBBBB", *header, 0, 0, 0))]
    parts += [chunk(kind, body) for kind, body in extra]
    parts += [chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def png_claiming(width: int, height: int) -> bytes:
    return png((width, height, 8, 2), b"\0" * 100)


def webp_claiming(width: int, height: int) -> bytes:
    body = bytes([0, 0, 0, 0]) + _uint24(width - 1) + _uint24(height - 1)
    chunks = b"WEBPVP8X" + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(chunks)) + chunks


def jpeg_claiming(width: int, height: int) -> bytes:
    data = bytearray(encoded(quadrants()))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def jpeg_of_many_scans(count: int, size: tuple[int, int] = (64, 64)) -> bytes:
    """Return a progressive JPEG whose last scan is repeated until it has `count` scans or more."""
    data = encoded(Image.new("RGB", size, RED), progressive=True)
    last_tables = data.rindex(b"\xff\xc4")
    return data[:-2] + data[last_tables:-2] * count + data[-2:]


def jpeg_with_segment(data: bytes, marker: int, body: bytes) -> bytes:
    return data[:2] + struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body + data[2:]


def profile_swapping_red_and_green() -> bytes:
    """Return an ICC profile whose red is sRGB's green and the other way round."""
    red, green, blue = (0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7142)
    tags = {b"rXYZ": _xyz(green), b"gXYZ": _xyz(red), b"bXYZ": _xyz(blue)}
    return _profile(b"RGB ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _gamma(2.2)))


def profile_of_linear_grey() -> bytes:
    return _profile(b"GRAY", {b"kTRC": _gamma(1.0)})


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    tags = {b"wtpt": _xyz((0.9642, 1.0, 0.8249)), **tags}
    table, body, start = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(body), len(value))
        body += value
    head = struct.pack(
        ">I4xI4s4s4s12x4s", start + len(body), 0x02400000, b"mntr", space, b"XYZ ", b"acsp"
    )
    head = head.ljust(68, b"\0") + _xyz((0.9642, 1.0, 0.8249))[8:]
    return head.ljust(128, b"\0") + table + body


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in values))


def _gamma(value: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(value * 256)) + b"\0\0"


def _uint24(value: int) -> bytes:
    return value.to_bytes(3, "little")
