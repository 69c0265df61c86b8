"""What a generation call asks for: the call of a dedicated endpoint, read."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from math import isfinite
from typing import Any, Literal, get_args

DEFAULT_SIDE = 1024
SMALLEST_SIDE = 64
LARGEST_SIDE = 2048
KEYPOINTS = 18

Kind = Literal["person", "product"]
Placement = Literal["hand-held", "worn", "displayed", "table"]
Point = tuple[float, float]


class BadCall(ValueError):
    """The request is not one of the protocol."""


@dataclass(frozen=True)
class Anchor:
    """Where a product goes: its middle, 0 to 1 of the picture, and its lean in degrees, clockwise.

    `size` is what share of the picture's height 10 cm take there.
    """

    x: float
    y: float
    angle: float
    size: float


@dataclass(frozen=True)
class Pose:
    """A pose in the picture: keypoints in OpenPose's order, 0 to 1 of it, or None when unseen."""

    keypoints: tuple[Point | None, ...]
    anchor: Anchor | None = None
    placement: Placement = "worn"
    scene: str | None = None


@dataclass(frozen=True)
class Call:
    """A generation request. Sides in pixels, references as picture files."""

    prompt: str
    width: int
    height: int
    seed: int
    person: bytes | None = None
    product: bytes | None = None
    pose: Pose | None = None


def read_call(body: object) -> Call:
    """Return the request in the JSON `body`. Raises BadCall with a reason."""
    if not isinstance(body, dict) or not isinstance(body.get("inputs"), str):
        raise BadCall('the body needs "inputs" with the prompt')
    parameters = body.get("parameters") or {}
    if not isinstance(parameters, dict):
        raise BadCall('"parameters" must be an object')
    references = _references(parameters.get("references"))
    return Call(
        prompt=body["inputs"],
        width=_side(parameters, "width"),
        height=_side(parameters, "height"),
        seed=_whole(parameters, "seed", 0),
        person=references.get("person"),
        product=references.get("product"),
        pose=_pose(parameters.get("pose")),
    )


def logged(body: object) -> dict[str, Any]:
    """Return the parameters of a call that was read, with the length of pictures in their place."""
    parameters = (body.get("parameters") if isinstance(body, dict) else None) or {}
    return {name: _short(value) for name, value in parameters.items()}


def _short(value: Any) -> Any:
    if isinstance(value, list):
        return [_short(entry) for entry in value]
    if isinstance(value, dict):
        return {
            name: len(part) if name == "image" and isinstance(part, str) else _short(part)
            for name, part in value.items()
        }
    return value


def picture_bytes(text: object) -> bytes:
    """Return the picture file in a base64 text. Raises BadCall."""
    if not isinstance(text, str):
        raise BadCall("a picture must be a base64 text")
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise BadCall("a picture is not base64") from None


def _references(given: object) -> dict[str, bytes]:
    """Return the first picture of each kind; this server uses no more than one."""
    if given is None:
        return {}
    if not isinstance(given, list) or not all(isinstance(entry, dict) for entry in given):
        raise BadCall('"references" must be a list of objects')
    found: dict[str, bytes] = {}
    for entry in given:
        if entry.get("kind") not in get_args(Kind):
            raise BadCall('the "kind" of a reference is "person" or "product"')
        found.setdefault(entry["kind"], picture_bytes(entry.get("image")))
    return found


def _pose(given: object) -> Pose | None:
    if given is None:
        return None
    if not isinstance(given, dict):
        raise BadCall('"pose" must be an object')
    placement, scene = given.get("placement", "worn"), given.get("scene")
    if placement not in get_args(Placement):
        raise BadCall(f'"placement" must be one of: {", ".join(get_args(Placement))}')
    if scene is not None and not isinstance(scene, str):
        raise BadCall('"scene" must be a text')
    return Pose(_keypoints(given.get("keypoints")), _anchor(given.get("anchor")), placement, scene)


def _keypoints(given: object) -> tuple[Point | None, ...]:
    if not isinstance(given, list) or len(given) != KEYPOINTS:
        raise BadCall(f'"keypoints" must be {KEYPOINTS} points or nulls')
    return tuple(None if point is None else _point(point) for point in given)


def _point(given: object) -> Point:
    if not isinstance(given, list) or len(given) != 2:
        raise BadCall("a keypoint must be [x, y]")
    return _place(given[0]), _place(given[1])


def _anchor(given: object) -> Anchor | None:
    if given is None:
        return None
    if not isinstance(given, dict):
        raise BadCall('"anchor" must be an object')
    size = _number(given.get("size"))
    if not 0 < size <= 1:
        raise BadCall('"size" must be above 0, and at most 1')
    x, y = _place(given.get("x")), _place(given.get("y"))
    return Anchor(x, y, _number(given.get("angle")), size)


def _place(value: object) -> float:
    place = _number(value)
    if not 0 <= place <= 1:
        raise BadCall("places must be from 0 to 1")
    return place


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise BadCall("places and sizes must be numbers")
    return float(value)


def _side(parameters: dict[str, Any], name: str) -> int:
    side = _whole(parameters, name, DEFAULT_SIDE)
    if not SMALLEST_SIDE <= side <= LARGEST_SIDE:
        raise BadCall(f'"{name}" must be from {SMALLEST_SIDE} to {LARGEST_SIDE}')
    return side


def _whole(parameters: dict[str, Any], name: str, default: int) -> int:
    value = parameters.get(name)
    if value is None:
        return default
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadCall(f'"{name}" must be a whole number')
    return value
