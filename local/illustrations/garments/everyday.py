"""Clothes of every day."""

from __future__ import annotations

from local.illustrations.garments.basics import patterned, plain, shirt
from local.illustrations.look import Look
from local.illustrations.shapes import GOLD, WHITE, both, circle, darker, lighter, line, path, rect


def polo(look: Look) -> str:
    return shirt(look) + both(line("M24 226c10-2 22-2 32 2", look.accent, 4))


def hoodie(look: Look) -> str:
    colour = look.colour
    hood = path(
        "M80 168c-8 10-10 20-6 32 28 16 64 16 92 0 4-12 2-22-6-32-20 22-60 22-80 0z",
        darker(colour, 0.14),
    )
    inner = path("M100 174c8 14 32 14 40 0l-4 16c-8 8-24 8-32 0z", look.accent)
    return plain(look) + hood + inner + both(line("M106 196v26", WHITE, 3))


def open_front(look: Look) -> str:
    """A jacket, cardigan or outer over something of the accent colour."""
    colour = look.colour
    edge = path("M98 172l-22 10 18 58h14c-6-24-6-46 0-62z", darker(colour, 0.2))
    inner = path("M96 174c10 12 38 12 48 0l4 66H92z", look.accent)
    neckline = path("M100 174c8 12 32 12 40 0z", look.skin_colour)
    return plain(look) + inner + neckline + both(edge)


def outer(look: Look) -> str:
    return open_front(look) + both(line("M84 196c2 16 4 30 8 44", lighter(look.colour), 2))


def denim(look: Look) -> str:
    stitch = {"stroke_dasharray": "4 4"}
    pocket = both(line("M62 208h28v20H62z", lighter(look.colour, 0.5), 1.8, **stitch))
    return open_front(look) + pocket


def bomber(look: Look) -> str:
    return open_front(look) + both(rect(64, 206, 4, 30, darker(look.colour, 0.35), rx=2))


def checked(look: Look) -> str:
    tile = line("M6 0V24M0 6H24", look.accent, 5, opacity=0.5) + line(
        "M18 0V24M0 18H24", WHITE, 1.6, opacity=0.6
    )
    return patterned(look, "checked", 24, tile)


def floral(look: Look) -> str:
    flower = "".join(circle(x, y, 3.2, look.accent) for x, y in ((8, 4), (12, 8), (8, 12), (4, 8)))
    return patterned(look, "floral", 22, flower + circle(8, 8, 2, GOLD))
