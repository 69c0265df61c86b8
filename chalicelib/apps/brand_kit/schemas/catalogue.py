"""Fonts and starters over HTTP, and as the catalogue files hold them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from chalicelib.apps.brand_kit.schemas.look import ColorOut, FontChoiceOut
from chalicelib.kit.fields import BilingualOut, Reply, Wire

FontCharacter = Literal["clean", "warm", "elegant", "bold", "handwritten"]


class FontOut(Wire):
    """A font family that the web app ships."""

    family: str
    character: FontCharacter
    generic: Literal["sans-serif", "serif", "cursive"]
    weights: list[int]
    licence: str = Field(description="An SPDX identifier.")
    pairs: list[str] = Field(description="Families that go with it.")


class FontsReply(Reply):
    """All font families."""

    fonts: list[FontOut]


class StarterOut(Wire):
    """A brand to begin with, for one trade."""

    id: str
    name: BilingualOut
    category: str
    tagline: BilingualOut
    tone: BilingualOut
    colors: list[ColorOut]
    fonts: list[FontChoiceOut]


class StartersReply(Reply):
    """All starters."""

    starters: list[StarterOut]
