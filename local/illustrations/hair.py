"""Hair: what lies behind the head and what lies on it."""

from __future__ import annotations

from collections.abc import Callable

from local.illustrations.shapes import both, circle, darker, ellipse, line, path

Part = Callable[[str], str]


def behind(name: str, colour: str) -> str:
    return BEHIND[name](colour) if name in BEHIND else ""


def front(name: str, colour: str) -> str:
    return FRONT[name](colour) if name in FRONT else ""


def _curls(radius: float, places: tuple[tuple[int, int], ...], colour: str) -> str:
    return "".join(circle(x, y, radius, colour) for x, y in places)


def _long_behind(colour: str) -> str:
    return path("M72 112c-4-78 100-78 96 0 2 44 4 60 12 84H60c8-24 10-40 12-84z", colour)


def _shoulder_behind(colour: str) -> str:
    return path(
        "M72 110c-4-76 100-76 96 0 0 26 2 40 8 54-16 12-28 8-34-4H98c-6 12-18 16-34 4"
        " 6-14 8-28 8-54z",
        colour,
    )


def _bob_behind(colour: str) -> str:
    return path(
        "M73 110c-4-74 98-74 94 0 1 14 2 24 4 32-12 8-24 4-28-6H97c-4 10-16 14-28 6 2-8 3-18 4-32z",
        colour,
    )


def _bun_behind(colour: str) -> str:
    return circle(120, 48, 22, darker(colour, 0.2)) + path("M78 116c-2-70 86-70 84 0z", colour)


def _sanggul_behind(colour: str) -> str:
    return ellipse(120, 118, 60, 40, darker(colour, 0.15)) + path(
        "M78 116c-2-70 86-70 84 0z", colour
    )


def _tail_behind(colour: str) -> str:
    return path(
        "M150 66c34-8 50 22 44 58-2 16-10 26-18 34 2-30-6-58-30-70z", darker(colour, 0.12)
    ) + path("M78 116c-2-70 86-70 84 0z", colour)


def _waves_behind(colour: str) -> str:
    return path(
        "M70 112c-6-80 108-80 100 2 10 10 0 22 8 34s-2 26 8 44H54c10-18 0-32 8-44s-2-24 8-36z",
        colour,
    )


AROUND = (
    (74, 118),
    (68, 94),
    (74, 72),
    (90, 54),
    (110, 46),
    (132, 46),
    (152, 56),
    (166, 74),
    (172, 94),
    (166, 118),
)
ABOVE = ((84, 88), (88, 70), (102, 58), (120, 54), (138, 58), (152, 70), (156, 88))


def _curly_behind(colour: str) -> str:
    below = ((66, 140), (174, 140), (72, 160), (168, 160))
    return ellipse(120, 104, 50, 56, colour) + _curls(19, AROUND + below, colour)


def _curly_short_behind(colour: str) -> str:
    return _curls(15, ABOVE, colour)


def _short(colour: str) -> str:
    return path(
        "M79 108c-8-44 14-58 40-57 30-2 50 14 42 57-3-10-5-17-9-23-14 2-40 2-58-5-6 5-12 14-15 28z",
        colour,
    )


def _wavy(colour: str) -> str:
    return path(
        "M79 108c-14-28-2-50 16-54 10-12 34-12 44-2 20 2 34 26 22 56-2-10-4-16-8-22-8 4-16 0-20-8"
        "-8 8-22 8-30 2-10 8-20 12-24 28z",
        colour,
    )


def _curly_short(colour: str) -> str:
    return _curls(11, ((90, 82), (104, 74), (120, 72), (136, 74), (150, 82)), colour)


def _parted(colour: str) -> str:
    return path(
        "M80 120c-8-44 10-68 40-68s48 24 40 68c-3-22-14-36-36-46-20 10-36 20-44 46z", colour
    )


def _combed(colour: str) -> str:
    return path(
        "M81 112c-6-42 12-60 39-60s45 18 39 60c-4-16-14-28-39-30-25 2-35 14-39 30z", colour
    ) + line("M104 56c-8 6-14 14-16 22M136 56c8 6 14 14 16 22", darker(colour, 0.35), 1.6)


def _fringe(colour: str) -> str:
    return path(
        "M79 118c-8-46 12-68 41-68s49 22 41 68c-3-12-5-20-9-26-18 4-52 4-66-4-4 8-6 18-7 30z",
        colour,
    )


BEHIND: dict[str, Part] = {
    "long": _long_behind,
    "shoulder": _shoulder_behind,
    "bob": _bob_behind,
    "bun": _bun_behind,
    "sanggul": _sanggul_behind,
    "ponytail": _tail_behind,
    "waves": _waves_behind,
    "curly": _curly_behind,
    "curly-short": _curly_short_behind,
}
FRONT: dict[str, Part] = {
    "short": _short,
    "wavy": _wavy,
    "curly": _curly_short,
    "curly-short": _curly_short,
    "long": _parted,
    "waves": _parted,
    "shoulder": _fringe,
    "bob": _fringe,
    "bun": _combed,
    "sanggul": _combed,
    "ponytail": _combed,
}


def temples(colour: str) -> str:
    """Return the hair that a hat leaves free at the sides."""
    return both(path("M79 92h12c-4 8-5 18-6 30-5-6-8-18-6-30z", colour))
