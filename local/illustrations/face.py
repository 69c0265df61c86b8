"""The head and what is in a face."""

from __future__ import annotations

from local.illustrations.look import Look
from local.illustrations.shapes import both, circle, darker, ellipse, lighter, line, path, rect

EYE = "#2a1c18"


def neck(look: Look) -> str:
    skin = look.skin_colour
    return rect(102, 146, 36, 44, skin, rx=16) + path(
        "M102 160c10 14 26 14 36 0v10c-10 12-26 12-36 0z", darker(skin, 0.14)
    )


def head(look: Look) -> str:
    skin = look.skin_colour
    across = 40 if look.is_man else 37
    ears = both(circle(120 - across, 116, 9, darker(skin, 0.06)))
    return ears + ellipse(120, 112, across, 47, skin)


def features(look: Look) -> str:
    skin = look.skin_colour
    line_colour = darker(skin, 0.45)
    eyes = ellipse(105, 113, 3.6, 4.6, EYE) + circle(106.3, 111.3, 1.3, "#fff")
    brow_width = 4 if look.is_man else 2.6
    brow = "M96 101c5-5 13-5 18-1"
    parts = [
        both(circle(95, 128, 8, "#e2705f", opacity=0.22)),
        both(eyes),
        both(line(brow, darker(look.hair_hex, 0.1), brow_width)),
        line("M120 115c-4 8-5 11 1 12", line_colour, 2.4, opacity=0.7),
        _mouth(look),
    ]
    if not look.is_man:
        parts.append(both(line("M101 110l-5-3", EYE, 2)))
    if look.is_old:
        wrinkle = darker(skin, 0.28)
        parts.append(
            both(line("M95 138c2-5 5-8 8-9", wrinkle, 2) + line("M90 118l-4 3", wrinkle, 2))
        )
    return "".join(parts)


def _mouth(look: Look) -> str:
    lips = "#9b4438" if look.is_man else "#b8413f"
    if "grin" in look.extras:
        return path("M104 135c8 3 24 3 32 0-2 15-30 15-32 0z", lips) + path(
            "M107 137c8 2 18 2 26 0-1 4-25 4-26 0z", "#fff"
        )
    return line("M107 136c6 7 20 7 26 0", lips, 3.4)


def glasses(_: Look) -> str:
    rim = "#3a3136"
    lens = circle(104, 114, 13, "#fff", fill_opacity=0.28, stroke=rim, stroke_width=3)
    return both(lens) + line("M117 112q3-3 6 0", rim, 3)


def sunglasses(_: Look) -> str:
    lens = path("M88 106h28c0 16-4 20-14 20s-14-6-14-20z", "#2a272c")
    return both(lens + line("M93 110l8 0", lighter("#2a272c"), 2)) + line(
        "M114 108h12", "#2a272c", 4
    )


def stubble(look: Look) -> str:
    return path(
        "M81 122c1 48 77 48 78 0-3 14-14 8-39 8s-36 6-39-8zm26 13c8-3 18-3 26 0-4 8-22 8-26 0z",
        look.hair_hex,
        opacity=0.32,
        fill_rule="evenodd",
    )


def moustache(look: Look) -> str:
    return path("M120 128c-8-3-16 0-19 6 8 1 15-1 19-2 4 1 11 3 19 2-3-6-11-9-19-6z", look.hair_hex)
