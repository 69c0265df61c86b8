"""Pictures of friendly figures, whose keypoints are known."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import numpy as np
import resvg_py
from PIL import Image

from local.model_server.cutout.plane import Pixels
from local.poses.figure import Clothes, drawn

Keypoint = tuple[float, float] | None

GROUND = "#f3ece2"
STANDING: list[Keypoint] = [
    (0.5, 0.15), (0.5, 0.25), (0.42, 0.25), (0.4, 0.4), (0.4, 0.52), (0.58, 0.25), (0.6, 0.4),
    (0.6, 0.52), (0.46, 0.53), (0.46, 0.72), (0.46, 0.92), (0.54, 0.53), (0.54, 0.72),
    (0.54, 0.92), (0.48, 0.13), (0.52, 0.13), (0.45, 0.14), (0.55, 0.14),
]  # fmt: skip


def figure(keypoints: Sequence[Keypoint] = STANDING, *, high: int = 512) -> Pixels:
    """Return a picture of somebody, 3 wide and 4 high."""
    svg = drawn(list(keypoints), Clothes(ground=GROUND), anchor=None)
    png = resvg_py.svg_to_bytes(
        svg_string=svg, width=high * 3 // 4, height=high, skip_system_fonts=True
    )
    return np.asarray(Image.open(BytesIO(bytes(png))).convert("RGB"))


def moved(keypoints: Sequence[Keypoint], across: float) -> list[Keypoint]:
    return [point and (point[0] + across, point[1]) for point in keypoints]


def file_of(picture: Pixels) -> bytes:
    file = BytesIO()
    Image.fromarray(picture).save(file, "PNG")
    return file.getvalue()
