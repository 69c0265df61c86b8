"""Logos as they are kept."""

from __future__ import annotations

import pytest
from PIL import Image

from chalicelib.imaging import PictureRejected
from chalicelib.imaging.logo import prepare_logo
from tests.unit.imaging.samples import decoded, encoded, rgba_at
from tests.unit.imaging.test_palette import AMBER, TEAL, a_logo
from tests.unit.imaging.test_svg import a_drawing


def test_transparent_margins_are_cut():
    made = prepare_logo(encoded(a_logo(), "PNG"), declared_type="image/png")
    assert (made.width, made.height) == pytest.approx((300, 300), abs=4)
    assert decoded(made.image).size == (made.width, made.height)
    assert made.palette is not None
    assert [swatch.split()[0] for swatch in made.palette.split(",")] == [TEAL, AMBER]


def test_the_thumbnail_shows_all_of_a_wide_logo():
    wide = Image.new("RGBA", (900, 100), TEAL)
    wide.paste(AMBER, (800, 0, 900, 100))
    thumbnail = decoded(prepare_logo(encoded(wide, "PNG"), declared_type="image/png").thumbnail)
    assert thumbnail.size == (300, 300)
    assert rgba_at(thumbnail, (150, 20))[3] == 0
    assert rgba_at(thumbnail, (290, 150))[0] > 200


def test_a_drawing_becomes_pixels():
    drawing = a_drawing(f'<circle cx="90" cy="90" r="40" fill="{TEAL}"/>')
    made = prepare_logo(drawing, declared_type="image/svg+xml")
    assert (made.content_type, made.extension) == ("image/png", "png")
    assert made.width == pytest.approx(made.height, abs=2)
    assert made.palette == f"{TEAL} 1.0"


@pytest.mark.parametrize(("form", "extension"), [("JPEG", "jpg"), ("WEBP", "webp"), ("PNG", "png")])
def test_pictures_stay_what_they_are(form: str, extension: str):
    data = encoded(a_logo("#FFFFFF").convert("RGB"), form)
    made = prepare_logo(data, declared_type=f"image/{form.lower()}")
    assert made.extension == extension


def test_a_drawing_that_came_as_a_picture_is_refused():
    with pytest.raises(PictureRejected) as refused:
        prepare_logo(a_drawing("<rect/>"), declared_type="image/png")
    assert refused.value.code == "picture_not_recognised"


def test_what_shows_nothing_is_refused():
    with pytest.raises(PictureRejected) as refused:
        prepare_logo(encoded(Image.new("RGBA", (99, 99)), "PNG"), declared_type="image/png")
    assert refused.value.code == "picture_empty"


def test_large_logos_are_made_smaller():
    data = encoded(Image.new("RGB", (3000, 1500), TEAL), "PNG")
    made = prepare_logo(data, declared_type="image/png")
    assert (made.width, made.height) == (2048, 1024)
