"""What the prompt of a pose says, in which order, and how a product is shown in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.apps.pose_generator.colour_words import colour_word
from chalicelib.apps.pose_generator.prompt import (
    BACKDROP,
    QUALITY,
    PieceKind,
    Setting,
    ShownProduct,
    is_for_products,
    join,
    pieces,
    placement_of,
)
from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.foundation.brands.carried import BrandLook

SITI = {"gender": "female", "persona_name": "Siti", "persona_age": 28, "style": "batik"}
KOPI = ShownProduct("Kopi  Gayo\n250 g", "pouch", "hand-held")
BRAND = BrandLook("warm", (("text", "#000000"), ("accent", "#C9A227"), ("primary", "#14532D")))
SETTING = Setting(avatar=SITI, product=KOPI, scene="beach", brand=BRAND, words="smiling \n wide")
TEXTS: dict[PieceKind, str] = {
    "avatar": "28 years old, woman, wearing batik attire",
    "product": 'holding the pouch "Kopi Gayo 250 g", its label unchanged',
    "pose": (
        "product in the right hand, weight on one leg, holding a product out to the side, "
        "from the front, full body shot"
    ),
    "scene": "a tropical beach with white sand and calm sea, sunny",
    "brand": "warm mood, colour accents in dark green and gold",
    "words": "smiling wide",
    "quality": QUALITY,
}


def a_template(**wanted: Any) -> PoseTemplateEntry:
    """Return the first template with these properties; `held` is whether hands hold something."""
    held = wanted.pop("held", None)
    return next(
        template
        for template in templates()
        if all(getattr(template, name) == value for name, value in wanted.items())
        and held in (None, template.anchor is not None)
    )


HELD = a_template(id="holding-right-contrapposto-hold-out-front")


def said(kind: str, setting: Setting, template: PoseTemplateEntry = HELD) -> str | None:
    return next((piece.text for piece in pieces(setting, template) if piece.kind == kind), None)


def test_the_parts_are_in_their_order():
    found = pieces(SETTING, HELD)
    assert {piece.kind: piece.text for piece in found} == TEXTS
    assert [piece.kind for piece in found] == list(TEXTS)
    assert join(found) == ", ".join(TEXTS.values())


def test_what_is_not_given_is_not_said():
    found = pieces(Setting(avatar={}), HELD)
    kinds = ["avatar", "pose", "scene", "quality"]
    assert [piece.kind for piece in found] == kinds
    assert (found[0].text, found[2].text) == ("person", BACKDROP)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ({"gender": "male", "age_range": "mature"}, "mature adult, man"),
        ({"age_range": "young", "persona_age": 60}, "60 years old, person"),
        ({"personality": ["warm", "calm"]}, "person, warm and calm expression"),
        (
            {"ethnicity": "Javanese", "hair_color": "black", "framing": "half_body"},
            "person, Javanese ethnicity, black hair colour",
        ),
        (
            {"description": "a barista \n with glasses", "personality": ["warm"]},
            "a barista with glasses, warm expression",
        ),
    ],
)
def test_an_avatar_is_said_by_what_is_seen_of_it(subject: dict[str, Any], words: str):
    assert said("avatar", Setting(avatar=subject)) == words


PLACES = {
    "held where hands hold": (KOPI, {"placement": "hand-held"}, "hand-held"),
    "shown where the pose shows": (KOPI, {"placement": "displayed", "held": True}, "displayed"),
    "beside who holds nothing": (KOPI, {"placement": "worn"}, "displayed"),
    "on a table by the pose": (KOPI, {"placement": "table"}, "table"),
    "on a table by itself": (replace(KOPI, placement="table"), {"placement": "worn"}, "table"),
    "worn in any pose": (replace(KOPI, placement="worn"), {"placement": "hand-held"}, "worn"),
    "clothes": (ShownProduct("Gamis", "clothing"), {"placement": "hand-held"}, "worn"),
    "a bag in the hand": (
        ShownProduct("Tas", "accessory"),
        {"placement": "hand-held"},
        "hand-held",
    ),
    "a bag without a hand": (ShownProduct("Tas", "accessory"), {"placement": "worn"}, "worn"),
    "of no type": (ShownProduct("Kopi"), {"placement": "worn"}, "displayed"),
}


@pytest.mark.parametrize("name", PLACES)
def test_pose_and_product_decide_together_how_it_is_shown(name: str):
    product, wanted, placement = PLACES[name]
    assert placement_of(product, a_template(**wanted)) == placement


def test_every_template_and_way_of_showing_has_words():
    for template in templates():
        for placement in (None, "hand-held", "worn", "displayed", "table"):
            setting = replace(SETTING, product=replace(KOPI, placement=placement))
            text = join(pieces(setting, template))
            assert "other side" not in text
            assert "\n" not in text


def test_hands_stay_empty_without_a_product():
    without = replace(SETTING, product=None)
    assert said("pose", without) == (
        "right hand as if presenting, hands empty, weight on one leg, from the front, "
        "full body shot"
    )
    for template in templates():
        assert "product" not in (said("pose", without, template) or "")


def test_poses_for_products_are_known():
    assert is_for_products(HELD)
    assert is_for_products(a_template(category="skincare-presenting"))
    assert not is_for_products(a_template(category="portrait"))


def test_the_name_of_ones_own_pose_is_not_said():
    named = {"id": "own_01JZZZZZZZZZZZZZZZZZZZZZZZ", "name": {"id": "Coba 12", "en": "Coba 12"}}
    own = PoseTemplateEntry.model_construct(**{**dict(HELD), **named})
    assert said("pose", SETTING, own) == "product in the right hand, full body shot"


def test_a_scene_of_ones_own_is_said_as_it_is():
    assert said("scene", replace(SETTING, scene="rooftop  in\nBandung")) == "rooftop in Bandung"


@pytest.mark.parametrize(
    ("brand", "words"),
    [
        (BrandLook(None, ()), None),
        (BrandLook("calm", (("text", "#FF0000"),)), "calm mood"),
        (
            BrandLook(None, (("primary", "#0F766E"), ("accent", "#10776F"))),
            "colour accents in teal",
        ),
    ],
)
def test_a_brand_says_its_tone_and_its_leading_colours(brand: BrandLook, words: str | None):
    assert said("brand", replace(SETTING, brand=brand)) == words


@pytest.mark.parametrize(
    ("colour", "word"),
    [("#FFFEFA", "white"), ("#102A54", "navy"), ("#EC7A12", "orange"), ("#777777", "grey")],
)
def test_colours_have_the_word_of_the_nearest(colour: str, word: str):
    assert colour_word(colour) == word
