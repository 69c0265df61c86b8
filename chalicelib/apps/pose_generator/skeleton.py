"""A pose as a small drawing that can be laid over its picture."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from chalicelib.apps.pose_generator.keypoints import Point
from chalicelib.core.openpose import COLOURS, LIMBS

_SAFE = " =:/'"


def skeleton_url(keypoints: Sequence[Point | None], *, width: int, height: int) -> str:
    """Return the limbs as an SVG in a data URL, so that nothing has to be drawn or stored."""
    lines = []
    for (start, end), colour in zip(LIMBS, COLOURS, strict=False):
        first, second = keypoints[start], keypoints[end]
        if first and second:
            (x1, y1), (x2, y2) = _pixel(first, width, height), _pixel(second, width, height)
            lines.append(f"<path stroke='#{_hex(colour)}' d='M{x1} {y1}L{x2} {y2}'/>")
    thickness = min(width, height) // 64
    style = f"fill='none' stroke-linecap='round' stroke-width='{thickness}'"
    opening = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' {style}>"
    return f"data:image/svg+xml,{quote(opening + ''.join(lines) + '</svg>', safe=_SAFE)}"


def _pixel(point: Point, width: int, height: int) -> tuple[int, int]:
    return round(point[0] * width), round(point[1] * height)


def _hex(colour: tuple[int, int, int]) -> str:
    return bytes(colour).hex()
