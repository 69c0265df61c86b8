"""The catalogue files, held to what requests are held to."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, get_args

import pytest

from chalicelib.apps.avatar_creator.catalogue import DATA
from chalicelib.apps.avatar_creator.prompt import AGE_BANDS
from chalicelib.apps.avatar_creator.schemas.generations import AvatarGenerate
from chalicelib.apps.avatar_creator.schemas.presets import PersonaCategory, PresetCategory
from chalicelib.apps.avatar_creator.schemas.subject import PersonaIn

PRESETS = json.loads((DATA / "presets.json").read_text("utf-8"))
EXAMPLES = json.loads((DATA / "persona_examples.json").read_text("utf-8"))
LANGUAGES = {"id", "en"}
LONGEST = 120


def named(entry: Any) -> str:
    return str(entry["id"])


def order_of(preset: dict[str, Any], language: str) -> dict[str, Any]:
    """Return what somebody would send who typed all of a preset into the form."""
    about = {key: preset[key] for key in ("prompt", "attributes")}
    persona = persona_of(preset, language)
    return {"name": preset["name"][language], "presetId": preset["id"], "persona": persona, **about}


def persona_of(entry: dict[str, Any], language: str) -> dict[str, Any]:
    persona = entry["persona"]
    return {**persona, "background": persona["background"][language]}


@pytest.mark.parametrize("preset", PRESETS, ids=named)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_preset_is_an_order_that_can_be_sent(preset: dict[str, Any], language: str):
    sent = AvatarGenerate.model_validate(order_of(preset, language))
    assert sent.prompt == preset["prompt"]
    assert sent.cleared == frozenset()


@pytest.mark.parametrize("example", EXAMPLES, ids=named)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_is_a_persona_that_can_be_sent(example: dict[str, Any], language: str):
    persona = persona_of(example, language)
    assert PersonaIn.model_validate(persona).given() == persona


@pytest.mark.parametrize("preset", PRESETS, ids=named)
def test_a_preset_is_told_in_both_languages_and_shortly(preset: dict[str, Any]):
    texts = (preset["name"], preset["description"], preset["persona"]["background"])
    for text in texts:
        assert text.keys() == LANGUAGES
        assert text["id"] != text["en"] or text is preset["name"]
    assert max(len(text) for text in preset["description"].values()) <= LONGEST


@pytest.mark.parametrize("preset", PRESETS, ids=named)
def test_the_age_of_a_preset_is_in_its_range(preset: dict[str, Any]):
    _, years = AGE_BANDS[preset["attributes"]["ageRange"]]
    assert preset["persona"]["age"] in years


@pytest.mark.parametrize(("entries", "least"), [(PRESETS, 40), (EXAMPLES, 25)])
def test_there_are_enough_and_each_has_an_id_and_a_character_of_its_own(
    entries: list[dict[str, Any]], least: int
):
    assert len(entries) >= least
    for told in (named, lambda entry: entry["persona"]["name"]):
        assert [name for name, times in Counter(map(told, entries)).items() if times > 1] == []


@pytest.mark.parametrize(
    ("entries", "categories"),
    [(PRESETS, get_args(PresetCategory)), (EXAMPLES, get_args(PersonaCategory))],
)
def test_no_category_is_left_behind(entries: list[dict[str, Any]], categories: tuple[str, ...]):
    counts = Counter(entry["category"] for entry in entries)
    assert counts.keys() == set(categories)
    assert max(counts.values()) <= 2 * min(counts.values())
