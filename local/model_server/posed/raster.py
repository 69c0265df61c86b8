"""SVG to pixels."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import resvg_py
from PIL import Image

from local.model_server.cutout.plane import Pixels


def rasterised(svg: str, width: int, height: int) -> Pixels:
    """Return an SVG file as RGBA pixels."""
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height, skip_system_fonts=True)
    with Image.open(BytesIO(bytes(png))) as picture:
        return np.asarray(picture.convert("RGBA"))
