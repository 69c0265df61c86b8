"""Colours in words that a model knows."""

from __future__ import annotations

from types import MappingProxyType

from chalicelib.core.colour import lab

_WORDS = MappingProxyType(
    {
        "white": "#FFFFFF",
        "cream": "#F7EFD9",
        "light grey": "#D3D3D3",
        "grey": "#8A8A8A",
        "charcoal": "#3A3A3A",
        "black": "#000000",
        "red": "#D62828",
        "maroon": "#7B1E2B",
        "coral": "#F2785C",
        "blush pink": "#F6C9CF",
        "pink": "#EC6FA6",
        "magenta": "#C2187A",
        "orange": "#F28C28",
        "terracotta": "#BF5B3D",
        "brown": "#6B4226",
        "beige": "#D8C3A5",
        "gold": "#C9A227",
        "yellow": "#F5D327",
        "olive": "#6B6B2A",
        "lime green": "#9BCB3C",
        "green": "#2E9E4F",
        "sage green": "#A8BFA0",
        "mint": "#B5EAD7",
        "dark green": "#14532D",
        "teal": "#0F766E",
        "turquoise": "#2EC4B6",
        "sky blue": "#8ECAE6",
        "blue": "#2563EB",
        "navy": "#1B2A52",
        "lavender": "#C9B6E4",
        "purple": "#7B3FA0",
    }
)


def colour_word(colour: str) -> str:
    """Return the word for a colour `#RRGGBB`: that of the one nearest to it."""
    wanted = lab(colour)
    return min(_WORDS, key=lambda word: wanted.distance(lab(_WORDS[word])))
