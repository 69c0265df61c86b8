"""Schemes from the colours of a logo."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.apps.brand_kit.colours.contrast import pairs
from chalicelib.apps.brand_kit.colours.scheme import scheme
from chalicelib.core.colour import contrast, lab, written

ROLES = ["primary", "secondary", "accent", "background", "text", "neutral"]
colours = st.builds(written, *[st.integers(0, 255)] * 3)
palettes = st.lists(st.tuples(colours, st.floats(0.01, 1)), min_size=1, max_size=6)


def by_role(*palette: tuple[str, float]) -> dict[str, str]:
    return {color.role: color.hex for color in scheme(palette)}


@settings(deadline=None)
@given(palettes)
def test_there_is_one_colour_for_each_role_and_text_is_read(palette: list[tuple[str, float]]):
    found = scheme(palette)
    assert [color.role for color in found] == ROLES
    roles = {color.role: color.hex for color in found}
    assert contrast(roles["text"], roles["background"]) >= 7
    assert contrast(roles["neutral"], roles["background"]) >= 4.5
    assert max(contrast(roles["accent"], roles[on]) for on in ("text", "background")) >= 4.5
    assert roles["secondary"] != roles["accent"]


@settings(deadline=None)
@given(palettes)
def test_the_same_palette_has_the_same_scheme(palette: list[tuple[str, float]]):
    assert scheme(palette) == scheme(list(palette))


def test_colours_of_the_logo_are_taken_as_they_are():
    found = by_role(("#0F766E", 0.6), ("#F59E0B", 0.25), ("#B91C1C", 0.1), ("#1C1917", 0.05))
    assert found["primary"] == "#0F766E"
    assert {found["secondary"], found["accent"]} == {"#F59E0B", "#B91C1C"}


@pytest.mark.parametrize("second", ["#F59E0B", "#B45309", "#C026D3"])
def test_a_second_colour_is_not_the_accent_too(second: str):
    found = by_role(("#0F766E", 0.7), (second, 0.3))
    assert found["secondary"] == second
    assert contrast(found["accent"], found["background"]) >= 3
    assert lab(found["accent"]).distance(lab(second)) >= 0.1


def test_the_accent_lies_on_the_other_side_of_a_second_colour_that_is_across():
    across = by_role(("#0F766E", 1.0))["accent"]
    found = by_role(("#0F766E", 0.7), (across, 0.3))
    assert found["secondary"] == across
    assert abs(lab(found["accent"]).hue - lab(across).hue) > 40


def test_grey_is_no_main_colour_while_there_is_another():
    assert by_role(("#111111", 0.8), ("#C2410C", 0.2))["primary"] == "#C2410C"


def test_one_colour_gives_a_scheme_of_its_tint_and_the_hue_across():
    found = by_role(("#0F766E", 1.0))
    main, tint, accent = (lab(found[role]) for role in ("primary", "secondary", "accent"))
    assert abs(tint.hue - main.hue) < 10
    assert tint.light > main.light + 0.15
    assert 90 < abs(accent.hue - main.hue) < 270
    for role in ("background", "text", "neutral"):
        assert lab(found[role]).chroma < 0.04
    colors = [{"hex": color.hex, "role": color.role} for color in scheme([("#0F766E", 1.0)])]
    assert all(pair.passes for pair in pairs(colors))


@pytest.mark.parametrize("grey", ["#000000", "#333333", "#FFFFFF", "#F4F4F5"])
def test_a_logo_without_colour_has_a_scheme_that_is_seen(grey: str):
    found = by_role((grey, 1.0))
    assert contrast(found["primary"], "#FFFFFF") >= 3
    assert lab(found["accent"]).chroma > 0.1
    assert contrast(found["secondary"], found["primary"]) >= 3
