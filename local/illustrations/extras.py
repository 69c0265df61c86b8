"""What is worn or carried besides clothes."""

from __future__ import annotations

from collections.abc import Callable

from local.illustrations import face
from local.illustrations.look import Look
from local.illustrations.shapes import (
    BLACK,
    GOLD,
    WHITE,
    both,
    circle,
    darker,
    line,
    path,
    rect,
)


def extras(look: Look) -> str:
    return "".join(EXTRAS[name](look) for name in look.extras if name in EXTRAS)


def _stethoscope(_: Look) -> str:
    tube = line("M92 176c-6 26 4 42 20 44M148 176c6 22 4 34-2 44", "#3b4048", 4.4)
    return tube + circle(146, 224, 9, "#aeb6bf", stroke="#3b4048", stroke_width=4)


def _scarf(look: Look) -> str:
    return path("M94 170c10 14 42 14 52 0l6 12c-16 14-48 14-64 0z", look.accent) + path(
        "M112 188l20 0 14 36-16-4-10 12-4-20-14 6z", darker(look.accent, 0.1)
    )


def _tape(_: Look) -> str:
    yellow = "#f0c63c"
    tape = line("M92 176c-8 18-10 40-8 64M148 176c8 18 10 40 8 64", yellow, 10)
    return tape + line(
        "M90 186c-5 16-7 36-6 54M150 186c5 16 7 36 6 54",
        "#6b531a",
        8,
        stroke_dasharray="1.6 9",
        cap="butt",
    )


def _straps(_: Look) -> str:
    return both(line("M74 182c-8 18-10 38-8 58", "#7a4b2c", 12))


def _tote(look: Look) -> str:
    return line("M172 190c-8 14-12 32-10 50", "#efe3cc", 9) + line(
        "M172 190c-8 14-12 32-10 50", darker(look.skin_colour, 0.3), 1.4, opacity=0.5
    )


def _towel(_: Look) -> str:
    return both(path("M94 172c-14 4-24 12-28 20l2 46h22l-2-44c6-6 14-10 20-12z", WHITE)) + both(
        line("M69 226h20", "#6fa8c8", 4)
    )


def _neck_cloth(_: Look) -> str:
    return path("M92 170c12 16 44 16 56 0l4 14c-18 14-46 14-64 0z", "#d8b15c") + path(
        "M112 190l16 0 8 28-14-6-14 8z", "#c69d45"
    )


def _net(_: Look) -> str:
    mesh = "".join(line(f"M{x} 176l-40 64", "#e9dcc0", 2.2) for x in range(150, 236, 14))
    cross = "".join(line(f"M{x} 176l40 64", "#e9dcc0", 2.2) for x in range(130, 220, 14))
    clip = '<clipPath id="net"><path d="M160 178c34 6 58 24 62 62h-78z"/></clipPath>'
    return f'<defs>{clip}</defs><g clip-path="url(#net)">{mesh}{cross}</g>'


def _ulos(_: Look) -> str:
    cloth = "M142 172c30 6 62 16 74 40l4 28h-64c-24 0-10-40-14-68z"
    return (
        path(cloth, "#7d1f2b")
        + line("M160 178c6 20 6 42 4 62M184 184c8 18 10 38 8 56", BLACK, 7)
        + line("M172 180c6 20 8 42 6 60M200 192c8 16 8 34 8 48", WHITE, 2.2, stroke_dasharray="5 4")
    )


def _noken(_: Look) -> str:
    return line("M78 180c30 14 74 34 106 60", "#9a6b3a", 8) + line(
        "M78 180c30 14 74 34 106 60", "#f0d9a4", 3, stroke_dasharray="4 6"
    )


def _sash(_: Look) -> str:
    return path("M60 184l26-8c32 16 70 38 94 64h-40c-24-20-50-38-80-56z", GOLD) + line(
        "M74 186c34 18 62 36 84 54", "#8a5a1c", 2.4, stroke_dasharray="3 5"
    )


def _cup(_: Look) -> str:
    return (
        path("M176 188h40l-5 52h-30z", "#f3ead9", opacity=0.95)
        + path("M178 206h36l-3 34h-30z", "#b07a4a")
        + rect(173, 182, 46, 8, WHITE, rx=4)
        + line("M204 184l6-28", "#3d9c98", 4)
    )


def _racket(_: Look) -> str:
    head = line("M204 88c32 0 32 64 0 64s-32-64 0-64z", "#2f4468", 5)
    strings = line("M192 96v48M204 90v60M216 96v48M182 110h44M181 124h46M184 138h40", "#2f4468", 1)
    return (
        f'<g transform="rotate(12 204 120)">{head}{strings}'
        + line("M204 152v76", "#2f4468", 6)
        + "</g>"
    )


def _wrench(_: Look) -> str:
    steel = "#9aa4ae"
    return (
        f'<g transform="rotate(24 200 200)">{rect(193, 178, 14, 70, steel, rx=6)}'
        + path("M184 152c-4 22 6 32 16 32s20-10 16-32l-9 8v10h-14v-10z", steel)
        + "</g>"
    )


def _earrings(_: Look) -> str:
    return both(circle(83, 132, 4, GOLD))


def _long_earrings(_: Look) -> str:
    return both(line("M83 126v22", GOLD, 3) + circle(83, 150, 4, GOLD))


def _chain(_: Look) -> str:
    return line("M98 182c8 26 36 26 44 0", "#d5d8dc", 3.4, stroke_dasharray="5 2")


def _brooch(_: Look) -> str:
    return circle(150, 182, 5, GOLD) + circle(150, 182, 2, WHITE)


def _headset(_: Look) -> str:
    return line("M78 112c-6-76 90-76 84 0", BLACK, 5) + both(rect(68, 104, 14, 28, BLACK, rx=6))


EXTRAS: dict[str, Callable[[Look], str]] = {
    "glasses": face.glasses,
    "sunglasses": face.sunglasses,
    "stubble": face.stubble,
    "moustache": face.moustache,
    "stethoscope": _stethoscope,
    "scarf": _scarf,
    "tape": _tape,
    "straps": _straps,
    "tote": _tote,
    "towel": _towel,
    "neck-cloth": _neck_cloth,
    "net": _net,
    "ulos": _ulos,
    "noken": _noken,
    "sash": _sash,
    "cup": _cup,
    "racket": _racket,
    "wrench": _wrench,
    "earrings": _earrings,
    "long-earrings": _long_earrings,
    "chain": _chain,
    "brooch": _brooch,
    "headset": _headset,
}
