"""Trunk and neck, as shapes of an outline."""

from __future__ import annotations

from local.model_server.posed.shapes import Disc, Shape, hull
from local.poses.camera import Point
from local.poses.figure.outline import HIP, SHOULDER, Outline, middle, moved, toward


def trunk(outline: Outline) -> Shape:
    """Return the trunk: from the shoulders to a waist, and on to the hips."""
    size = outline.size
    turned = abs(outline.front)
    waist = _waist(outline, 0.022 * turned * size)
    shoulders = [Disc(point, 0.036 * size) for point in _pair(outline, SHOULDER, outline.neck)]
    collar = Disc(moved(outline.neck, _down(outline), 0.018 * size), 0.03 * size)
    chest = Disc(middle(outline.neck, outline.hips, 0.3), 0.066 * size)
    middle_part = [Disc(point, 0.056 * size) for point in waist]
    hips = [Disc(point, 0.05 * size) for point in _pair(outline, HIP, outline.hips)]
    return hull(*shoulders, collar, chest, *middle_part) + hull(*middle_part, *hips)


def neck(outline: Outline, head: Point, *, collar: bool) -> Shape:
    """Return the neck, up into the head around `head`, down into an open collar if there is one."""
    size, root = outline.size, outline.neck
    up = hull(Disc(root, 0.03 * size), Disc(middle(root, head, 0.7), 0.0265 * size))
    if not collar:
        return up
    return up + hull(
        Disc(root, 0.03 * size), Disc(moved(root, _down(outline), 0.02 * size), 0.02 * size)
    )


def _waist(outline: Outline, half: float) -> list[Point]:
    at = middle(outline.neck, outline.hips, 0.66)
    down = _down(outline)
    level = down[1], -down[0]
    return [moved(at, level, -half), moved(at, level, half)]


def _down(outline: Outline) -> Point:
    return toward(outline.neck, outline.hips)


def _pair(outline: Outline, joints: dict[str, int], fallback: Point) -> list[Point]:
    """Return the joints of both sides that are seen."""
    seen = [point for joint in joints.values() if (point := outline[joint])]
    return seen or [fallback]
