"""Puts a set together."""

from __future__ import annotations

from local.model_server.backdrop import backdrop, mixed
from local.model_server.posed.sets.scenery import SCENERY, STUDIOS, Scenery

_HIGH = 100.0
# Near to the camera, a set is seen larger, and its floor not at all.
_CLOSER, _FROM_TOP = 1.7, 8.0


def set_svg(scene: str | None, colour: str, width: int, height: int, *, close: bool) -> str:
    """Return a set as an SVG file; for a studio, and where the scene is unknown, a plain backdrop.

    `colour` is that of the backdrop for an unknown scene.
    """
    scenery = SCENERY.get(scene or "")
    content = _built(scenery, width, height, close=close) if scenery else None
    studio = STUDIOS.get(scene or "", colour)
    return svg(content or backdrop(studio, width, height), width, height)


def svg(content: str, width: int, height: int) -> str:
    """Return an SVG file of a size in pixels."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{content}</svg>'
    )


def _built(scenery: Scenery, width: int, height: int, *, close: bool) -> str:
    scale = height / _HIGH
    wide = width / scale
    floor = scenery.horizon
    content = _room(scenery, wide) + "".join(
        draw(wide, floor, colour) for draw, colour in scenery.props
    )
    near = _CLOSER if close else 1.0
    left, top = wide / 2 * (1 - near), _FROM_TOP * (1 - near)
    return (
        f'<g transform="scale({scale:.4f}) translate({left:.2f} {top:.2f}) scale({near})">'
        f"{content}</g>"
    )


def _room(scenery: Scenery, wide: float) -> str:
    bright, dim = mixed(scenery.wall, "#ffffff", 0.3), mixed(scenery.wall, "#26304a", 0.06)
    edge = mixed(scenery.floor, "#26304a", 0.1)
    return (
        f'<defs><linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" '
        f'stop-color="{bright}"/><stop offset="1" stop-color="{dim}"/></linearGradient>'
        f'<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop offset="0" '
        f'stop-color="{scenery.floor}"/><stop offset="1" stop-color="{edge}"/></linearGradient>'
        f'</defs><rect width="{wide:.2f}" height="{_HIGH}" fill="url(#wall)"/>'
        f'<rect y="{scenery.horizon}" width="{wide:.2f}" height="{_HIGH - scenery.horizon}" '
        f'fill="url(#floor)"/>'
    )
