"""Clothes for sports."""

from __future__ import annotations

from local.illustrations.garments.basics import BODY, V_NECK, plain
from local.illustrations.look import Look
from local.illustrations.shapes import both, circle, darker, lighter, line, path, rect


def track(look: Look) -> str:
    stripes = both(line("M40 206c-8 10-10 20-12 34M50 200c-8 12-10 26-12 40", look.accent, 4))
    return plain(look) + line("M120 178v62", look.accent, 3) + stripes


def jersey(look: Look) -> str:
    sides = both(path("M18 240c2-34 22-50 46-58-8 18-10 38-8 58z", look.accent))
    neckline = path("M100 173l20 22 20-22c-8 6-32 6-40 0z", look.skin_colour)
    return path(BODY, look.colour) + sides + neckline + line("M100 174l20 22 20-22", look.accent, 4)


def numbered(look: Look) -> str:
    one, zero = (
        rect(102, 208, 8, 30, look.accent, rx=2),
        circle(128, 223, 11, "none", stroke=look.accent, stroke_width=7),
    )
    return jersey(look) + one + zero


def tank(look: Look) -> str:
    skin = look.skin_colour
    straps = "M66 184c8 4 14 2 18-6l14-4c2 26 42 26 44 0l14 4c4 8 10 10 18 6"
    top = f"{straps} 4 18 2 38 6 56H60c4-18 2-38 6-56z"
    return (
        path(BODY, skin)
        + both(line("M52 240c-2-12-2-24 4-34", darker(skin, 0.14), 2.4))
        + path(top, look.colour)
    )


def gi(look: Look) -> str:
    colour = look.colour
    return (
        plain(look)
        + path(V_NECK, look.skin_colour)
        + line("M98 173c4 20 14 36 34 54M142 173c-4 16-12 28-24 38", lighter(colour, 0.28), 5)
        + path("M40 226c50-6 110-6 160 0l2 14H38z", look.accent)
        + line("M120 226l-6 14M126 226l6 14", darker(look.accent), 3)
    )
