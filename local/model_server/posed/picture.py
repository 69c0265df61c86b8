"""The whole picture of a call with references or a pose."""

from __future__ import annotations

from typing import Literal

import cv2

from local.model_server.asked import Call, Pose
from local.model_server.cutout.plane import Pixels
from local.model_server.portrait import draw
from local.model_server.posed.canvas import Canvas
from local.model_server.posed.drawing import Figure, outline_of
from local.model_server.posed.person import Person, person_in
from local.model_server.posed.product import (
    anchored,
    beside,
    holders,
    product_in,
    put_plinth,
    put_product,
    put_table,
)
from local.model_server.posed.stage import cast_shadow, mark, stage
from local.model_server.wishes import look_for
from local.poses.figure.outline import ANKLE, HIGH

_PORTRAIT_SIDE = 640
# Without a pose: upright, to the camera, from the hips upward, in a frame of 3 by 4.
_UPRIGHT = (
    (0.5, 0.285), (0.5, 0.425), (0.33, 0.43), (0.28, 0.7), (0.25, 0.93), (0.67, 0.43), (0.72, 0.7),
    (0.75, 0.93), (0.41, 0.93), None, None, (0.59, 0.93), None, None, (0.463, 0.252),
    (0.537, 0.252), (0.415, 0.27), (0.585, 0.27),
)  # fmt: skip


def draw_posed(call: Call) -> Pixels:
    """Return the picture of a call, height x width x red-green-blue. Raises OSError.

    OSError: a reference is not a picture.
    """
    pose = call.pose or _upright(call.width / call.height)
    outline = outline_of(pose, call.width, call.height)
    look = look_for(call.prompt, call.seed)
    close = not any(outline[joint] for joint in ANKLE.values())
    background = stage(pose.scene, look.background, call.width, call.height, close=close)
    pixels = background.copy()
    cast_shadow(pixels, outline)
    canvas = Canvas(pixels)
    product = product_in(call.product) if call.product else None
    worn = product if pose.placement == "worn" else None
    figure = Figure(canvas, outline, _person(call), worn=worn)
    figure.draw()
    if product is not None and worn is None:
        _show(figure, pose, product)
    canvas.lay(mark(call.width, call.height), (0, 0))
    return canvas.pixels


def encoded(pixels: Pixels, extension: Literal[".jpg", ".png"]) -> bytes:
    """Return a picture as a file."""
    quality = {".jpg": [cv2.IMWRITE_JPEG_QUALITY, 92], ".png": [cv2.IMWRITE_PNG_COMPRESSION, 2]}
    options = quality[extension]
    _, file = cv2.imencode(extension, cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), options)
    return file.tobytes()


def _person(call: Call) -> Person:
    """Return the person of the reference; where it shows no face, one that the prompt describes."""
    found = person_in(call.person) if call.person else None
    if found is None:
        found = person_in(draw(look_for(call.prompt, call.seed), _PORTRAIT_SIDE, _PORTRAIT_SIDE))
    if found is None:
        raise OSError("no face is found")
    return found


def _show(figure: Figure, pose: Pose, product: Pixels) -> None:
    canvas, outline = figure.canvas, figure.outline
    wide = HIGH * canvas.figure.shape[1] / canvas.figure.shape[0]
    if pose.anchor is None or pose.placement == "table":
        place = beside(outline, wide)
        put_table(canvas, place)
        put_product(canvas, product, place)
        return
    place = anchored(pose.anchor, wide)
    if pose.placement == "displayed":
        put_plinth(canvas, place)
    put_product(canvas, product, place)
    if pose.placement == "hand-held":
        figure.grips(place.at, holders(outline, place.at))


def _upright(ratio: float) -> Pose:
    across = 0.75 / ratio
    points = [point and (0.5 + (point[0] - 0.5) * across, point[1]) for point in _UPRIGHT]
    return Pose(tuple(points), scene=None)
