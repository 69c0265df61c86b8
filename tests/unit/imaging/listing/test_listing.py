"""Listing pictures: size, place, ground, shadow, bytes."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from chalicelib.imaging.cutout import Box, cut_out
from chalicelib.imaging.errors import FileTooLarge
from chalicelib.imaging.listing import ListingRules, compose
from tests.unit.imaging.cutout.things import RED, a_matte, files
from tests.unit.imaging.samples import decoded, encoded

RULES = ListingRules(
    width=600,
    height=600,
    margin=0.1,
    least_side=300,
    most_bytes=2_000_000,
    content_types=frozenset({"image/jpeg", "image/png"}),
    same_shape=True,
    plain_ground=True,
)
BOX = Box(140, 60, 120, 190)
CUT_OUT = cut_out(*files(a_matte())).image


def extent(picture: Image.Image, ground: str = "#ffffff") -> tuple[int, int, int, int]:
    """Return the box of what differs clearly from the ground."""
    plain = Image.new("RGB", picture.size, ground)
    found = ImageChops.difference(picture.convert("RGB"), plain).convert("L")
    box = found.point([255 if level > 60 else 0 for level in range(256)]).getbbox()
    assert box is not None
    return box


def test_the_product_is_in_the_middle_and_as_large_as_its_margin_allows():
    made = compose(CUT_OUT, BOX, RULES)
    left, top, right, bottom = extent(decoded(made.image))
    assert (made.width, made.height, made.content_type) == (600, 600, "image/jpeg")
    assert bottom - top == pytest.approx(480, abs=3)
    assert (left + right) / 2 == pytest.approx(300, abs=2)
    assert (top + bottom) / 2 == pytest.approx(300, abs=2)


def test_a_wide_product_keeps_its_margin_at_the_sides():
    wide = cut_out(*files(a_matte((20, 130, 380, 170)))).image
    left, _, right, _ = extent(decoded(compose(wide, Box(20, 130, 360, 40), RULES).image))
    assert (left, 600 - right) == (pytest.approx(60, abs=2), pytest.approx(60, abs=2))


def test_a_channel_may_want_another_shape():
    made = decoded(compose(CUT_OUT, BOX, replace(RULES, width=400, height=500)).image)
    assert made.size == (400, 500)
    assert extent(made)[3] - extent(made)[1] == pytest.approx(400, abs=3)


@pytest.mark.parametrize("ground", ["#FFFFFF", "#1F3A5F"])
def test_the_ground_is_the_colour_that_was_asked_for(ground: str):
    made = decoded(compose(CUT_OUT, BOX, RULES, ground=ground).image).convert("RGB")
    expected = Image.new("RGB", (1, 1), ground).getpixel((0, 0))
    assert made.getpixel((5, 5)) == pytest.approx(expected, abs=2)
    assert made.getpixel((300, 300)) == pytest.approx(RED, abs=6)


@pytest.mark.parametrize("shadow", [False, True])
def test_without_a_ground_only_the_product_and_its_shadow_are_seen(shadow: bool):
    made = compose(CUT_OUT, BOX, RULES, ground="transparent", shadow=shadow)
    picture = decoded(made.image)
    alpha = picture.getchannel("A")
    assert (made.content_type, made.extension, picture.mode) == ("image/png", "png", "RGBA")
    assert picture.getpixel((300, 300)) == pytest.approx((*RED, 255), abs=6)
    assert (alpha.getpixel((5, 5)), alpha.getpixel((300, 20))) == (0, 0)
    below = alpha.getpixel((300, 548))
    assert 10 < below < 75 if shadow else below == 0


def test_a_picture_without_ground_that_is_too_heavy_gets_fewer_colours():
    whole = compose(CUT_OUT, BOX, RULES, ground="transparent", shadow=True)
    limit = len(whole.image) - 1
    few = compose(CUT_OUT, BOX, replace(RULES, most_bytes=limit), ground="transparent", shadow=True)
    picture = decoded(few.image).convert("RGBA")
    assert len(few.image) <= limit
    assert picture.getpixel((300, 300)) == pytest.approx((*RED, 255), abs=12)
    assert picture.getpixel((5, 5))[3] == 0


def test_the_shadow_is_soft_and_below():
    plain = decoded(compose(CUT_OUT, BOX, RULES).image).convert("L")
    made = decoded(compose(CUT_OUT, BOX, RULES, shadow=True).image).convert("L")
    below, above = (300, 548), (300, 50)
    assert plain.getpixel(below) == 255
    assert 180 < (made.getpixel(below) or 0) < 245
    assert (made.getpixel(above) or 0) > 250
    assert made.getpixel((5, 5)) == 255


def test_quality_gives_way_until_the_file_is_below_the_limit():
    noise = Image.effect_noise((400, 300), 90).convert("RGB")
    busy = cut_out(encoded(noise, "PNG"), encoded(a_matte(), "PNG")).image
    best = compose(busy, BOX, RULES).image
    limit = len(best) // 2
    smaller = compose(busy, BOX, replace(RULES, most_bytes=limit)).image
    assert len(smaller) <= limit
    with pytest.raises(FileTooLarge):
        compose(busy, BOX, replace(RULES, most_bytes=2000))


def test_a_channel_without_jpeg_gets_png():
    made = compose(CUT_OUT, BOX, replace(RULES, content_types=frozenset({"image/png"})))
    assert (made.content_type, made.extension, decoded(made.image).mode) == (
        "image/png",
        "png",
        "RGB",
    )


def test_the_same_cut_out_gives_the_same_bytes_without_metadata():
    made = compose(CUT_OUT, BOX, RULES, shadow=True)
    assert compose(CUT_OUT, BOX, RULES, shadow=True) == made
    assert not Image.open(BytesIO(made.image)).getexif()
