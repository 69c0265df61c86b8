"""The call of an endpoint that finds people: reading it and answering it with keypoints."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from local.model_server.answers import Answer, json_answer

LABEL = "person"


def people_answer(picture: bytes) -> Answer:
    """Return who is in `picture`: each with a score, and 18 keypoints in OpenPose's order."""
    # The networks take a while to load, and who only draws does not need them.
    import numpy as np

    from local.model_server.people.finding import bodies
    from local.model_server.people.keypoints import keypoints

    try:
        with Image.open(BytesIO(picture)) as opened:
            image = opened.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return json_answer(400, {"error": '"inputs" is not a picture'})
    found = bodies(np.asarray(image))
    return json_answer(
        200,
        [
            {
                "score": body.score,
                "label": LABEL,
                "keypoints": keypoints(body, image.width, image.height),
            }
            for body in found
        ],
    )
