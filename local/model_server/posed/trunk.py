"""Trunk and neck, as shapes of an outline."""

from __future__ import annotations

from local.model_server.posed.shapes import Disc, Shape, hull
from local.poses.camera import Point
from local.poses.figure.outline import HIP, SHOULDER, Outline, middle, moved, toward


def trunk(outline: Outline, *, room: float = 0.0) -> Shape:
    """Return the trunk: from the shoulders to a waist, and on to the hips.

    `room` is how much wider, as a share of the stature, it is than the body.
    """
    size = outline.size

    def round_each(points: list[Point], radius: float) -> list[Disc]:
        return [Disc(point, (radius + room) * size) for point in points]

    shoulders = round_each(_pair(outline, SHOULDER, outline.neck), 0.024)
    collar = round_each([moved(outline.neck, _down(outline), -0.008 * size)], 0.036)
    chest = round_each([middle(outline.neck, outline.hips, 0.3)], 0.066)
    waist = round_each(_waist(outline, 0.022 * abs(outline.front) * size), 0.056)
    hips = round_each(_pair(outline, HIP, outline.hips), 0.05)
    return hull(*shoulders, *collar, *chest, *waist) + hull(*waist, *hips)


def seat(outline: Outline) -> Shape:
    """Return what a person sits on, as it is seen from behind."""
    hips = [point for joint in HIP.values() if (point := outline[joint])]
    return hull(*(Disc(point, 0.057 * outline.size) for point in hips)) if hips else Shape(())


def neck(outline: Outline, head: Point, *, collar: bool) -> Shape:
    """Return the neck, up into the head around `head`, down into an open collar if there is one."""
    size, root = outline.size, outline.neck
    up = hull(Disc(root, 0.027 * size), Disc(middle(root, head, 0.7), 0.0245 * size))
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
