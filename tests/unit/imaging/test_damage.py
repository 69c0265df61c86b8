"""Whatever happens to a file: it is a picture, or it is refused. Nothing else, and no warning."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from chalicelib.imaging import PictureRejected, prepare, thumbnail

from . import samples
from .samples import encoded, exif, photo, quadrants


def _files() -> dict[str, bytes]:
    small, profile = photo((72, 72)), samples.profile_swapping_red_and_green()
    clear = small.copy()
    clear.putalpha(Image.linear_gradient("L").resize(small.size))
    notes = samples.PngImagePlugin.PngInfo()
    notes.add_text("Comment", "abc " * 30, zip=True)
    notes.add_itxt("XML:com.adobe.xmp", "<x/>", zip=True)
    tags = exif(6, artist="A")
    palette = quadrants((72, 72), "P")
    return {
        "jpeg": encoded(small, exif=tags, icc_profile=profile, comment=b"c", xmp=b"<x/>"),
        "jpeg progressive": encoded(small, progressive=True),
        "jpeg cmyk": encoded(quadrants((64, 64), "CMYK")),
        "mpo": encoded(small, "MPO", save_all=True, append_images=[small]),
        "png": encoded(clear, "PNG", exif=tags, icc_profile=profile, pnginfo=notes),
        "png palette": encoded(palette, "PNG", transparency=bytes([0, 90, 200, 255])),
        "png 16": encoded(Image.new("I;16", (64, 64), 700), "PNG", transparency=700),
        "png animated": encoded(small, "PNG", save_all=True, append_images=[palette]),
        "webp": encoded(clear, "WEBP", exif=tags, icc_profile=profile, xmp=b"<x/>"),
        "webp lossless": encoded(small, "WEBP", lossless=True),
        "webp animated": encoded(small, "WEBP", save_all=True, append_images=[palette]),
    }


FILES = _files()


def check(data: bytes) -> None:
    try:
        prepared = prepare(data)
        thumbs = [prepared.thumbnail, thumbnail.make(data)]
    except PictureRejected:
        return
    image = Image.open(BytesIO(prepared.image))
    image.load()
    assert image.size == (prepared.width, prepared.height)
    assert all(Image.open(BytesIO(thumb)).size == (300, 300) for thumb in thumbs)


@pytest.mark.parametrize("name", FILES)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_changed_bytes_give_a_picture_or_a_refusal(name: str, data: st.DataObject) -> None:
    changed = bytearray(FILES[name])
    # Headers come first and matter most: half of the changes go there.
    near, anywhere = st.integers(0, 200), st.integers(0, len(changed) - 1)
    for _ in range(data.draw(st.integers(1, 6))):
        changed[min(data.draw(near | anywhere), len(changed) - 1)] = data.draw(st.integers(0, 255))
    check(bytes(changed))


@pytest.mark.parametrize("name", FILES)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_missing_or_doubled_stretch_gives_a_picture_or_a_refusal(
    name: str, data: st.DataObject
) -> None:
    whole = FILES[name]
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(0, len(whole)))
    check(whole[:start] + whole[end:])


@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_anywhere_gives_a_picture_or_a_refusal(name: str) -> None:
    whole = FILES[name]
    cuts = {*range(64), *range(0, len(whole), 41), *range(len(whole) - 40, len(whole))}
    for cut in sorted(cuts):
        check(whole[:cut])
