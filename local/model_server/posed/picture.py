"""The whole picture of a call with references or a pose."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import cv2

from local.model_server.asked import Call, Pose
from local.model_server.cutout.plane import Pixels
from local.model_server.faults import Wrong
from local.model_server.posed import wrong
from local.model_server.posed.canvas import LIGHTS, Canvas, Colour
from local.model_server.posed.drawing import Figure, outline_of
from local.model_server.posed.dress import rgb
from local.model_server.posed.person import Person, drawn_person, person_in
from local.model_server.posed.product import product_in
from local.model_server.posed.showing import show
from local.model_server.posed.stage import cast_shadow, mark, put_seat, stage
from local.model_server.wishes import look_for
from local.poses.figure.outline import ANKLE

# Without a pose: upright, to the camera, from the hips upward, in a frame of 3 by 4.
_UPRIGHT = (
    (0.5, 0.285), (0.5, 0.425), (0.33, 0.43), (0.28, 0.7), (0.25, 0.93), (0.67, 0.43), (0.72, 0.7),
    (0.75, 0.93), (0.41, 0.93), None, None, (0.59, 0.93), None, None, (0.463, 0.252),
    (0.537, 0.252), (0.415, 0.27), (0.585, 0.27),
)  # fmt: skip

_PLAIN: dict[Wrong | None, Colour] = {"blank": (236, 232, 226), "black": (0, 0, 0)}


def draw_posed(call: Call, fault: Wrong | None = None) -> Pixels:
    """Return the picture of a call, height x width x red-green-blue, or one that is wrong.

    Raises OSError when a reference is not a picture.
    """
    if fault in _PLAIN:
        return wrong.plain(_PLAIN[fault], call.width, call.height)
    pose, person = _pose(call, fault), _person(call)
    outline = outline_of(pose, call.width, call.height)
    close = not any(outline[joint] for joint in ANKLE.values())
    colour = look_for(call.prompt, call.seed).background
    background = stage(pose.scene, colour, call.width, call.height, close=close)
    # Another seed is another photograph, in another light; else a second attempt would be in vain.
    light, mirrored = LIGHTS[call.seed % len(LIGHTS)], call.seed // len(LIGHTS) % 2
    canvas = Canvas((background[:, ::-1] if mirrored else background).copy(), light)
    if fault == "two_people":
        _figure(canvas, wrong.beside(pose), wrong.with_other_face(person)).draw()
    cast_shadow(canvas.pixels, outline)
    put_seat(canvas, outline)
    product = product_in(call.product) if call.product and fault != "no_product" else None
    worn = product if pose.placement == "worn" else None
    shown = wrong.with_other_face(person) if fault == "other_face" else person
    figure = _figure(canvas, pose, shown, worn=worn)
    figure.draw()
    if product is not None and worn is None:
        show(figure, pose, product)
    canvas.lay(mark(call.width, call.height), (0, 0))
    return canvas.pixels


def encoded(pixels: Pixels, extension: Literal[".jpg", ".png"]) -> bytes:
    """Return a picture as a file."""
    quality = {".jpg": [cv2.IMWRITE_JPEG_QUALITY, 92], ".png": [cv2.IMWRITE_PNG_COMPRESSION, 2]}
    options = quality[extension]
    _, file = cv2.imencode(extension, cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), options)
    return file.tobytes()


def _pose(call: Call, fault: Wrong | None) -> Pose:
    ratio = call.width / call.height
    pose = call.pose or _upright(ratio)
    return wrong.another_pose(pose, ratio, call.seed) if fault == "wrong_pose" else pose


def _person(call: Call) -> Person:
    """Return the person of the reference; where it shows no face, one that the prompt describes.

    Without a pose the person is to wear something else.
    """
    person = (person_in(call.person) if call.person else None) or drawn_person(
        call.prompt, call.seed
    )
    if call.pose is None:
        return replace(person, top=rgb(look_for(call.prompt, call.seed).clothes_colour))
    return person


def _figure(canvas: Canvas, pose: Pose, person: Person, *, worn: Pixels | None = None) -> Figure:
    height, width = canvas.figure.shape
    return Figure(canvas, outline_of(pose, width, height), person, worn=worn)


def _upright(ratio: float) -> Pose:
    across = 0.75 / ratio
    points = [point and (0.5 + (point[0] - 0.5) * across, point[1]) for point in _UPRIGHT]
    return Pose(tuple(points))
