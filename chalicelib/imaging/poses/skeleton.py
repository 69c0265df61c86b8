"""The control picture of a pose, as ControlNets for OpenPose were trained on it.

Order, colours and measures are those of `draw_bodypose` in huggingface/controlnet_aux
(`src/controlnet_aux/open_pose/util.py`): on black, 17 limbs as ellipses 8 wide at 60 % of their
colour, over them the keypoints as dots of radius 4 at full colour, in a picture whose short side is
512. Detectors draw at that size and scale the picture; here the measures are scaled.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from math import atan2, cos, hypot, pi, sin

from PIL import Image, ImageDraw

from chalicelib.core.openpose import COLOURS, LIMBS

Keypoint = tuple[float, float] | None
Pixel = tuple[float, float]

_SHORT_SIDE, _HALF_WIDTH, _DIMMED = 512, 4, 0.6
_CORNERS = 90


def control_picture(keypoints: Sequence[Keypoint], *, width: int, height: int) -> bytes:
    """Return the PNG of 18 keypoints, each 0 to 1 of the picture or None where it is not seen."""
    picture = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(picture)
    points = [point and (point[0] * width, point[1] * height) for point in keypoints]
    half = _HALF_WIDTH * min(width, height) / _SHORT_SIDE
    for (start, end), colour in zip(LIMBS, COLOURS, strict=False):
        first, second = points[start], points[end]
        if first and second:
            draw.polygon(_ellipse(first, second, half), fill=_dimmed(colour))
    for point, colour in zip(points, COLOURS, strict=True):
        if point:
            draw.circle(point, half, fill=colour)
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def _ellipse(first: Pixel, second: Pixel, half: float) -> list[Pixel]:
    """Return the corners of an ellipse from one point to another, `half` wide to either side."""
    x, y = (first[0] + second[0]) / 2, (first[1] + second[1]) / 2
    long = hypot(second[0] - first[0], second[1] - first[1]) / 2
    lean = atan2(second[1] - first[1], second[0] - first[0])
    turns = [2 * pi * corner / _CORNERS for corner in range(_CORNERS)]
    return [
        (
            x + long * cos(turn) * cos(lean) - half * sin(turn) * sin(lean),
            y + long * cos(turn) * sin(lean) + half * sin(turn) * cos(lean),
        )
        for turn in turns
    ]


def _dimmed(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    red, green, blue = (int(part * _DIMMED) for part in colour)
    return red, green, blue
