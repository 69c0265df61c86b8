"""SVG elements, on a canvas of 240 x 240."""

from __future__ import annotations

from local.model_server.backdrop import mixed

SIDE = 240
GOLD = "#d9a93f"
WHITE = "#fbfaf7"
BLACK = "#2a272c"


def path(d: str, fill: str, **more: object) -> str:
    return f'<path d="{d}" fill="{fill}"{_attributes(more)}/>'


def line(d: str, stroke: str, width: float = 3, cap: str = "round", **more: object) -> str:
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{width}" '
        f'stroke-linecap="{cap}"{_attributes(more)}/>'
    )


def circle(x: float, y: float, radius: float, fill: str, **more: object) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"{_attributes(more)}/>'


def ellipse(x: float, y: float, across: float, down: float, fill: str) -> str:
    return f'<ellipse cx="{x}" cy="{y}" rx="{across}" ry="{down}" fill="{fill}"/>'


def rect(x: float, y: float, width: float, height: float, fill: str, **more: object) -> str:
    place = f'x="{x}" y="{y}" width="{width}" height="{height}"'
    return f'<rect {place} fill="{fill}"{_attributes(more)}/>'


def both(element: str) -> str:
    """Return an element of the left side, and its mirror image."""
    return f'{element}<g transform="matrix(-1 0 0 1 {SIDE} 0)">{element}</g>'


def darker(colour: str, share: float = 0.18) -> str:
    return mixed(colour, "#1c1420", share)


def lighter(colour: str, share: float = 0.3) -> str:
    return mixed(colour, "#ffffff", share)


def pattern(name: str, side: int, content: str) -> str:
    """Return a pattern to fill with, as `url(#name)`; one tile is `side` x `side`."""
    return (
        f'<pattern id="{name}" width="{side}" height="{side}" patternUnits="userSpaceOnUse">'
        f"{content}</pattern>"
    )


def _attributes(given: dict[str, object]) -> str:
    return "".join(f' {name.replace("_", "-")}="{value}"' for name, value in given.items())
