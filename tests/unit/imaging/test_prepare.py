from __future__ import annotations

import base64
from typing import Any

import pytest
from PIL import Image, ImageOps

from chalicelib.imaging import prepare

from . import samples
from .samples import CONTENT_TYPES, alike, corners, decoded, encoded, exif, quadrants

FORMATS = list(CONTENT_TYPES)
ADDRESS = "Jalan Melati 5, Bandung"


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_keeps_its_format_and_content(form: str) -> None:
    source = quadrants((320, 200))
    prepared = prepare(encoded(source, form))
    image = decoded(prepared.image)
    assert (image.format, prepared.content_type) == (form, CONTENT_TYPES[form])
    assert prepared.extension == {"JPEG": "jpg", "PNG": "png", "WEBP": "webp"}[form]
    assert image.size == (prepared.width, prepared.height) == (320, 200)
    assert alike(corners(image), corners(source))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(form: str, orientation: int) -> None:
    data = encoded(quadrants(), form, exif=exif(orientation))
    prepared = prepare(data)
    expected = ImageOps.exif_transpose(decoded(data))
    image = decoded(prepared.image)
    assert image.size == expected.size
    assert alike(corners(image), corners(expected))
    assert alike(corners(decoded(prepared.thumbnail)), corners(expected), 20)


@pytest.mark.parametrize("form", FORMATS)
def test_orientation_survives_the_shrinking(form: str) -> None:
    prepared = prepare(encoded(quadrants((4400, 120)), form, exif=exif(6)))
    assert (prepared.width, prepared.height) == (112, 4096)
    assert alike(
        corners(decoded(prepared.image)), [samples.BLUE, samples.RED, samples.WHITE, samples.GREEN]
    )


@pytest.mark.parametrize("form", FORMATS)
def test_no_metadata_is_left(form: str) -> None:
    xmp = f"<x:xmpmeta>{ADDRESS}</x:xmpmeta>".encode()
    profile = samples.profile_swapping_red_and_green()
    options: dict[str, Any] = {
        "exif": exif(1, artist=ADDRESS),
        "icc_profile": profile,
        "dpi": (301, 301),
    }
    if form == "PNG":
        notes = samples.PngImagePlugin.PngInfo()
        notes.add_text("Comment", ADDRESS)
        notes.add_itxt("XML:com.adobe.xmp", xmp.decode())
        options["pnginfo"] = notes
    else:
        options |= {"xmp": xmp} | ({"comment": ADDRESS.encode()} if form == "JPEG" else {})
    data = encoded(quadrants(), form, **options)
    assert ADDRESS.encode() in data
    prepared = prepare(data)
    for output in (prepared.image, prepared.thumbnail):
        assert ADDRESS.encode() not in output
        assert _parts(output) <= {"IHDR", "IDAT", "IEND", "VP8 ", "e0", "db", "c0", "c4", "da"}


def _parts(data: bytes) -> set[str]:
    """Return the kinds of segment or chunk in a picture file."""
    if data.startswith(b"\xff\xd8"):
        return {f"{marker:02x}" for marker in _markers(data)}
    if data.startswith(b"RIFF"):
        return {kind for kind, _ in _chunks(data, 12, "little", 0)}
    return {kind for kind, _ in _chunks(data, 8, "big", 4)}


def _markers(data: bytes) -> list[int]:
    found, at = [], 2
    while (marker := data[at + 1]) != 0xDA:
        found.append(marker)
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return [*found, 0xDA]


def _chunks(data: bytes, at: int, order: str, tail: int) -> list[tuple[str, int]]:
    found = []
    while at < len(data):
        first, second = data[at : at + 4], data[at + 4 : at + 8]
        kind, size = (second, first) if order == "big" else (first, second)
        length = int.from_bytes(size, "big" if order == "big" else "little")
        found.append((kind.decode(), length))
        at += 8 + length + tail + (length % 2 if order == "little" else 0)
    return found


def test_a_phones_two_picture_file_gives_its_first_picture() -> None:
    data = encoded(
        quadrants(), "MPO", save_all=True, append_images=[Image.new("RGB", (160, 120), "black")]
    )
    assert decoded(data).format == "MPO"
    prepared = prepare(data, declared_type="image/jpeg")
    image = decoded(prepared.image)
    assert image.format == "JPEG"
    assert getattr(image, "n_frames", 1) == 1
    assert alike(corners(image), corners(quadrants()))


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4096, 300), (4096, 300)),
        ((5000, 1000), (4096, 819)),
        ((200, 8192), (100, 4096)),
        ((16_384, 128), (4096, 32)),
    ],
)
@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_the_long_edge_is_at_most_4096(
    form: str, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    prepared = prepare(encoded(quadrants(size), form))
    width, height = decoded(prepared.image).size
    assert (prepared.width, prepared.height) == (width, height)
    assert max(width, height) == max(expected)
    assert abs(min(width, height) - min(expected)) <= 1


def test_a_half_size_just_below_the_long_edge_is_kept() -> None:
    prepared = prepare(encoded(quadrants((8000, 800))))
    assert (prepared.width, prepared.height) == (4000, 400)


def test_a_progressive_jpeg_is_taken() -> None:
    prepared = prepare(encoded(quadrants(), progressive=True))
    assert alike(corners(decoded(prepared.image)), corners(quadrants()))


def test_the_smallest_picture_is_taken() -> None:
    prepared = prepare(encoded(quadrants((64, 64)), "PNG"))
    assert decoded(prepared.thumbnail).size == (300, 300)


def test_the_placeholder_is_a_base64_thumbhash() -> None:
    prepared = prepare(encoded(quadrants()))
    assert 16 <= len(base64.b64decode(prepared.placeholder, validate=True)) <= 30


@pytest.mark.parametrize("declared", ["image/jpeg", "image/JPEG; q=1", "image/jpg", "", None])
def test_the_right_or_no_declared_type_is_fine(declared: str | None) -> None:
    assert prepare(encoded(quadrants()), declared_type=declared).extension == "jpg"
