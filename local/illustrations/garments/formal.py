"""Suits, coats, uniforms and gowns."""

from __future__ import annotations

from local.illustrations.garments.basics import BODY, plain, shirt
from local.illustrations.look import Look
from local.illustrations.shapes import WHITE, both, darker, lighter, line, path, rect


def uniform(look: Look) -> str:
    colour = look.colour
    pocket = rect(142, 212, 30, 22, darker(colour, 0.1), rx=3)
    badge = rect(70, 208, 26, 9, look.accent, rx=2)
    straps = both(path("M54 190l26-8 4 8-28 10z", darker(colour)))
    return shirt(look) + straps + pocket + badge


def tunic(look: Look) -> str:
    badge = rect(144, 208, 26, 10, WHITE, rx=2)
    return plain(look) + line("M120 190v50", darker(look.colour), 2) + badge


def blazer(look: Look) -> str:
    colour = look.colour
    lapel = path("M98 172l-20 14 6 20 10 2 26 32 0-26z", darker(colour, 0.28))
    return plain(look) + path("M98 172l22 44 22-44c-10 8-34 8-44 0z", look.accent) + both(lapel)


def suit(look: Look) -> str:
    tie = path("M114 190h12l-3 8 6 34-9 8-9-8 6-34z", "#8e2f3c")
    shirt = Look(look.skin, look.garment, look.colour, WHITE)
    return blazer(shirt) + tie + both(path("M98 170l22 20-12 12-14-24z", WHITE))


def coat(look: Look) -> str:
    return blazer(look) + rect(148, 214, 30, 4, darker(look.colour, 0.2), rx=2)


def robe(look: Look) -> str:
    jabot = path("M108 180h24l4 44c-10 8-22 8-32 0z", WHITE)
    pleats = line("M112 196l-3 26M120 196v30M128 196l3 26", darker(WHITE, 0.16), 2)
    folds = both(
        line("M70 190c-6 18-8 34-8 50M92 184c-4 20-4 38-2 56", lighter(look.colour, 0.16), 2)
    )
    return plain(look) + folds + jabot + pleats


def gown(look: Look) -> str:
    skin = look.skin_colour
    top = "M22 222c8-16 24-24 44-24 22 0 38 14 54 14s32-14 54-14c20 0 36 8 44 24l4 18H18z"
    return (
        path(BODY, skin)
        + line("M84 186c14 6 22 6 30 4M156 186c-14 6-22 6-30 4", darker(skin, 0.14), 2)
        + path(top, look.colour)
        + line(
            "M24 220c8-14 24-20 42-20 22 0 38 14 54 14s32-14 54-14c18 0 34 6 42 20",
            lighter(look.colour),
            3,
        )
    )
