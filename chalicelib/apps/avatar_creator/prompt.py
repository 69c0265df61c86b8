"""The prompt of a portrait: persona, attributes, the person's own words, terms of quality.

The order and the terms follow the product's prompt engineering notes; `pieces` keeps each part with
the field it comes from, so that it can be shown before it is sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from chalicelib.foundation.generation.appearance import WORDED

AGE_BANDS = {
    "young": ("young adult (18-29 years old)", range(18, 30)),
    "adult": ("middle-aged adult (30-49 years old)", range(30, 50)),
    "mature": ("mature adult (50 years or older)", range(50, 121)),
}
GENDERS = {"male": "male", "female": "female", "unisex": "androgynous"}
FRAMINGS = {"half_body": "half body shot", "full_body": "full body shot"}
QUALITY = (
    "professional photo studio portrait, ultra realistic, high detail, professional photography, "
    "DSLR camera, 85mm portrait lens, f/1.8 aperture, studio lighting, bokeh background, "
    "photorealistic, high resolution, 8k quality"
)
NEGATIVE = (
    "ugly, blurry, low quality, distorted, deformed, bad anatomy, disfigured, poorly drawn face, "
    "cartoon, anime, 3d render, painting, illustration, unrealistic, artificial, plastic, wax "
    "figure, mannequin"
)


@dataclass(frozen=True)
class Piece:
    """One part of a prompt and the field it comes from."""

    field: str
    words: str


def pieces(subject: Mapping[str, Any], prompt: str) -> list[Piece]:
    """Return the parts of the prompt in the order they are sent."""
    return [
        *_persona(subject),
        *_attributes(subject),
        *_own_words(prompt),
        Piece("quality", QUALITY),
    ]


def build(subject: Mapping[str, Any], prompt: str) -> str:
    """Return the prompt as it is sent to the model."""
    return join(pieces(subject, prompt))


def join(parts: list[Piece]) -> str:
    return ", ".join(piece.words for piece in parts)


def _own_words(prompt: str) -> Iterator[Piece]:
    if words := " ".join(prompt.split()):
        yield Piece("prompt", words)


def _persona(subject: Mapping[str, Any]) -> Iterator[Piece]:
    if name := subject.get("persona_name"):
        yield Piece("persona.name", name)
    if age := subject.get("persona_age"):
        yield Piece("persona.age", f"{int(age)} years old")
    if traits := subject.get("personality"):
        yield Piece("persona.personality", f"{' and '.join(traits)} personality")


def _attributes(subject: Mapping[str, Any]) -> Iterator[Piece]:
    if gender := subject.get("gender"):
        yield Piece("attributes.gender", GENDERS[gender])
    if band := _age_band(subject):
        yield Piece("attributes.ageRange", band)
    for name, wording in WORDED.items():
        if value := subject.get(name):
            yield Piece(f"attributes.{_camel(name)}", wording.format(value))
    if framing := subject.get("framing"):
        yield Piece("attributes.framing", FRAMINGS[framing])


def _age_band(subject: Mapping[str, Any]) -> str | None:
    """Return the words for the age: the persona's exact age decides, else the age range given."""
    if age := subject.get("persona_age"):
        return next((words for words, years in AGE_BANDS.values() if int(age) in years), None)
    age_range = subject.get("age_range")
    return AGE_BANDS[age_range][0] if age_range else None


def _camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)
