"""Fonts and starters."""

from __future__ import annotations

from collections import Counter

import pytest

from chalicelib.apps.brand_kit.catalogue import find_font, fonts, starters
from chalicelib.apps.brand_kit.colours.contrast import pairs
from chalicelib.apps.brand_kit.schemas.catalogue import FontOut, StarterOut
from chalicelib.apps.brand_kit.schemas.kits import KitCreate

OPEN = {"OFL-1.1", "Apache-2.0"}


def test_there_are_enough_families_of_every_character():
    assert len(fonts()) >= 24
    assert min(Counter(font.character for font in fonts()).values()) >= 4
    assert len({font.family for font in fonts()}) == len(fonts())


@pytest.mark.parametrize("font", fonts(), ids=lambda font: font.family)
def test_a_family_is_open_and_goes_with_others(font: FontOut):
    assert font.licence in OPEN
    assert font.weights == sorted(font.weights)
    assert font.pairs
    partners = [find_font(family) for family in font.pairs]
    assert all(partner and partner.family != font.family for partner in partners)


@pytest.mark.parametrize("font", fonts(), ids=lambda font: font.family)
def test_headings_have_a_partner_for_texts(font: FontOut):
    partners = [find_font(family) for family in font.pairs]
    is_text = font.character in ("clean", "warm") and len(font.weights) > 1
    assert is_text or any(
        partner and partner.character in ("clean", "warm") and len(partner.weights) > 1
        for partner in partners
    )


@pytest.mark.parametrize("starter", starters(), ids=lambda starter: starter.id)
def test_a_starter_is_a_kit_that_is_read(starter: StarterOut):
    shown = starter.model_dump(by_alias=True, exclude_none=True)
    body = {key: shown[key] for key in ("category", "colors", "fonts")}
    for language in ("id", "en"):
        texts = {key: shown[key][language] for key in ("tagline", "tone")}
        KitCreate.model_validate({"brandName": "Kopi Senja", **body, **texts})
    assert all(pair.passes for pair in pairs(shown["colors"]))


def test_there_is_a_starter_for_each_trade():
    known = {starter.id for starter in starters()}
    assert known == {"kuliner", "skincare", "fashion-muslim", "kriya", "kopi"}
