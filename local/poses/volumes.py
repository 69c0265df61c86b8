"""The room that trunk and head take, so that nothing else is in it."""

from __future__ import annotations

from math import hypot

from local.poses.skeleton import Skeleton
from local.poses.vectors import Vector, along, dot, length, sub, unit

# Half breadth and half depth of the trunk, from the hips to the neck.
_TRUNK = (
    (-0.03, 0.088, 0.064),
    (0.04, 0.086, 0.062),
    (0.1, 0.07, 0.054),
    (0.2, 0.084, 0.06),
    (0.26, 0.076, 0.05),
    (0.3, 0.036, 0.036),
)
_SKULL = (0.045, 0.072, 0.056)
_STEPS = 16
_STEP = 0.025
_COVERS = 0.12


def depth_in_trunk(skeleton: Skeleton, point: Vector) -> float:
    """Return how deep a point is in the trunk: 1 on its axis, 0 at the skin, less outside."""
    hips, neck = skeleton.points["hips"], skeleton.points["neck"]
    axis = unit(sub(neck, hips))
    height = dot(sub(point, hips), axis)
    if not _TRUNK[0][0] <= height <= _TRUNK[-1][0]:
        return -1.0
    breadth, depth = _section(height)
    frame = skeleton.chest if height > length(sub(neck, hips)) / 2 else skeleton.pelvis
    x, _, z = frame.own(sub(point, along(hips, axis, height)))
    return 1 - hypot(x / breadth, z / depth)


def depth_in_head(skeleton: Skeleton, point: Vector) -> float:
    """Return how deep a point is in the head, as `depth_in_trunk` does."""
    centre = along(skeleton.points["skull"], skeleton.head.up, 0.056)
    own = skeleton.head.own(sub(point, centre))
    return 1 - hypot(*(part / half for part, half in zip(own, _SKULL, strict=True)))


def is_hidden(skeleton: Skeleton, point: Vector, camera: Vector) -> bool:
    """Tell whether trunk or head is between a point and the camera."""
    way = unit(sub(camera, point))
    seen = [along(point, way, _STEP * step) for step in range(1, _STEPS)]
    return any(
        max(depth_in_trunk(skeleton, spot), depth_in_head(skeleton, spot)) > _COVERS
        for spot in seen
    )


def _section(height: float) -> tuple[float, float]:
    """Return half breadth and half depth at a height above the hips."""
    above = next(section for section in _TRUNK if height <= section[0])
    below = _TRUNK[max(0, _TRUNK.index(above) - 1)]
    share = (height - below[0]) / ((above[0] - below[0]) or 1.0)
    breadth, depth = (below[at] + (above[at] - below[at]) * share for at in (1, 2))
    return breadth, depth
