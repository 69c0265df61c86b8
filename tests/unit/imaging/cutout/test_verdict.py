"""Where the product is, and what speaks against a cut-out."""

from __future__ import annotations

import pytest
from PIL import Image, ImageFilter

from chalicelib.imaging.cutout.verdict import Box, judge

from .things import BODY, SIZE, a_matte

HOLE = (180, 120, 215, 150)


def with_hole() -> Image.Image:
    matte = a_matte()
    matte.paste(0, HOLE)
    return matte


def test_a_clean_cut_out_is_ok_and_its_box_is_exact():
    found = judge(a_matte())
    assert (found.verdict, found.reasons) == ("ok", ())
    assert found.box == Box(140, 60, 120, 190)
    assert found.coverage == pytest.approx(120 * 190 / (400 * 300), abs=0.005)


@pytest.mark.parametrize(
    ("matte", "reason"),
    [
        (a_matte((140, 60, 260, 300)), "touches_edge"),
        (a_matte((0, 60, 120, 250)), "touches_edge"),
        (a_matte((180, 130, 230, 180)), "too_small"),
        (a_matte((4, 4, 396, 296)), "too_large"),
        (with_hole(), "holes"),
        (a_matte(BODY, (300, 200, 340, 240)), "pieces"),
        (a_matte(soft=14), "halo"),
    ],
)
def test_each_fault_is_named_alone(matte: Image.Image, reason: str):
    found = judge(matte)
    assert found.reasons == (reason,)
    assert found.verdict == "check"


@pytest.mark.parametrize("matte", [Image.new("L", SIZE), a_matte((10, 10, 13, 13))])
def test_of_an_empty_one_nothing_more_is_said(matte: Image.Image):
    found = judge(matte)
    assert (found.reasons, found.box) == (("empty",), None)


@pytest.mark.parametrize(
    "matte",
    [
        a_matte(BODY, (300, 200, 305, 206)),
        a_matte((140, 60, 260, 250), (198, 248, 202, 300)),
    ],
    ids=["a crumb", "a hair to the edge"],
)
def test_what_hardly_anybody_sees_is_no_fault(matte: Image.Image):
    assert judge(matte).verdict == "ok"


def test_glass_that_is_half_clear_is_to_be_checked():
    matte = a_matte()
    matte.paste(120, (160, 80, 240, 230))
    assert "halo" in judge(matte).reasons


def test_a_large_matte_is_judged_like_a_small_one():
    large = with_hole().resize((4000, 3000), Image.Resampling.BICUBIC)
    assert judge(large).reasons == ("holes",)
    assert judge(large.filter(ImageFilter.BoxBlur(90))).reasons == ("holes", "halo")
