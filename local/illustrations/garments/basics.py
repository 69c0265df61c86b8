"""What most clothes are cut from."""

from __future__ import annotations

from local.illustrations.look import Look
from local.illustrations.shapes import both, circle, darker, lighter, line, path, pattern

BODY = "M18 240c2-44 36-58 80-66 10 12 34 12 44 0 44 8 78 22 80 66z"
V_NECK = "M98 173c4 18 12 30 22 40 10-10 18-22 22-40-10 6-34 6-44 0z"


def sleeves(colour: str) -> str:
    return both(line("M58 240c-2-14-2-24 2-34", darker(colour), 2.4))


def plain(look: Look) -> str:
    return path(BODY, look.colour) + sleeves(look.colour)


def tee(look: Look) -> str:
    edge = line("M98 174c8 14 36 14 44 0", darker(look.colour), 4)
    return plain(look) + path("M98 173c8 14 36 14 44 0z", look.skin_colour) + edge


def collar(colour: str) -> str:
    return both(path("M98 171l22 24-16 14-16-32z", colour))


def shirt(look: Look) -> str:
    colour = look.colour
    buttons = "".join(circle(120, y, 2.4, darker(colour, 0.35)) for y in (212, 228))
    return (
        plain(look)
        + path("M98 173l22 24 22-24c-10 8-34 8-44 0z", look.skin_colour)
        + line("M120 197v43", darker(colour), 2)
        + buttons
        + collar(lighter(colour, 0.18))
    )


def patterned(look: Look, name: str, side: int, tile: str) -> str:
    """Return plain clothes printed with a tile of `side` x `side`; `name` is the pattern's id."""
    return (
        f"<defs>{pattern(name, side, tile)}</defs>"
        + path(BODY, look.colour)
        + path(BODY, f"url(#{name})")
        + sleeves(look.colour)
    )
