"""Poses for the journeys: photos that are drawn, and what the API knows of somebody's poses."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import resvg_py
from playwright.sync_api import FilePayload

from chalicelib.apps.pose_generator.templates import templates
from local.poses.figure import Clothes, drawn
from tests.e2e.owner import Owner

TEMPLATES = "/apps/pose-generator/templates"
POSES, NEW_POSE = "/pose-generator/poses", "/pose-generator/own-poses/new"
STANDING = "fashion-standing-straight-beside-front"
_SIZE = {"width": 600, "height": 800}


@cache
def keypoints(template_id: str) -> list[tuple[float, float] | None]:
    """Return the keypoints of a template of the catalogue."""
    return list(next(one.keypoints for one in templates() if one.id == template_id))


def photo_of(template_id: str) -> FilePayload:
    """Return a picture of somebody in the pose of a template, of whom a model finds the joints."""
    svg = drawn(keypoints(template_id), Clothes(), anchor=None)
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, **_SIZE))
    return {"name": "somebody.png", "mimeType": "image/png", "buffer": png}


def pose_file(template_id: str, *, name: str = "pose.json") -> FilePayload:
    """Return a template as OpenPose would write it, on a canvas of 600 x 800."""
    flat = [
        number
        for point in keypoints(template_id)
        for number in ((point[0] * 600, point[1] * 800, 1) if point else (0, 0, 0))
    ]
    content = {"canvas_width": 600, "canvas_height": 800, "people": [{"pose_keypoints_2d": flat}]}
    return text_file(name, json.dumps(content))


def text_file(name: str, content: str) -> FilePayload:
    return {"name": name, "mimeType": "application/json", "buffer": content.encode()}


def found(owner: Owner, query: str) -> list[dict[str, Any]]:
    """Return what the API finds of somebody's templates."""
    answer = owner.studio.call("GET", f"{TEMPLATES}?{query}")
    assert answer.ok, answer.text
    return list(answer.json()["templates"])
