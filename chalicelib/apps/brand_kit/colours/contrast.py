"""What reads well on what: WCAG 2.2, success criteria 1.4.3 and 1.4.6.

Text needs 4.5 to its ground, large text 3. A brand's primary and accent colours are for headings
and buttons, so they count as large text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

from chalicelib.core.colour import Lab, contrast, lab, shade

Verdict = Literal["aaa", "aa", "large", "fail"]
TEXT, LARGE, BEST = 4.5, 3.0, 7.0
NEEDS = MappingProxyType({"text": TEXT, "primary": LARGE, "accent": LARGE})
_HALVINGS = 12


@dataclass(frozen=True)
class Pair:
    """A colour on a ground of the same kit; `nearest` is the colour closest to it that passes."""

    role: str
    foreground: str
    background: str
    ratio: float
    needs: float
    verdict: Verdict
    nearest: str | None

    @property
    def passes(self) -> bool:
        return self.nearest is None


def pairs(colors: Sequence[Mapping[str, Any]]) -> list[Pair]:
    """Return every text on every background of a kit, and every primary and accent colour."""
    grounds = [color["hex"] for color in colors if color["role"] == "background"]
    return [
        _pair(color["role"], color["hex"], ground)
        for color in colors
        if color["role"] in NEEDS
        for ground in grounds
    ]


def nearest(colour: str, ground: str, ratio: float) -> str:
    """Return the lighter or darker shade closest to `colour` that has at least `ratio` to `ground`.

    Black or white reach 4.5 on every ground, so there is always one for ratios up to that.
    """
    place = lab(colour)
    ends = [_towards(end, place, ground, ratio) for end in (0.0, 1.0)]
    passing = [shade_ for shade_ in ends if shade_]
    if not passing:
        return max("#000000", "#FFFFFF", key=lambda extreme: contrast(extreme, ground))
    return min(passing, key=lambda shade_: abs(lab(shade_).light - place.light))


def _towards(end: float, place: Lab, ground: str, ratio: float) -> str | None:
    """Return the first shade on the way to this lightness that passes; then all beyond it do."""
    near, far = place.light, end
    if contrast(shade(end, place.chroma, place.hue), ground) < ratio:
        return None
    for _ in range(_HALVINGS):
        middle = (near + far) / 2
        if contrast(shade(middle, place.chroma, place.hue), ground) >= ratio:
            far = middle
        else:
            near = middle
    return shade(far, place.chroma, place.hue)


def _pair(role: str, colour: str, ground: str) -> Pair:
    ratio, needs = contrast(colour, ground), NEEDS[role]
    instead = None if ratio >= needs else nearest(colour, ground, needs)
    # Cut, not rounded: 4.499 is no 4.5.
    shown = int(ratio * 100) / 100
    return Pair(role, colour, ground, shown, needs, _verdict(ratio), instead)


def _verdict(ratio: float) -> Verdict:
    if ratio >= BEST:
        return "aaa"
    if ratio >= TEXT:
        return "aa"
    return "large" if ratio >= LARGE else "fail"
