"""Faces are told apart, those of drawn people, too."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from chalicelib.inference.judging.verdict import FACE_MATCH
from local.model_server.cutout.plane import Pixels
from local.model_server.faces.likeness import face_match, face_of
from local.model_server.people.keypoints import Keypoint
from local.model_server.portrait import draw
from local.model_server.wishes import look_for

SITI = "Siti, a woman in a red hijab"
MADE = "Made, a young man with fair skin, in a black suit"
JOKO = "Pak Joko, an old man with glasses and a beard"
# Where a portrait of 640 pixels is on a large picture, and with it nose, neck and eyes.
LEFT, TOP, SIDE, WIDE = 200, 100, 200, 600
HEAD: dict[int, tuple[float, float]] = {
    0: (0.5, 0.5),
    1: (0.5, 0.88),
    14: (0.43, 0.4),
    15: (0.57, 0.4),
}


@cache
def portrait(person: str) -> bytes:
    return draw(look_for(person, 1), 640, 640)


def scene(person: str) -> tuple[Pixels, list[Keypoint]]:
    """Return a picture in which somebody is small, and their keypoints."""
    ground = Image.new("RGB", (WIDE, WIDE), (210, 220, 225))
    with Image.open(BytesIO(portrait(person))) as opened:
        ground.paste(opened.convert("RGB").resize((SIDE, SIDE)), (LEFT, TOP))
    keypoints: list[Keypoint] = [None] * 18
    for at, (x, y) in HEAD.items():
        keypoints[at] = (LEFT + x * SIDE) / WIDE, (TOP + y * SIDE) / WIDE
    return np.asarray(ground), keypoints


def match(person: str, face: str) -> float | None:
    wanted = face_of(portrait(face))
    assert wanted is not None
    return face_match(*scene(person), wanted)


@pytest.mark.parametrize("person", [SITI, JOKO], ids=["Siti", "Joko"])
def test_the_same_face_is_the_same_though_smaller(person: str):
    found = match(person, person)
    assert found is not None
    assert found > FACE_MATCH + 0.1


def test_another_face_is_another():
    same, other = match(JOKO, JOKO), match(MADE, JOKO)
    assert same is not None
    assert other is not None
    assert other < same - 0.2


def test_a_face_that_nobody_sees_is_not_compared():
    wanted = face_of(portrait(SITI))
    picture, keypoints = scene(SITI)
    assert wanted is not None
    assert face_match(np.full_like(picture, 200), keypoints, wanted) is None
    assert face_match(picture, [None] * 18, wanted) is None


def test_a_picture_without_a_face_has_no_descriptor():
    file = BytesIO()
    Image.new("RGB", (200, 200), (120, 140, 90)).save(file, "PNG")
    assert face_of(file.getvalue()) is None


def test_what_is_no_picture_says_so():
    with pytest.raises(OSError, match="identify"):
        face_of(b"no picture")
