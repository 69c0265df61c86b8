"""Colours as people see them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.core.colour import channels, contrast, lab, shade, written

colours = st.builds(written, *[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#0F766E", "#FFFFFF", 5.47)],
)
def test_contrast_is_as_wcag_counts_it(one: str, other: str, ratio: float):
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


def test_oklab_is_as_its_author_says():
    red = lab("#FF0000")
    assert (red.light, red.a, red.b) == pytest.approx((0.628, 0.225, 0.126), abs=0.001)
    assert lab("#FFFFFF").light == pytest.approx(1)
    assert lab("#808080").chroma == pytest.approx(0, abs=1e-6)


@settings(deadline=None)
@given(colours)
def test_a_colour_is_the_shade_of_its_own_lightness_chroma_and_hue(colour: str):
    place = lab(colour)
    again = shade(place.light, place.chroma, place.hue)
    assert all(
        abs(one - other) <= 1 for one, other in zip(channels(again), channels(colour), strict=True)
    )


@settings(deadline=None)
@given(st.floats(0.1, 1), st.floats(0, 0.4), st.floats(0, 360))
def test_a_shade_has_the_lightness_that_is_asked_for(light: float, chroma: float, hue: float):
    assert lab(shade(light, chroma, hue)).light == pytest.approx(light, abs=0.02)


def test_what_looks_alike_is_near():
    assert lab("#0F766E").distance(lab("#10786F")) < 0.02 < lab("#0F766E").distance(lab("#F59E0B"))
