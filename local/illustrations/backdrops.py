"""Backdrops: a colour and a motif for each category."""

from __future__ import annotations

from collections.abc import Callable

from local.illustrations.shapes import circle, darker, lighter, line, path, pattern, rect

RIGHT_ANGLES = (0, 90, 180, 270)


def backdrop(category: str) -> str:
    colour, motif = BACKDROPS[category]
    return rect(0, 0, 240, 240, colour) + motif(colour)


def _windows(colour: str) -> str:
    panes = "".join(
        rect(x, y, 62, 74, lighter(colour, 0.35), rx=6) for x in (14, 89, 164) for y in (14, 102)
    )
    return panes + rect(0, 190, 240, 50, darker(colour, 0.1))


def _sun(colour: str) -> str:
    return (
        circle(186, 62, 40, lighter(colour, 0.5))
        + circle(40, 150, 26, lighter(colour, 0.3))
        + path("M0 196c50-30 90-10 130-14s70-24 110-8v66H0z", darker(colour, 0.08))
    )


def _lanes(colour: str) -> str:
    return "".join(
        path(f"M{x} 240L{x + 110} 0h24L{x + 24} 240z", lighter(colour, 0.32))
        for x in (-80, -10, 60, 130, 200)
    )


def _arch(colour: str) -> str:
    return (
        path("M36 240V120a84 84 0 0 1 168 0v120z", lighter(colour, 0.45))
        + path("M58 240V122a62 62 0 0 1 124 0v118z", lighter(colour, 0.2))
        + circle(24, 36, 10, lighter(colour, 0.4))
        + circle(216, 30, 6, lighter(colour, 0.4))
    )


def _kawung(colour: str) -> str:
    petal = path("M30 30c-12-6-18-14-18-24 12 0 20 8 18 24z", darker(colour, 0.1))
    flower = "".join(f'<g transform="rotate({turn} 30 30)">{petal}</g>' for turn in RIGHT_ANGLES)
    tile = pattern("kawung", 60, flower)
    return f"<defs>{tile}</defs>{rect(0, 0, 240, 240, 'url(#kawung)')}"


def _awning(colour: str) -> str:
    cloth = "".join(
        path(f"M{x} 0h30v30a15 15 0 0 1-30 0z", "#fbfaf7" if x // 30 % 2 else "#c8553d")
        for x in range(0, 240, 30)
    )
    shelf = rect(0, 150, 240, 8, darker(colour, 0.2))
    jars = "".join(
        rect(x, 118, 22, 32, shade, rx=5)
        for x, shade in ((8, "#7f9f6b"), (36, "#d9a93f"), (186, "#c8553d"), (214, "#6b8fae"))
    )
    return cloth + jars + shelf + line("M0 200H240", darker(colour, 0.12), 2)


BACKDROPS: dict[str, tuple[str, Callable[[str], str]]] = {
    "professional": ("#b9cbdd", _windows),
    "casual": ("#f3d491", _sun),
    "sports": ("#8fcbb4", _lanes),
    "fashion": ("#dfbfe0", _arch),
    "traditional": ("#e6bd84", _kawung),
    "trade": ("#f2cfae", _awning),
}
