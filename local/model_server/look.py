"""What a portrait shows: every choice that the drawing needs, made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """One person. Names are those of the drawing style's parts, colours are #rrggbb."""

    top: str
    hair: str
    headwear: str
    skin: str
    eyes: str
    eyebrows: str
    mouth: str
    facial_hair: str | None
    glasses: str | None
    clothes: str
    clothes_colour: str
    background: str
