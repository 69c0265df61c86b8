"""Finding everybody in a picture, whether near or far."""

from __future__ import annotations

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels
from local.model_server.people.detector import Sighting, sightings
from local.model_server.people.landmarks import Body, body_of

# Who fills the picture is only found with room around, who is far away only without: how much room
# is put at each side, as a share of the picture's height.
ROOMS = (0.0, 0.5, 1.0)
LEAST_SCORE = 0.5
# One person is easily taken for two: whoever is seen beside another must be seen well, and for the
# larger part where that one is not. Thresholds: `benchmarks/judge`.
LEAST_SIGHT_BESIDE = 0.4
MOST_SHARED = 0.5
MOST = 8


def bodies(picture: Pixels) -> list[Body]:
    """Return the people in an RGB picture, the largest first."""
    found: list[Body] = []
    for sighting in sorted(_everywhere(picture), key=lambda seen: -seen.score):
        if found and sighting.score < LEAST_SIGHT_BESIDE:
            break
        body = body_of(picture, sighting)
        if body.score >= LEAST_SCORE and not any(_shared(body, one) > MOST_SHARED for one in found):
            found.append(body)
        if len(found) == MOST:
            break
    return sorted(found, key=_size, reverse=True)


def _everywhere(picture: Pixels) -> list[Sighting]:
    return [seen for room in ROOMS for seen in _with_room(picture, room)]


def _with_room(picture: Pixels, room: float) -> list[Sighting]:
    """Return who is seen in the picture with room around it; the edge is carried on."""
    by = round(room * picture.shape[0])
    wider = cv2.copyMakeBorder(picture, by, by, by, by, cv2.BORDER_REPLICATE)
    return [
        Sighting(seen.score, seen.x - by, seen.y - by, seen.reach, seen.lean)
        for seen in sightings(np.asarray(wider, np.uint8))
    ]


def _shared(one: Body, other: Body) -> float:
    """Return how much of the smaller of two is where the other is, 0 to 1."""
    low = np.maximum(one.points.min(axis=0), other.points.min(axis=0))
    high = np.minimum(one.points.max(axis=0), other.points.max(axis=0))
    areas = [np.ptp(body.points, axis=0).prod() for body in (one, other)]
    return float(np.clip(high - low, 0, None).prod() / max(1.0, min(areas)))


def _size(body: Body) -> float:
    return float(np.hypot(*np.ptp(body.points, axis=0)))
