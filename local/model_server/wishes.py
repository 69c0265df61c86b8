"""From a prompt to a look: what the words ask for, and a die for the rest."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from local.model_server import words
from local.model_server.look import Look

FEMALE_TOPS = (
    "straight01",
    "straight02",
    "straightAndStrand",
    "longButNotTooLong",
    "miaWallace",
    "bob",
    "bun",
    "curvy",
    "curly",
    "bigHair",
)
MALE_TOPS = (
    "shortFlat",
    "shortRound",
    "shortWaved",
    "shortCurly",
    "theCaesar",
    "theCaesarAndSidePart",
    "sides",
)
SKIN_TONES = ("#f9dcc8", "#f1c7a5", "#e5b187", "#d89a6a", "#c98a5b", "#b06d42", "#6d4530")
DARK_HAIR = ("#2b2326", "#3a2a26", "#4a312c", "#6b4433")
# Against these skins only the darkest hair can be told from the head.
DEEP_SKIN = frozenset({"#6d4530", "#8a5636", "#b06d42"})
SILVER = "#cfcac7"
SHIRTS = ("shirtCrewNeck", "shirtScoopNeck", "shirtVNeck", "hoodie", "collarAndSweater")
FABRICS = ("#4a7fc1", "#3d9c98", "#5b9a6b", "#c9504f", "#8768b0", "#e2894b", "#2f4468", "#eba0b3")
BACKDROPS = ("#bcd4e6", "#cfe0cf", "#f0d9c4", "#dcd3ea", "#f3d3d6", "#cbdedd", "#e6dfcf")
OLD_AGE = 55

T = TypeVar("T")


def look_for(prompt: str, seed: int) -> Look:
    """Return the person that `prompt` describes; the same prompt and seed give the same person."""
    text = prompt.lower()
    die = random.Random(hashlib.sha256(f"{seed}\n{prompt}".encode()).digest())  # noqa: S311
    female = _is_female(text, die)
    hijab = _has(text, words.HIJAB)
    skin = _skin(text, die)
    return Look(
        top="hijab" if hijab else _top(text, female, die),
        hair=_hair_colour(text, skin, die),
        headwear=_coloured(text, words.HIJAB) or die.choice(FABRICS),
        skin=skin,
        eyes=die.choice(("default", "default", "happy")),
        eyebrows=die.choice(("default", "defaultNatural", "raisedExcitedNatural")),
        mouth=_first(text, words.MOUTHS) or die.choice(("smile", "twinkle")),
        facial_hair=None if hijab else _facial_hair(text, female, die),
        glasses=_glasses(text, die),
        clothes=_first(text, words.CLOTHES) or die.choice(SHIRTS),
        clothes_colour=_clothes_colour(text) or die.choice(FABRICS),
        background=_background(text) or die.choice(BACKDROPS),
    )


def _has(text: str, pattern: str) -> bool:
    return re.search(rf"\b{pattern}\b", text) is not None


def _first(text: str, table: Mapping[str, T]) -> T | None:
    return next((value for pattern, value in table.items() if _has(text, pattern)), None)


def _before(text: str, noun: str) -> str:
    """Return the few words in front of `noun` and, for Indonesian, the few behind it."""
    found = re.search(rf"((?:[\w-]+ ){{0,3}}){noun}\b((?: [\w-]+){{0,2}})", text)
    return found.group(0) if found else ""


def _coloured(text: str, noun: str) -> str | None:
    return _first(_before(text, noun), words.COLOURS)


def _is_female(text: str, die: random.Random) -> bool:
    if _has(text, words.FEMALE) or _has(text, words.HIJAB):
        return True
    return not _has(text, words.MALE) and die.random() < 0.5


def _top(text: str, female: bool, die: random.Random) -> str:
    wished = _first(text, {p: v for p, v in words.STYLES.items() if _is_about_head(p, text)})
    choices: Sequence[str] = wished or (FEMALE_TOPS if female else MALE_TOPS)
    return die.choice(choices)


def _is_about_head(pattern: str, text: str) -> bool:
    """Tell whether the word stands by "hair" or cannot mean another thing, as "Bob" could."""
    near = _before(text, r"(hair|rambut|hairstyle)")
    return _has(near, pattern) or not re.search("long|short|medium|straight|fade|bob", pattern)


def _hair_colour(text: str, skin: str, die: random.Random) -> str:
    wished = _first(_before(text, r"(hair|rambut)"), words.HAIR)
    if wished or _is_old(text):
        return wished or SILVER
    return DARK_HAIR[0] if skin in DEEP_SKIN else die.choice(DARK_HAIR)


def _is_old(text: str) -> bool:
    years = re.search(words.YEARS, text)
    return _has(text, words.OLD) or (years is not None and int(years.group(1)) >= OLD_AGE)


def _skin(text: str, die: random.Random) -> str:
    wished = _first(_before(text, r"(skin|skinned|complexion|kulit|berkulit)"), words.SKIN)
    return wished or die.choice(_first(text, words.ORIGIN) or SKIN_TONES)


def _facial_hair(text: str, female: bool, die: random.Random) -> str | None:
    if _has(text, words.LONG_BEARD):
        return "beardMajestic"
    if _has(text, words.BEARD):
        return die.choice(("beardLight", "beardMedium"))
    if _has(text, words.MOUSTACHE):
        return "moustacheFancy"
    return "beardLight" if not female and die.random() < 0.15 else None


def _glasses(text: str, die: random.Random) -> str | None:
    if _has(text, words.SUNGLASSES):
        return "sunglasses"
    if _has(text, words.GLASSES):
        return die.choice(("prescription01", "prescription02", "round"))
    return None


def _clothes_colour(text: str) -> str | None:
    nouns = r"(suit|blazer|hoodie|sweater|shirt|t-shirt|blouse|dress|kemeja|kaos|jas|baju|batik)"
    return _coloured(text, nouns)


def _background(text: str) -> str | None:
    wished = _coloured(text, r"(background|backdrop|latar|latar belakang)")
    return wished or _first(text, words.SCENES)
