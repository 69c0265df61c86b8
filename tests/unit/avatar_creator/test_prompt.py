from __future__ import annotations

from typing import Any

import pytest

from chalicelib.apps.avatar_creator.prompt import NEGATIVE, QUALITY, build, pieces

WORDS = "confident business woman"
EXAMPLES = {
    "the example of the specification": (
        {
            "persona_name": "Sarah",
            "persona_age": 32,
            "personality": ["professional"],
            "gender": "female",
            "ethnicity": "asian",
            "style": "professional",
        },
        (
            "Sarah, 32 years old, professional personality, female, "
            "middle-aged adult (30-49 years old), asian ethnicity, wearing professional attire"
        ),
    ),
    "nothing given": ({}, ""),
    "a band without an age": ({"age_range": "mature"}, "mature adult (50 years or older)"),
    "an age decides over the band": (
        {"persona_age": 55, "age_range": "young"},
        "55 years old, mature adult (50 years or older)",
    ),
    "a child is in no band": ({"persona_age": 12, "age_range": "young"}, "12 years old"),
    "unisex": ({"gender": "unisex"}, "androgynous"),
    "several traits": ({"personality": ["warm", "calm"]}, "warm and calm personality"),
    "all that is seen": (
        {
            "gender": "male",
            "ethnicity": "Javanese",
            "body_type": "athletic",
            "hair_style": "curly",
            "hair_color": "black",
            "eye_color": "brown",
            "skin_tone": "tan",
            "style": "batik",
            "framing": "half_body",
        },
        (
            "male, Javanese ethnicity, athletic body type, curly hair, black hair colour, "
            "brown eyes, tan skin tone, wearing batik attire, half body shot"
        ),
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_prompt_is_persona_attributes_words_quality(name: str):
    subject, said = EXAMPLES[name]
    before = f"{said}, " if said else ""
    assert build(subject, WORDS) == f"{before}{WORDS}, {QUALITY}"


@pytest.mark.parametrize(
    ("age", "band"),
    [(17, ""), (18, "18-29"), (29, "18-29"), (30, "30-49"), (49, "30-49"), (50, "50"), (120, "50")],
)
def test_age_bands_begin_at_18_30_and_50(age: int, band: str):
    found = [piece.words for piece in pieces({"persona_age": age}, WORDS) if "ageR" in piece.field]
    assert [words.partition("(")[2][: len(band)] for words in found] == ([band] if band else [])


def test_line_breaks_in_the_words_become_spaces():
    assert build({}, "calm\n\n  portrait").startswith("calm portrait, ")


def test_every_piece_names_its_field():
    subject: dict[str, Any] = EXAMPLES["the example of the specification"][0]
    assert [piece.field for piece in pieces(subject, WORDS)] == [
        "persona.name",
        "persona.age",
        "persona.personality",
        "attributes.gender",
        "attributes.ageRange",
        "attributes.ethnicity",
        "attributes.style",
        "prompt",
        "quality",
    ]


def test_what_is_not_wanted_never_stands_in_the_prompt():
    assert "cartoon" in NEGATIVE
    assert "cartoon" not in build({}, WORDS)
