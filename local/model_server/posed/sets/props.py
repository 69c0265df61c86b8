"""What stands and hangs in a set, as SVG. Sets are 100 high; `wide` is the width, y goes down."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from local.illustrations.shapes import circle, darker, ellipse, lighter, path, rect
from local.model_server.backdrop import mixed

Prop = Callable[[float, float, str], str]
"""Draws something into a set of a width, with the floor from a height on, in a colour."""


def window(wide: float, floor: float, colour: str) -> str:
    x, across, high = wide * 0.06, wide * 0.3, floor * 0.56
    frame = rect(x, floor * 0.1, across, high, darker(colour, 0.1), rx=1)
    panes = "".join(
        rect(x + 1.2 + at * across / 2, floor * 0.1 + 1.4, across / 2 - 2, high - 2.8, "#dff0fa")
        for at in range(2)
    )
    return frame + panes


def shelves(wide: float, floor: float, colour: str) -> str:
    boards = [floor * share for share in (0.26, 0.48, 0.7)]
    tints = ("#c9705c", "#e8c46f", "#7fa38c", "#8aa6c9", "#efe6d8")
    goods = "".join(
        rect(x, y - high, 3.6, high, tints[(at + row) % len(tints)], rx=0.8)
        for row, y in enumerate(boards)
        for at, (x, high) in enumerate(_row(wide, step=5.2, heights=(6, 8, 5, 7)))
    )
    return goods + "".join(rect(0, y, wide, 1.4, darker(colour, 0.3)) for y in boards)


def plants(wide: float, floor: float, colour: str) -> str:
    return "".join(
        _leaves(x, floor + 3, 17, colour) + rect(x - 3, floor + 1, 6, 8, "#b9826a", rx=1)
        for x in (wide * 0.1, wide * 0.9)
    )


def trees(wide: float, floor: float, colour: str) -> str:
    return "".join(
        rect(x - 1, floor - 24, 2, 26, "#7a6250")
        + circle(x, floor - 28 - high, 11 + high / 2, darker(colour, 0.04 * at))
        for at, (x, high) in enumerate(_row(wide, step=19, heights=(4, 9, 2, 7)))
    )


def trunks(wide: float, floor: float, colour: str) -> str:
    return "".join(
        rect(x, 0, 2 + high / 3, floor + high / 2, mixed(colour, "#6b5343", 0.5))
        for x, high in _row(wide, step=9, heights=(2, 6, 3, 5, 1))
    )


def hills(wide: float, floor: float, colour: str) -> str:
    return "".join(
        ellipse(wide * x, floor + 6, wide * 0.55, high, mixed(colour, "#dfeaf0", 0.5 - 0.22 * at))
        for at, (x, high) in enumerate(((0.2, 34), (0.85, 27), (0.5, 17)))
    )


def terraces(wide: float, floor: float, colour: str) -> str:
    return "".join(
        path(
            f"M0 {floor + at * 9}Q{wide * 0.4:.1f} {floor - 5 + at * 9} {wide} {floor + at * 9}"
            f"V{floor + 5 + at * 9}H0Z",
            lighter(colour, 0.25 if at % 2 else 0.08),
        )
        for at in range(-1, 5)
    )


def palms(wide: float, floor: float, colour: str) -> str:
    return "".join(
        path(f"M{x} {floor}q2 -22 {side * 5} -46l2 0q-3 26 -4 46z", "#8d7259")
        + _leaves(x + side * 5, floor - 44, 16, colour)
        for x, side in ((wide * 0.08, 1), (wide * 0.93, -1))
    )


def sea(wide: float, floor: float, colour: str) -> str:
    return rect(0, floor - 16, wide, 16, colour) + rect(0, floor - 2, wide, 2, "#f3fafa")


def skyline(wide: float, floor: float, colour: str) -> str:
    return "".join(
        rect(x, floor - 14 - 5 * high, 7.4, 14 + 5 * high, darker(colour, 0.05 * (at % 3)))
        for at, (x, high) in enumerate(_row(wide, step=8, heights=(3, 6, 2, 7, 4)))
    )


def facades(wide: float, floor: float, colour: str) -> str:
    return "".join(
        rect(x, 6 + high, 17, floor - 6 - high, mixed(colour, tint, 0.4))
        + "".join(rect(x + 3 + 6 * at, 16 + high, 4, 9, "#8fa3b3") for at in range(2))
        + rect(x + 2, floor - 20, 13, 20, "#9fb4c2")
        + rect(x + 1, floor - 23, 15, 4, tint)
        for (x, high), tint in zip(
            _row(wide, step=18, heights=(0, 6, 3)),
            ("#c9705c", "#5f8f8b", "#e8c46f") * 9,
            strict=False,
        )
    )


def arches(wide: float, floor: float, colour: str) -> str:
    return "".join(
        path(
            f"M{x + 2} {floor}V{floor * 0.45:.1f}Q{x + 2} {floor * 0.2:.1f} {x + 8} "
            f"{floor * 0.13:.1f}Q{x + 14} {floor * 0.2:.1f} {x + 14} {floor * 0.45:.1f}V{floor}Z",
            colour,
        )
        for x, _ in _row(wide, step=16, heights=(0,))
    )


def pillars(wide: float, floor: float, colour: str) -> str:
    beam = rect(0, 8, wide, 6, darker(colour, 0.12)) + path(
        f"M0 0H{wide}L{wide * 0.8} 8H{wide * 0.2}Z", colour
    )
    return beam + "".join(
        rect(wide * share - 2, 12, 4, floor - 10, colour)
        + rect(wide * share - 3, floor - 6, 6, 6, darker(colour, 0.2))
        for share in (0.07, 0.3, 0.7, 0.93)
    )


def sofa(wide: float, floor: float, colour: str) -> str:
    left, across = wide * 0.5, wide * 0.62
    return (
        rect(left, floor - 17, across, 15, colour, rx=4)
        + rect(left - 2, floor - 7, across, 13, darker(colour, 0.1), rx=3)
        + rect(left + 4, floor - 14, 9, 8, "#e8c46f", rx=2)
    )


def bed(wide: float, floor: float, colour: str) -> str:
    return (
        rect(wide * 0.35, floor - 22, wide * 0.7, 18, darker(colour, 0.15), rx=3)
        + rect(wide * 0.3, floor - 8, wide * 0.75, 16, "#f6f3ee", rx=3)
        + rect(wide * 0.45, floor - 14, 14, 8, "#ffffff", rx=3)
    )


def counter(wide: float, floor: float, colour: str) -> str:
    return rect(0, floor - 17, wide, 20, colour) + rect(
        0, floor - 19, wide, 3, lighter(colour, 0.4)
    )


def tables(wide: float, floor: float, colour: str) -> str:
    return "".join(
        rect(x - 10, floor - 9, 20, 2, colour, rx=1)
        + rect(x - 1, floor - 8, 2, 13, darker(colour, 0.25))
        + circle(x + 3, floor - 11, 2, "#f4efe6")
        for x in (wide * 0.12, wide * 0.9)
    )


def mirrors(wide: float, floor: float, colour: str) -> str:
    return "".join(
        rect(wide * share - 8, floor * 0.16, 16, floor * 0.55, colour, rx=8)
        + rect(wide * share - 6.6, floor * 0.16 + 1.4, 13.2, floor * 0.55 - 2.8, "#e6eff2", rx=7)
        for share in (0.14, 0.5, 0.86)
    )


def rack(wide: float, floor: float, colour: str) -> str:
    tints = ("#c9705c", "#efe6d8", "#5f8f8b", "#8d6f8f", "#3f4457", "#e8c46f")
    clothes = "".join(
        rect(x, floor * 0.4, 3.8, 22 + high, tints[at % len(tints)], rx=1.5)
        for at, (x, high) in enumerate(_row(wide, step=5, heights=(3, 7, 5, 1)))
        if not wide * 0.34 < x < wide * 0.62
    )
    return rect(0, floor * 0.38, wide, 1, colour) + clothes


def awning(wide: float, floor: float, colour: str) -> str:
    stripes = "".join(
        path(f"M{x} 0h6v13q-3 4 -6 0z", colour if at % 2 else "#f6efe2")
        for at, (x, _) in enumerate(_row(wide, step=6, heights=(0,)))
    )
    fruit = "".join(
        circle(x, floor - 8 + high, 2.6, tint)
        for (x, high), tint in zip(
            _row(wide, step=4.6, heights=(0, 2, 1)),
            ("#d9534f", "#f0a23b", "#7bab58", "#e8c46f") * 30,
            strict=False,
        )
    )
    return rect(0, floor - 8, wide, 14, "#a8805c") + fruit + stripes


def bunting(wide: float, floor: float, colour: str) -> str:
    top = floor * 0.1
    return "".join(
        path(f"M{x} {top + high:.1f}h5l-2.5 6z", colour if at % 2 else "#fbf7ef")
        for at, (x, high) in enumerate(_row(wide, step=6, heights=(0, 2, 3, 2)))
    )


def lights(wide: float, floor: float, colour: str) -> str:
    spots = [
        (x, round(floor * 0.13 + 2 * high, 1))
        for x, high in _row(wide, step=8, heights=(0, 3, 5, 3))
    ]
    return "".join(
        circle(x, y, 1.7, colour) + circle(x, y, 4, colour, fill_opacity=0.25) for x, y in spots
    )


def lanterns(wide: float, floor: float, colour: str) -> str:
    hung = [
        (x, round(floor * 0.15 + 3 * high, 1)) for x, high in _row(wide, step=17, heights=(1, 4, 2))
    ]
    return "".join(
        rect(x + 3, 0, 0.5, y, "#6a5648") + path(f"M{x} {y}l3 -4l3 4v8l-3 4l-3 -4z", colour)
        for x, y in hung
    )


def board(wide: float, floor: float, colour: str) -> str:
    return rect(wide * 0.12, floor * 0.16, wide * 0.76, floor * 0.42, "#9aa79f", rx=1) + rect(
        wide * 0.12 + 1, floor * 0.16 + 1, wide * 0.76 - 2, floor * 0.42 - 2, colour
    )


def _row(wide: float, *, step: float, heights: tuple[int, ...]) -> Iterator[tuple[float, int]]:
    """Return places from the left to the right edge, each with one of some heights in turn."""
    for at in range(int(wide / step) + 2):
        yield round(at * step - step / 4, 1), heights[at % len(heights)]


def _leaves(x: float, y: float, long: float, colour: str) -> str:
    return "".join(
        f'<ellipse cx="{x:.1f}" cy="{y - long / 2:.1f}" rx="2.6" ry="{long / 2:.1f}" '
        f'fill="{darker(colour, 0.05 * (at % 3))}" transform="rotate({turn} {x:.1f} {y:.1f})"/>'
        for at, turn in enumerate((-75, -50, -25, 0, 25, 50, 75))
    )
