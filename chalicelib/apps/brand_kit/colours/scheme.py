"""A scheme of six roles from the colours of a logo.

Colours of the logo are taken as they are; what it lacks is derived from its main colour: a tint for
the secondary role, the hue across for the accent (of the other side where the secondary colour is
like it), near-white and near-black grounds and texts with a touch of its hue. An accent that would
not be read, or on which neither ground nor text would be, is made so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.apps.brand_kit.colours.contrast import LARGE, TEXT, nearest
from chalicelib.core.colour import Lab, contrast, lab, shade

_COLOURFUL = 0.04
_APART = 0.12
_ACROSS = 150.0
_WARM = 45.0
_GREY_ACCENT = (0.58, 0.15)
_LIGHT_TINT = 0.72


@dataclass(frozen=True)
class Color:
    """A colour and its role in a kit."""

    hex: str
    role: str


def scheme(palette: Sequence[tuple[str, float]]) -> list[Color]:
    """Return one colour for each role, from a palette of `(colour, share)`, most frequent first."""
    colours = [hex_ for hex_, _ in palette if lab(hex_).chroma >= _COLOURFUL]
    weights = {hex_: share * (0.1 + lab(hex_).chroma) for hex_, share in palette}
    ranked = sorted(colours, key=lambda hex_: (-weights[hex_], hex_))
    main = ranked[0] if ranked else _darkest(palette)
    place = lab(main)
    background = shade(0.985, min(place.chroma, 0.008), place.hue)
    secondary, accent = _others(main, ranked[1:])
    secondary = secondary or _tint(place)
    text = shade(0.22, min(place.chroma, 0.03), place.hue)
    grounds = background, text
    own_accent = _read(accent, *grounds) if accent else None
    return [
        Color(main, "primary"),
        Color(secondary, "secondary"),
        Color(own_accent or _across(place, grounds, lab(secondary)), "accent"),
        Color(background, "background"),
        Color(text, "text"),
        Color(_neutral(place, background), "neutral"),
    ]


def _others(main: str, ranked: Sequence[str]) -> tuple[str | None, str | None]:
    """Return secondary and accent colours of the logo's own, told apart from those before."""
    taken = [lab(main)]
    found: list[str] = []
    for hex_ in ranked:
        place = lab(hex_)
        if all(place.distance(other) >= _APART for other in taken):
            taken.append(place)
            found.append(hex_)
    others = found[1:]
    accent = max(others, key=lambda hex_: (lab(hex_).chroma, hex_)) if others else None
    return (found[0] if found else None), accent


def _darkest(palette: Sequence[tuple[str, float]]) -> str:
    """Return the main colour of a logo without colour; one that is all white has ink beside it."""
    darkest = min((hex_ for hex_, _ in palette), key=lambda hex_: lab(hex_).light)
    return darkest if contrast(darkest, "#FFFFFF") >= LARGE else "#27272A"


def _tint(main: Lab) -> str:
    light = max(main.light + 0.25, _LIGHT_TINT) if main.light < 0.6 else main.light - 0.25
    return shade(light, main.chroma * 0.6, main.hue)


def _read(accent: str, background: str, text: str) -> str:
    """Return an accent that stands out from the background, and on which one of both is read."""
    seen = nearest(accent, background, LARGE)
    return seen if contrast(seen, text) >= TEXT else nearest(accent, background, TEXT)


def _across(main: Lab, grounds: tuple[str, str], secondary: Lab) -> str:
    """Return an accent that is told apart from the secondary colour."""
    if main.chroma < _COLOURFUL:
        light, chroma = _GREY_ACCENT
        return _read(shade(light, chroma, _WARM), *grounds)
    sides = [
        _read(shade(0.6, max(main.chroma, 0.12), (main.hue + turn) % 360), *grounds)
        for turn in (_ACROSS, -_ACROSS)
    ]
    return sides[0] if lab(sides[0]).distance(secondary) >= _APART else sides[1]


def _neutral(main: Lab, background: str) -> str:
    return nearest(shade(0.56, min(main.chroma, 0.015), main.hue), background, TEXT)
