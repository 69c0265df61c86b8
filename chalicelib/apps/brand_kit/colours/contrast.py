"""What reads well on what: WCAG 2.2, success criteria 1.4.3 and 1.4.6.

Text needs 4.5 to its ground, large text 3. A brand's primary and accent colours are for headings,
buttons and badges: on a background they count as large text, and what stands on them is text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

from chalicelib.core.colour import Lab, contrast, lab, shade

Verdict = Literal["aaa", "aa", "large", "fail"]
Use = Literal["text", "heading", "label"]
TEXT, LARGE, BEST = 4.5, 3.0, 7.0
USES: Mapping[str, Use] = MappingProxyType(
    {"text": "text", "primary": "heading", "accent": "heading"}
)
NEEDS: Mapping[Use, float] = MappingProxyType({"text": TEXT, "heading": LARGE, "label": TEXT})
_HALVINGS = 12


@dataclass(frozen=True)
class Pair:
    """Two colours of a kit that are seen together.

    `role` is that of the judged colour: the foreground, of a label the background. `nearest` is the
    colour closest to it that passes.
    """

    use: Use
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
    """Return every text and heading on every background of a kit, and every label."""
    grounds = _of_role("background", colors)
    labels = [*grounds[:1], *_of_role("text", colors)[:1]]
    found = []
    for color in colors:
        role, colour = color["role"], color["hex"]
        if role not in USES:
            continue
        found += [_foreground(role, colour, ground) for ground in grounds]
        if USES[role] == "heading" and labels:
            found.append(_label(role, colour, labels))
    return found


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


def _of_role(role: str, colors: Sequence[Mapping[str, Any]]) -> list[str]:
    return [color["hex"] for color in colors if color["role"] == role]


def _foreground(role: str, colour: str, ground: str) -> Pair:
    use = USES[role]
    ratio = contrast(colour, ground)
    instead = None if ratio >= NEEDS[use] else nearest(colour, ground, NEEDS[use])
    return _pair(use, role, (colour, ground), instead)


def _label(role: str, ground: str, labels: Sequence[str]) -> Pair:
    """Judge what is read on a button or badge of this colour: of both labels the better one."""
    label = max(labels, key=lambda one: contrast(one, ground))
    instead = None if contrast(label, ground) >= TEXT else _carrier(ground, labels)
    return _pair("label", role, (label, ground), instead)


def _carrier(colour: str, labels: Sequence[str]) -> str:
    """Return the closest shade on which a label is read, and which is seen on the background."""
    shades = [nearest(colour, label, TEXT) for label in labels]
    seen = [one for one in shades if contrast(one, labels[0]) >= LARGE]
    return min(seen, key=lambda one: abs(lab(one).light - lab(colour).light))


def _pair(use: Use, role: str, colours: tuple[str, str], instead: str | None) -> Pair:
    ratio = contrast(*colours)
    # Cut, not rounded: 4.499 is no 4.5.
    shown = int(ratio * 100) / 100
    return Pair(use, role, *colours, shown, NEEDS[use], _verdict(ratio), instead)


def _verdict(ratio: float) -> Verdict:
    if ratio >= BEST:
        return "aaa"
    if ratio >= TEXT:
        return "aa"
    return "large" if ratio >= LARGE else "fail"
