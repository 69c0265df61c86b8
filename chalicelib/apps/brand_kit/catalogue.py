"""Fonts and starters: the files in `data/`, read when they are first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from chalicelib.apps.brand_kit.schemas.catalogue import FontOut, StarterOut

DATA = Path(__file__).parent / "data"


@cache
def fonts() -> Sequence[FontOut]:
    """Return all font families; the web app ships their files."""
    return TypeAdapter(list[FontOut]).validate_json((DATA / "fonts.json").read_bytes())


def find_font(family: str) -> FontOut | None:
    """Return a font family, None when it is not in the catalogue."""
    return next((font for font in fonts() if font.family == family), None)


@cache
def starters() -> Sequence[StarterOut]:
    """Return all starters."""
    return TypeAdapter(list[StarterOut]).validate_json((DATA / "starters.json").read_bytes())


def heading(font: FontOut) -> dict[str, Any]:
    """Return a family as the font of headings, in its heaviest weight."""
    return {"family": font.family, "role": "heading", "weights": [font.weights[-1]]}


def body(font: FontOut) -> dict[str, Any]:
    """Return a family as the font of texts."""
    return {"family": font.family, "role": "body", "weights": list(font.weights)}
