"""An endpoint that finds people, or the local model server that speaks likewise.

Protocol: the picture in base64 as JSON, and that of a face to compare with. It is answered with a
list of people, the largest first: `keypoints` are 18 pairs in OpenPose's order, 0 to 1 of each
side, or null; `faceMatch` is 0 to 1, or null.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

from chalicelib.core.clock import Clock
from chalicelib.inference.config import Choice
from chalicelib.inference.judging.port import KEYPOINTS, Person, Point
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.http import Http

LOOKING_SECONDS = 15.0


class DedicatedObserver:
    """The `endpoint` and `embedded` services: one call, answered with the people."""

    def __init__(
        self, choice: Choice, http: Http, *, url: str, token: str | None, clock: Clock
    ) -> None:
        self.name: str = choice.name
        self.model = choice.model
        self._url = url
        self._client = ProviderClient(http, provider=self.name, token=token or None, clock=clock)

    def people(self, picture: bytes, *, face: bytes | None, budget: Budget) -> Sequence[Person]:
        """Return whoever is in `picture`; see `Observer.people`."""
        body: dict[str, Any] = {"inputs": base64.b64encode(picture).decode()}
        if face is not None:
            body["parameters"] = {"face": base64.b64encode(face).decode()}
        reply = self._client.post(self._url, body, budget=budget, read_seconds=LOOKING_SECONDS)
        found = _people(reply.json) if reply.ok else None
        if found is None:
            raise self._client.trouble_with(reply)
        return found


def _people(answer: Any) -> list[Person] | None:
    """Return the people of an answer; None where it is not one of the protocol."""
    if not isinstance(answer, list):
        return None
    found = [_person(entry) for entry in answer]
    people = [person for person in found if person is not None]
    return people if len(people) == len(found) else None


def _person(entry: Any) -> Person | None:
    points = entry.get("keypoints") if isinstance(entry, dict) else None
    if not isinstance(points, list) or len(points) != KEYPOINTS:
        return None
    keypoints = [_point(point) for point in points]
    if any(given and not read for given, read in zip(points, keypoints, strict=True)):
        return None
    match = entry.get("faceMatch")
    return Person(keypoints, float(match) if _is_share(match) else None)


def _point(point: Any) -> Point | None:
    if not isinstance(point, list) or len(point) != 2 or not all(_is_share(at) for at in point):
        return None
    return float(point[0]), float(point[1])


def _is_share(value: Any) -> bool:
    return isinstance(value, int | float) and 0 <= value <= 1
