"""Clothes of the islands, old and new."""

from __future__ import annotations

from local.illustrations.garments.basics import BODY, V_NECK, collar, patterned, plain, sleeves
from local.illustrations.look import Look
from local.illustrations.shapes import (
    BLACK,
    GOLD,
    both,
    circle,
    darker,
    lighter,
    line,
    path,
    pattern,
)


def kebaya(look: Look) -> str:
    """A kebaya: its neckline is bordered with lace, its cloth shows small flowers."""
    colour = look.colour
    flowers = pattern(
        "lace",
        18,
        circle(5, 5, 2.2, lighter(colour, 0.45)) + circle(14, 14, 1.6, lighter(colour, 0.45)),
    )
    border = "".join(
        both(circle(x, y, 4.2, lighter(colour, 0.5)))
        for x, y in ((97, 178), (100, 187), (104, 196), (109, 204), (115, 211))
    )
    return (
        f"<defs>{flowers}</defs>"
        + path(BODY, colour)
        + path(BODY, "url(#lace)")
        + sleeves(colour)
        + path(V_NECK, look.skin_colour)
        + border
        + line("M120 216v24", darker(colour), 2)
        + circle(120, 219, 5, GOLD)
    )


def kebaya_with_sash(look: Look) -> str:
    sash = path("M46 226c48-8 100-8 148 0l2 14H44z", look.accent)
    return kebaya(look) + sash + line("M46 232c48-8 100-8 148 0", darker(look.accent), 2)


def bodo(look: Look) -> str:
    colour = look.colour
    blouse = "M8 240c-2-34 14-56 42-60l48-6c8 10 36 10 44 0l48 6c28 4 44 26 42 60z"
    dots = pattern("bodo", 16, circle(4, 4, 1.8, GOLD) + circle(12, 12, 1.8, GOLD))
    pleats = both(line("M44 184c-8 18-12 36-12 56M64 182c-6 20-8 38-8 58", darker(colour), 2))
    chains = "".join(
        line(
            f"M{98 - n * 4} {178 + n * 4}c8 {22 + n * 6} {36 + n * 8} {22 + n * 6} {44 + n * 8} 0",
            GOLD,
            3,
        )
        for n in (0, 2)
    )
    return (
        f"<defs>{dots}</defs>"
        + path(blouse, colour)
        + path(blouse, "url(#bodo)")
        + pleats
        + path("M98 173c8 12 36 12 44 0z", look.skin_colour)
        + chains
        + circle(120, 206, 6, GOLD)
    )


def koko(look: Look) -> str:
    stand = path("M98 168c8 10 36 10 44 0l2 10-24 12-24-12z", look.colour)
    diamonds = "".join(path(f"M120 {y}l6 7-6 7-6-7z", look.accent) for y in (194, 210, 226))
    edge = line("M110 190v50M130 190v50", look.accent, 2)
    return plain(look) + stand + line("M96 178l24 12 24-12", look.accent, 2.4) + edge + diamonds


def beskap(look: Look) -> str:
    stand = path("M96 168c10 12 38 12 48 0l2 12-26 10-26-10z", lighter(look.colour, 0.14))
    buttons = "".join(circle(138 - n * 4, 196 + n * 13, 3.4, GOLD) for n in range(4))
    edge = line("M144 182c-8 18-16 38-22 58", GOLD, 2)
    cloth = path("M40 230c50-5 110-5 160 0v10H40z", "#8a5a34")
    return plain(look) + stand + edge + buttons + cloth


def batik_blazer(look: Look) -> str:
    lapel = path("M98 172l-20 14 6 20 10 2 26 32 0-26z", darker(look.colour, 0.35))
    inner = path("M98 172l22 44 22-44c-10 8-34 8-44 0z", BLACK)
    return patterned(look, "batik", 24, _parang(look)) + inner + both(lapel)


def _parang(look: Look) -> str:
    curve = "M0 24C2 12 10 14 12 8S20 4 24 0"
    return line(curve, look.accent, 4) + line(
        "M-4 14L14-4M10 28L28 10", darker(look.colour, 0.35), 2.4
    )


def papua(look: Look) -> str:
    bird = path(
        "M6 18c6-10 14-12 22-6-6 0-8 4-6 8 6 2 10 6 12 14-8-2-12-6-14-10-6 2-12 0-14-6z",
        look.accent,
    )
    return patterned(
        look, "papua", 40, bird + circle(32, 6, 3, darker(look.colour, 0.35))
    ) + collar(look.colour)


def songket(look: Look) -> str:
    tile = path("M10 2l4 8-4 8-4-8z", GOLD) + circle(0, 0, 2, GOLD) + circle(20, 20, 2, GOLD)
    necklace = line("M96 176c8 30 40 30 48 0", GOLD, 4) + circle(120, 200, 6, GOLD)
    return (
        patterned(look, "songket", 20, tile)
        + path("M98 173c8 12 36 12 44 0z", look.skin_colour)
        + necklace
    )
