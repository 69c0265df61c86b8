"""Calls with references and poses, small enough to be drawn quickly."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

from PIL import Image, ImageDraw

from chalicelib.apps.pose_generator.templates import templates
from local.model_server.asked import Anchor, Call, Pose
from local.model_server.portrait import draw
from local.model_server.wishes import look_for

RED = (214, 30, 40)


@cache
def picture_of(prompt: str) -> bytes:
    """Return the portrait of somebody, as an avatar has it."""
    return draw(look_for(prompt, 1), 512, 512)


@cache
def bottle() -> bytes:
    """Return the cut-out of a red bottle."""
    image = Image.new("RGBA", (200, 300), (0, 0, 0, 0))
    ImageDraw.Draw(image).rounded_rectangle((60, 20, 140, 280), 20, fill=(*RED, 255))
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def pose_of(template_id: str, scene: str | None = None) -> Pose:
    template = next(template for template in templates() if template.id == template_id)
    anchor = template.anchor and Anchor(
        template.anchor.x, template.anchor.y, template.anchor.angle, template.anchor.size
    )
    return Pose(tuple(template.keypoints), anchor, template.placement, scene)


def a_call(**changes: Any) -> Call:
    values: dict[str, Any] = {
        "prompt": "a baker",
        "width": 192,
        "height": 256,
        "seed": 1,
        "person": picture_of("a woman with a bun in a blue t-shirt"),
        "product": bottle(),
        "pose": pose_of(HOLDING),
    }
    return Call(**values | changes)


HOLDING = next(t.id for t in templates() if t.placement == "hand-held" and t.framing == "full_body")
WORN = next(t.id for t in templates() if t.category == "fashion-standing" and t.placement == "worn")
PORTRAIT = next(t.id for t in templates() if t.framing == "portrait")
