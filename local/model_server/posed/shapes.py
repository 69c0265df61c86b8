"""Rounded shapes: bodies are put together from hulls around circles.

Coordinates are those of `local.poses.figure.outline`: the picture is 100 high, y goes down.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from local.poses.camera import Point

_CORNERS = 28
_TURNS = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False, dtype=np.float32)
_CIRCLE = np.stack([np.cos(_TURNS), np.sin(_TURNS)], axis=1)

Corners = NDArray[np.floating[Any]]


class Disc(NamedTuple):
    """A circle that a hull goes around."""

    at: Point
    radius: float


@dataclass(frozen=True)
class Shape:
    """Convex outlines that are one body together: rows of x and y each."""

    hulls: tuple[Corners, ...]

    def __add__(self, other: Shape) -> Shape:
        return Shape(self.hulls + other.hulls)


def hull(*discs: Disc) -> Shape:
    """Return the tightest outline around some circles."""
    points = np.concatenate(
        [_CIRCLE * disc.radius + np.array(disc.at, np.float32) for disc in discs]
    )
    return Shape((_around(points),))


def _around(points: Corners) -> Corners:
    return np.asarray(cv2.convexHull(points.astype(np.float32))[:, 0], np.float32)


def chain(discs: Iterable[Disc]) -> Shape:
    """Return a limb: a hull around each circle and the next one."""
    return sum((hull(*pair) for pair in pairwise(discs)), Shape(()))


def oval(at: Point, across: float, down: float, *, lean: float = 0.0) -> Shape:
    """Return an ellipse, turned clockwise by `lean` radians."""
    turn = np.array([[np.cos(lean), np.sin(lean)], [-np.sin(lean), np.cos(lean)]])
    corners = (_CIRCLE * (across, down)) @ turn + np.asarray(at)
    return Shape((corners.astype(np.float32),))
