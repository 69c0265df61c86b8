"""Who finds people, without the way to the local model server."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image

from chalicelib.inference.judging.port import Person
from chalicelib.inference.transport.budget import Budget
from local.model_server.faces.likeness import face_match, face_of
from local.model_server.people.finding import bodies
from local.model_server.people.keypoints import keypoints


class Here:
    """What the local model server does."""

    name, model = "here", "mediapipe-pose"

    def people(self, picture: bytes, *, face: bytes | None, budget: Budget) -> list[Person]:
        with Image.open(BytesIO(picture)) as opened:
            pixels = np.asarray(opened.convert("RGB"))
        height, width = pixels.shape[:2]
        wanted = None if face is None else face_of(face)
        found = [keypoints(body, width, height) for body in bodies(pixels)]
        return [
            Person(points, None if wanted is None else face_match(pixels, points, wanted))
            for points in found
        ]
