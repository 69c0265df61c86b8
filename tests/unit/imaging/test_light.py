"""The small copies that models look at."""

from __future__ import annotations

import pytest
from PIL import Image

from chalicelib.imaging.light import light_copy
from tests.unit.imaging.samples import decoded, encoded, photo, quadrants


def half_clear() -> Image.Image:
    """Return a dark picture that nothing is seen of on the left."""
    picture = Image.new("RGBA", (160, 120), (40, 30, 20, 255))
    picture.paste((0, 0, 0, 0), (0, 0, 80, 120))
    return picture


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("opaque", [True, False])
def test_the_copy_is_light_and_of_the_same_shape(form: str, opaque: bool):
    copy = decoded(light_copy(encoded(photo((3072, 2304)), form), opaque=opaque))
    assert (copy.format, copy.mode, copy.size) == ("JPEG", "RGB", (1536, 1152))


def test_a_small_picture_keeps_its_size():
    assert decoded(light_copy(encoded(quadrants()))).size == (160, 120)


def test_what_is_clear_is_white_in_the_copy():
    copy = decoded(light_copy(encoded(half_clear(), "PNG"))).convert("L")
    assert copy.crop((0, 0, 70, 120)).getextrema()[0] > 250
    assert copy.crop((90, 0, 160, 120)).getextrema()[1] < 60


def test_what_is_clear_may_stay_so():
    copy = decoded(light_copy(encoded(half_clear(), "PNG"), opaque=False))
    assert (copy.format, copy.mode) == ("WEBP", "RGBA")
    assert copy.getchannel("A").crop((0, 0, 70, 120)).getextrema()[1] == 0
    assert copy.getchannel("A").crop((90, 0, 160, 120)).getextrema()[0] == 255
