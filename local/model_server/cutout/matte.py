"""Cutting out one picture file."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image

from local.model_server.cutout.area import closer_area
from local.model_server.cutout.edges import follow_edges
from local.model_server.cutout.pieces import without_crumbs
from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.cutout.saliency import salient


def matte_of(picture: bytes) -> Image.Image:
    """Return the alpha matte (L) of a picture file; what it shows through stays clear.

    Raises OSError for what is no picture.
    """
    with Image.open(BytesIO(picture)) as opened:
        image = opened.convert("RGBA")
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image)
    alpha = without_crumbs(_alpha(np.asarray(ground.convert("RGB"))))
    clear = np.asarray(image.getchannel("A"), np.float32)
    return Image.fromarray((alpha * clear + 0.5).astype(np.uint8))


def _alpha(pixels: Pixels) -> Plane:
    height, width = pixels.shape[:2]
    subject = salient(pixels)
    area = closer_area(subject, width, height)
    part = pixels[area]
    if part.shape == pixels.shape:
        return follow_edges(pixels, subject)
    alpha = np.zeros((height, width), np.float32)
    alpha[area] = follow_edges(part, salient(part))
    return alpha
