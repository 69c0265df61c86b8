"""The generation call of a dedicated endpoint: reading it and answering it with a portrait."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

from local.model_server.answers import Answer, json_answer
from local.model_server.portrait import as_jpeg, draw
from local.model_server.wishes import look_for

DEFAULT_SIDE = 1024
SMALLEST_SIDE = 64
LARGEST_SIDE = 2048


class BadCall(ValueError):
    """The generation request is not one of the protocol."""


@dataclass(frozen=True)
class Call:
    """A generation request. Sides in pixels."""

    prompt: str
    width: int
    height: int
    seed: int


def read_call(body: object) -> Call:
    """Return the request in the JSON `body`. Raises BadCall with a reason."""
    if not isinstance(body, dict) or not isinstance(body.get("inputs"), str):
        raise BadCall('the body needs "inputs" with the prompt')
    parameters = body.get("parameters") or {}
    if not isinstance(parameters, dict):
        raise BadCall('"parameters" must be an object')
    return Call(
        prompt=body["inputs"],
        width=_side(parameters, "width"),
        height=_side(parameters, "height"),
        seed=_whole(parameters, "seed", 0),
    )


def portrait_answer(call: Call, accept: str) -> Answer:
    """Return the portrait in the form that the Accept header asks for.

    Without a picture type in it, the answer is one JSON text: the PNG in base64, as the
    endpoint toolkit does.
    """
    png = draw(look_for(call.prompt, call.seed), call.width, call.height)
    if "image/png" in accept or "image/*" in accept:
        return Answer(200, "image/png", png)
    if "image/jpeg" in accept:
        return Answer(200, "image/jpeg", as_jpeg(png))
    return json_answer(200, base64.b64encode(png).decode())


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
