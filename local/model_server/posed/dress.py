"""What a figure wears, and its colours."""

from __future__ import annotations

import random
from dataclasses import dataclass

from local.model_server.posed.canvas import Colour
from local.model_server.posed.person import Person

_TOPS: tuple[Colour, ...] = (
    (94, 132, 168), (122, 158, 134), (198, 120, 98), (150, 120, 170), (214, 178, 110),
)  # fmt: skip
# Trousers that go with any top and stand out from floors.
_BOTTOMS: tuple[Colour, ...] = (
    (62, 78, 112), (88, 74, 66), (70, 84, 80), (96, 70, 92), (54, 58, 70), (120, 92, 68),
)  # fmt: skip
_SHOES: tuple[Colour, ...] = ((92, 58, 46), (58, 60, 70), (206, 198, 186), (140, 74, 60))


@dataclass(frozen=True)
class Dress:
    """Colours, and whether sleeves are long and the head is covered."""

    skin: Colour
    hair: Colour
    top: Colour
    bottom: Colour
    shoes: Colour
    veiled: bool
    drape: bool


def rgb(colour: str) -> Colour:
    """Return #rrggbb as numbers."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def dress_of(person: Person) -> Dress:
    """Return what a person wears, in each picture the same; what is not seen is chosen for them."""
    die = random.Random(repr((person.top, person.hair, person.face.skin)))  # noqa: S311
    return Dress(
        skin=person.face.skin,
        hair=person.hair,
        top=person.top or die.choice(_TOPS),
        bottom=die.choice(_BOTTOMS),
        shoes=die.choice(_SHOES),
        veiled=person.veiled,
        drape=person.drape,
    )
