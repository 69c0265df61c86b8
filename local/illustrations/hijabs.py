"""Hijabs: a hood around the face, and the way its cloth falls."""

from __future__ import annotations

from collections.abc import Callable

from local.illustrations.shapes import GOLD, circle, darker, ellipse, lighter, line, path


def hijab(name: str, colour: str, skin: str) -> str:
    """Return the cloth and, in front of it, the face that it leaves free."""
    drape = DRAPES[name](colour)
    hood = path("M70 112c-4-80 104-80 100 0 0 30-14 54-30 62H100c-16-8-30-32-30-62z", colour)
    inner = ellipse(120, 116, 38, 46, darker(colour, 0.16))
    face = ellipse(120, 117, 33.5, 41, skin)
    return drape + hood + inner + face


def _square(colour: str) -> str:
    return (
        path(
            "M72 150c-18 14-34 30-40 46 30 8 64 22 88 40 24-18 58-32 88-40-6-16-22-32-40-46z",
            colour,
        )
        + line("M96 168c6 22 14 40 24 60M144 168c-6 22-14 40-24 60", darker(colour), 2.4)
        + path("M102 166c8 10 28 10 36 0l-18 30z", darker(colour, 0.1))
    )


def _pashmina(colour: str) -> str:
    return (
        path("M72 146c-24 18-38 34-42 56 40 16 120 22 180 0-4-22-18-38-42-56z", colour)
        + path(
            "M150 160c-30 26-66 40-118 42 2 8 4 14 8 20 60 2 104-18 128-50z", lighter(colour, 0.22)
        )
        + path("M156 166c14 22 18 48 16 74h-30c6-24 4-44-4-60z", darker(colour, 0.1))
        + line("M84 162c24 20 52 18 72 2M62 182c30 14 66 10 90-6", darker(colour), 2.2)
    )


def _bergo(colour: str) -> str:
    return path("M70 138c-26 24-44 60-46 102h192c-2-42-20-78-46-102z", colour) + line(
        "M92 170c4 20 4 44-2 66M148 170c-4 20-4 44 2 66M120 178v60", darker(colour, 0.14), 2.2
    )


def _sport(colour: str) -> str:
    return path("M88 150c-8 18-14 26-24 32 32 16 80 16 112 0-10-6-16-14-24-32z", colour) + line(
        "M92 172c16 10 40 10 56 0", lighter(colour, 0.5), 3
    )


def _draped(colour: str) -> str:
    return (
        path("M74 150c-16 12-26 22-30 34 46 22 106 22 152 0-4-12-14-22-30-34z", colour)
        + line("M78 168c26 18 58 18 84 0M66 182c34 16 74 16 108 0", darker(colour), 2.2)
        + circle(150, 172, 4.5, GOLD)
    )


DRAPES: dict[str, Callable[[str], str]] = {
    "square": _square,
    "pashmina": _pashmina,
    "bergo": _bergo,
    "sport": _sport,
    "draped": _draped,
}
