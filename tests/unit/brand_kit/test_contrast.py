"""What reads well on what."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.apps.brand_kit.colours.contrast import nearest, pairs
from chalicelib.core.colour import contrast, lab, written

colours = st.builds(written, *[st.integers(0, 255)] * 3)


def kit(*colors: tuple[str, str]) -> list[dict[str, str]]:
    return [{"hex": hex_, "role": role} for hex_, role in colors]


def test_every_text_is_judged_on_every_background():
    found = pairs(
        kit(
            ("#111111", "text"),
            ("#999999", "text"),
            ("#FFFFFF", "background"),
            ("#000000", "background"),
        )
    )
    assert [(pair.foreground, pair.background, pair.verdict) for pair in found] == [
        ("#111111", "#FFFFFF", "aaa"),
        ("#111111", "#000000", "fail"),
        ("#999999", "#FFFFFF", "fail"),
        ("#999999", "#000000", "aaa"),
    ]


def test_headings_need_less_than_text():
    text, primary, _ = pairs(
        kit(("#888888", "text"), ("#888888", "primary"), ("#FFFFFF", "background"))
    )
    assert (text.ratio, text.needs, text.passes, text.verdict) == (3.54, 4.5, False, "large")
    assert (primary.needs, primary.passes, primary.nearest) == (3.0, True, None)


def test_what_is_read_on_buttons_and_badges_is_judged_as_text():
    found = pairs(
        kit(
            ("#0F766E", "primary"),
            ("#F59E0B", "accent"),
            ("#FFFFFF", "background"),
            ("#1C1917", "text"),
        )
    )
    labels = [pair for pair in found if pair.use == "label"]
    assert [(pair.role, pair.foreground, pair.background, pair.needs) for pair in labels] == [
        ("primary", "#FFFFFF", "#0F766E", 4.5),
        ("accent", "#1C1917", "#F59E0B", 4.5),
    ]


def test_only_what_a_kit_says_first_stands_on_its_buttons():
    found = pairs(
        kit(
            ("#EEEEEE", "primary"),
            ("#FFFFFF", "background"),
            ("#777777", "text"),
            ("#000000", "text"),
        )
    )
    (label,) = [pair for pair in found if pair.use == "label"]
    assert (label.foreground, label.ratio, label.passes) == ("#777777", 3.85, False)


# The web app says the same of the same colours: web/src/features/brand-kit/kit/contrast.test.ts.
@pytest.mark.parametrize(
    ("primary", "text", "expected"),
    [("#E8590C", "#3B2A20", "#F76725"), ("#E58A1F", "#5A4A40", "#AE6500")],
)
def test_a_button_that_is_not_read_is_not_made_to_vanish(primary: str, text: str, expected: str):
    colors = (primary, "primary"), ("#FFFFFF", "background"), (text, "text")
    (label,) = [pair for pair in pairs(kit(*colors)) if pair.use == "label"]
    assert label.nearest == expected


@settings(deadline=None)
@given(colours, colours, colours)
def test_a_mended_button_is_read_and_seen(primary: str, background: str, text: str):
    colors = [{"hex": background, "role": "background"}, {"hex": text, "role": "text"}]
    before = pairs([*colors, {"hex": primary, "role": "primary"}])[-1]
    mended = pairs([*colors, {"hex": before.nearest or primary, "role": "primary"}])
    label, heading = mended[-1], mended[-2]
    assert label.passes
    assert heading.passes or before.passes


def test_a_ratio_just_below_is_not_rounded_up():
    (pair,) = pairs(kit(("#777777", "text"), ("#FFFFFF", "background")))
    assert (pair.ratio, pair.passes) == (4.47, False)


def test_colours_for_no_text_are_not_judged():
    assert pairs(kit(("#EEEEEE", "secondary"), ("#DDDDDD", "neutral"), ("#FFF", "text"))) == []


# The web app says the same of the same colours: web/src/lib/colour.test.ts.
@pytest.mark.parametrize(
    ("colour", "ground", "needs", "expected"),
    [("#999999", "#FFFFFF", 4.5, "#767676"), ("#F2B544", "#FFF8EE", 3.0, "#BE8600")],
)
def test_the_nearest_colour_is_told(colour: str, ground: str, needs: float, expected: str):
    assert nearest(colour, ground, needs) == expected


@settings(deadline=None)
@given(colours, colours, st.sampled_from([3.0, 4.5]))
def test_the_nearest_colour_passes_and_keeps_its_hue(colour: str, ground: str, needs: float):
    found = nearest(colour, ground, needs)
    assert contrast(found, ground) >= needs
    # What is nearly black or grey has a hue of its 8 bits' making.
    if min(lab(found).chroma, lab(colour).chroma) > 0.05 and lab(found).light > 0.3:
        apart = abs(lab(found).hue - lab(colour).hue)
        assert min(apart, 360 - apart) < 8


@pytest.mark.parametrize(
    ("colour", "ground", "expected"),
    [("#777777", "#FFFFFF", "#767676"), ("#0F766E", "#0B3B37", "lighter")],
)
def test_the_nearest_colour_is_near(colour: str, ground: str, expected: str):
    found = nearest(colour, ground, 4.5)
    if expected == "lighter":
        assert lab(found).light > lab(colour).light
    else:
        assert lab(found).distance(lab(expected)) < 0.01
