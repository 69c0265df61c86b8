"""The call of an endpoint that finds people: reading it and answering it with keypoints."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image

from local.model_server.answers import Answer, json_answer
from local.model_server.asked import picture_bytes

LABEL = "person"


def read_face(body: object) -> bytes | None:
    """Return the picture of the face to compare with in the JSON `body`. Raises BadCall."""
    parameters = (body.get("parameters") if isinstance(body, dict) else None) or {}
    face = parameters.get("face") if isinstance(parameters, dict) else None
    return None if face is None else picture_bytes(face)


def people_answer(picture: bytes, face: bytes | None) -> Answer:
    """Return who is in `picture`: each with a score, and 18 keypoints in OpenPose's order.

    With a `face` each has `faceMatch`, 0 to 1, or null where no face is seen clearly.
    """
    # The networks take a while to load, and who only draws does not need them.
    import numpy as np

    from local.model_server.faces.likeness import face_match, face_of
    from local.model_server.people.finding import bodies
    from local.model_server.people.keypoints import keypoints

    try:
        with Image.open(BytesIO(picture)) as opened:
            pixels = np.asarray(opened.convert("RGB"))
        wanted = None if face is None else face_of(face)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return json_answer(400, {"error": '"inputs" or "face" is not a picture'})
    height, width = pixels.shape[:2]
    people: list[dict[str, Any]] = []
    for body in bodies(pixels):
        found = keypoints(body, width, height)
        match = None if wanted is None else face_match(pixels, found, wanted)
        person = {"label": LABEL, "score": body.score, "keypoints": found, "faceMatch": match}
        people.append(person)
    return json_answer(200, people)
