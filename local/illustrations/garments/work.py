"""Clothes for work."""

from __future__ import annotations

from local.illustrations.garments.basics import plain, shirt
from local.illustrations.look import Look
from local.illustrations.shapes import BLACK, WHITE, both, darker, line, path, rect


def apron(look: Look) -> str:
    straps = both(line("M96 174c-4 10-4 20-2 34", look.accent, 7))
    bib = rect(76, 204, 88, 40, look.accent, rx=8)
    pocket = line("M104 226h32", darker(look.accent), 3)
    return shirt(look) + straps + bib + pocket


def striped_apron(look: Look) -> str:
    stripes = line("M88 208v32M104 208v32M120 208v32M136 208v32M152 208v32", WHITE, 4, opacity=0.75)
    return apron(look) + stripes


def coveralls(look: Look) -> str:
    pockets = both(rect(64, 208, 30, 24, darker(look.colour, 0.14), rx=3))
    stripes = both(line("M66 204h26", look.accent, 4))
    return shirt(look) + pockets + stripes


def work_shirt(look: Look) -> str:
    return shirt(look) + both(line("M64 212h26v22H64z", darker(look.colour), 2))


def ride_jacket(look: Look) -> str:
    bands = both(path("M22 222l40-14 2 10-42 14z", look.accent))
    return (
        plain(look)
        + path("M98 170c8 12 36 12 44 0l6 14c-16 10-40 10-56 0z", darker(look.colour))
        + line("M120 190v50", BLACK, 3)
        + bands
    )
