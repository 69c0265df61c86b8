"""What a service's answer is made into."""

from __future__ import annotations

import pytest
from PIL import Image

from chalicelib.imaging.cutout.matte import read_matte
from tests.unit.imaging.samples import encoded, quadrants

from .things import SIZE, a_matte, a_photo, files, pixels


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_a_cut_out_is_read_by_its_alpha(form: str):
    cut = a_photo(a_matte())
    cut.putalpha(a_matte())
    options = {"lossless": True} if form == "WEBP" else {}
    found = read_matte(encoded(cut, form, **options), files(a_matte())[0])
    assert found is not None
    assert pixels(found).tobytes() == a_matte().tobytes()


@pytest.mark.parametrize(("form", "mode"), [("JPEG", "L"), ("JPEG", "RGB"), ("PNG", "RGB")])
def test_a_mask_is_read_by_its_light(form: str, mode: str):
    found = read_matte(encoded(a_matte().convert(mode), form), files(a_matte())[0])
    assert found is not None
    assert pixels(found).getpixel((200, 150)) in range(250, 256)
    assert pixels(found).getpixel((20, 20)) in range(6)


def test_a_smaller_mask_comes_back_at_the_pictures_size():
    small = a_matte().resize((200, 150), Image.Resampling.BOX)
    found = read_matte(encoded(small, "PNG"), files(a_matte())[0])
    assert found is not None
    assert (pixels(found).mode, pixels(found).size) == ("L", SIZE)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"no picture",
        encoded(quadrants(SIZE), "PNG"),
        encoded(Image.linear_gradient("L").resize(SIZE), "PNG"),
        encoded(a_matte(size=(300, 300)), "PNG"),
        encoded(a_matte(), "PNG")[:200],
    ],
    ids=["nothing", "text", "a photo", "a grey photo", "another shape", "half a file"],
)
def test_what_holds_no_matte_is_none(answer: bytes):
    assert read_matte(answer, files(a_matte())[0]) is None
