"""The call of an endpoint for image segmentation: reading it and answering it with a mask."""

from __future__ import annotations

import base64
import binascii
from io import BytesIO

from PIL import Image

from local.model_server.answers import Answer, json_answer
from local.model_server.asked import BadCall

LABEL = "product"


def read_picture(body: object) -> bytes:
    """Return the picture file in the JSON `body`. Raises BadCall with a reason."""
    inputs = body.get("inputs") if isinstance(body, dict) else None
    if not isinstance(inputs, str):
        raise BadCall('the body needs "inputs" with the picture in base64')
    try:
        return base64.b64decode(inputs, validate=True)
    except binascii.Error:
        raise BadCall('"inputs" is not base64') from None


def cutout_answer(picture: bytes) -> Answer:
    """Return the mask of what `picture` shows: a list of one, as the task asks for."""
    # OpenCV takes a while to load, and who only draws does not need it.
    from local.model_server.cutout.matte import matte_of

    try:
        matte = matte_of(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return json_answer(400, {"error": '"inputs" is not a picture'})
    file = BytesIO()
    matte.save(file, "PNG", compress_level=3)
    mask = base64.b64encode(file.getvalue()).decode()
    return json_answer(200, [{"score": 1.0, "label": LABEL, "mask": mask}])
