"""What is worn on the head, over the hair."""

from __future__ import annotations

from collections.abc import Callable

from local.illustrations.hair import temples
from local.illustrations.look import Look
from local.illustrations.shapes import (
    BLACK,
    GOLD,
    WHITE,
    both,
    circle,
    darker,
    ellipse,
    lighter,
    line,
    path,
    rect,
)

Worn = Callable[[Look], str]


def headwear(look: Look) -> str:
    return HEADWEAR[look.headwear](look) if look.headwear in HEADWEAR else ""


def hides_hair(name: str) -> bool:
    """Tell whether hair is seen at the temples alone."""
    return name in HEADWEAR and name not in IN_THE_HAIR


def _peci(look: Look) -> str:
    colour = look.headwear_colour
    return (
        temples(look.hair_hex)
        + path("M78 88c-2-26 4-42 10-48 20-6 44-6 64 0 6 6 12 22 10 48-26-8-58-8-84 0z", colour)
        + line("M88 41c20 6 44 6 64 0", lighter(colour, 0.2), 2)
    )


def _blangkon(look: Look) -> str:
    colour = look.headwear_colour
    folds = "M84 84c10-18 22-28 36-34M96 86c8-14 16-24 30-32M144 84c-4-14-12-26-24-34"
    dots = "".join(circle(x, y, 2.2, GOLD) for x, y in ((92, 66), (104, 54), (136, 54), (148, 66)))
    return (
        temples(look.hair_hex)
        + path("M77 92c-4-40 18-54 43-54s47 14 43 54c-10-8-26-10-43-10s-33 2-43 10z", colour)
        + line(folds, lighter(colour, 0.25), 2)
        + dots
        + path("M77 92c10-12 76-12 86 0l-2-10c-20-12-62-12-82 0z", darker(colour, 0.3))
    )


def _udeng(look: Look) -> str:
    colour = look.headwear_colour
    return (
        temples(look.hair_hex)
        + path("M77 92c-4-34 16-48 43-48s47 14 43 48c-12-12-24-14-43-14s-31 2-43 14z", colour)
        + path(
            "M120 76c-10-12-12-28-2-44 6 8 6 16 4 24 6-8 12-12 20-12-2 14-10 26-22 32z",
            lighter(colour),
        )
        + line("M84 84c12-10 24-12 36-10M156 84c-12-10-24-12-36-10", darker(colour), 2.2)
        + circle(120, 76, 4, GOLD)
    )


def _caping(look: Look) -> str:
    colour = look.headwear_colour
    ribs = "M120 22L70 94M120 22L96 98M120 22l24 76M120 22l50 72"
    return (
        temples(look.hair_hex)
        + path("M120 20c30 16 66 48 80 76-44 12-116 12-160 0 14-28 50-60 80-76z", colour)
        + line(ribs, darker(colour), 1.8)
        + line("M42 94c44 11 112 11 156 0", darker(colour, 0.3), 3)
    )


def _cap(look: Look) -> str:
    colour = look.headwear_colour
    return (
        temples(look.hair_hex)
        + path("M79 88c-4-36 16-50 41-50s45 14 41 50z", colour)
        + path("M82 86c20-8 70-8 92 6 4 6-2 8-8 6-26-8-60-8-84-4z", darker(colour))
        + circle(120, 39, 4, darker(colour))
    )


def _cap_backwards(look: Look) -> str:
    colour = look.headwear_colour
    return (
        temples(look.hair_hex)
        + path("M78 90c-4-38 16-52 42-52s46 14 42 52c-24-10-60-10-84 0z", colour)
        + path("M104 84c2-14 30-14 32 0-10-3-22-3-32 0z", look.hair_hex)
        + line("M82 86c22-10 54-10 76 0", darker(colour, 0.3), 4)
    )


def _helmet(look: Look) -> str:
    colour = look.headwear_colour
    return (
        path(
            "M68 124c-10-60 20-88 52-88s62 28 52 88l-12-6c0-14-2-22-8-30-20-8-44-8-64 0"
            "-6 8-8 16-8 30z",
            colour,
        )
        + path("M84 88c20-12 52-12 72 0l4-8c-22-16-58-16-80 0z", darker(colour, 0.3))
        + line("M94 48c12-8 26-9 36-7", lighter(colour, 0.5), 4)
        + line("M76 122c4 30 18 42 30 44M164 122c-4 30-18 42-30 44", BLACK, 3)
    )


def _bike_helmet(look: Look) -> str:
    colour = look.headwear_colour
    vents = "M98 72c2-12 6-20 10-26M120 70V42M142 72c-2-12-6-20-10-26"
    return (
        temples(look.hair_hex)
        + path("M74 92c-6-40 20-58 46-58s52 18 46 58c-28-12-64-12-92 0z", colour)
        + line(vents, darker(colour, 0.75), 6)
        + line("M80 92c2 34 18 66 40 68M160 92c-2 34-18 66-40 68", BLACK, 2.6)
    )


def _beanie(look: Look) -> str:
    colour = look.headwear_colour
    return (
        temples(look.hair_hex)
        + path("M78 86c-6-36 16-56 42-56s48 20 42 56z", colour)
        + rect(74, 72, 92, 22, darker(colour, 0.12), rx=9)
        + line(
            "M88 76v14M102 76v14M116 76v14M130 76v14M144 76v14M156 76v14", darker(colour, 0.25), 2
        )
    )


def _bucket(look: Look) -> str:
    colour = look.headwear_colour
    return (
        path("M84 76c-2-24 4-38 12-40 16-4 32-4 48 0 8 2 14 16 12 40z", colour)
        + path(
            "M84 68c24-6 48-6 72 0 8 6 20 16 24 28-40-12-80-12-120 0 4-12 16-22 24-28z",
            lighter(colour, 0.15),
        )
        + line("M84 70c24-6 48-6 72 0", darker(colour), 3)
    )


def _chef(_: Look) -> str:
    return (
        circle(96, 44, 22, WHITE)
        + circle(120, 36, 24, WHITE)
        + circle(144, 44, 22, WHITE)
        + path("M82 82l-2-30h80l-2 30c-24-8-52-8-76 0z", WHITE)
        + line("M83 76c24-8 50-8 74 0", darker(WHITE, 0.15), 3)
        + line("M102 44v18M120 40v20M138 44v18", darker(WHITE, 0.12), 2)
    )


def _tengkuluk(look: Look) -> str:
    colour = look.headwear_colour
    return (
        path("M120 62c-22-22-54-34-88-26 12 8 20 18 24 32 12 22 36 26 64 24z", colour)
        + path("M120 62c22-22 54-34 88-26-12 8-20 18-24 32-12 22-36 26-64 24z", colour)
        + path("M74 98c2-26 20-40 46-40s44 14 46 40c-26-16-66-16-92 0z", darker(colour, 0.12))
        + line("M40 40c24 0 48 8 68 24M200 40c-24 0-48 8-68 24", GOLD, 4)
        + "".join(circle(x, 78 - abs(x - 120) // -6, 3, GOLD) for x in (90, 105, 120, 135, 150))
    )


def _headband(look: Look) -> str:
    return path("M79 94c20-10 62-10 82 0v-11c-20-10-62-10-82 0z", look.headwear_colour)


def _jasmine(_: Look) -> str:
    strand = "".join(
        circle(x, y, 5, WHITE) for x, y in ((168, 100), (174, 112), (176, 126), (174, 140))
    )
    return strand + "".join(circle(x, y, 4, GOLD) for x, y in ((104, 58), (120, 54), (136, 58)))


def _gold_comb(_: Look) -> str:
    rays = "M120 50V26M104 53l-8-22M136 53l8-22"
    return (
        line(rays, GOLD, 3)
        + "".join(circle(x, y, 5, GOLD) for x, y in ((120, 24), (95, 29), (145, 29)))
        + path("M92 66c16-14 40-14 56 0l-4 8c-14-10-34-10-48 0z", GOLD)
        + both(circle(74, 92, 5, "#e05c8a"))
    )


def _frangipani(_: Look) -> str:
    petals = "".join(
        f'<g transform="rotate({turn} 160 76)">{ellipse(160, 66, 6, 11, WHITE)}</g>'
        for turn in range(0, 360, 72)
    )
    return petals + circle(160, 76, 5, "#f2c230")


IN_THE_HAIR = frozenset({"jasmine", "gold-comb", "frangipani", "headband"})
HEADWEAR: dict[str, Worn] = {
    "peci": _peci,
    "blangkon": _blangkon,
    "udeng": _udeng,
    "caping": _caping,
    "cap": _cap,
    "cap-backwards": _cap_backwards,
    "helmet": _helmet,
    "bike-helmet": _bike_helmet,
    "beanie": _beanie,
    "bucket": _bucket,
    "chef": _chef,
    "tengkuluk": _tengkuluk,
    "headband": _headband,
    "jasmine": _jasmine,
    "gold-comb": _gold_comb,
    "frangipani": _frangipani,
}
