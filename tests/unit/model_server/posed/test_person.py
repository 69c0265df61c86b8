"""The figure is the person of the reference."""

from __future__ import annotations

import numpy as np
import pytest

from local.model_server.cutout.plane import Pixels
from local.model_server.portrait import draw
from local.model_server.posed.person import Person, person_in
from local.model_server.posed.picture import draw_posed
from local.model_server.wishes import look_for
from tests.unit.model_server.posed.calls import PORTRAIT, a_call, picture_of, pose_of

HIJAB = "Siti, female, wearing a navy hijab"
PEOPLE = {
    "a bald man": "a bald man with fair skin in a blue t-shirt",
    "a bearded man": "a man with a beard, tanned skin, in a yellow hoodie",
    "a woman in a hijab": HIJAB,
    "a woman with glasses": "a woman with glasses, dark skin, a bun, in a green shirt",
    "a woman with long hair": "a woman with long black hair, fair skin, in a teal shirt",
}


def found(prompt: str) -> Person:
    person = person_in(picture_of(prompt))
    assert person
    return person


def far(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_a_face_is_found_where_it_is(name: str) -> None:
    face = found(PEOPLE[name]).face
    # The style draws all faces at one place: 512 pixels wide, the eyes at 46 %.
    assert face.x == pytest.approx(256, abs=20)
    assert face.eyes == pytest.approx(235, abs=45)
    assert face.chin == pytest.approx(345, abs=50)


def test_colours_are_those_of_the_picture() -> None:
    person = found(PEOPLE["a woman with long hair"])
    assert far(person.face.skin, (241, 199, 165)) < 40
    assert far(person.hair, (43, 35, 38)) < 40
    assert person.top
    assert far(person.top, (61, 156, 152)) < 60
    assert (person.veiled, person.drape) == (False, True)


def test_brown_hair_around_a_face_is_not_taken_for_its_skin() -> None:
    look = look_for("Ayu, a young woman with long hair, in a green blouse", 2)
    person = person_in(draw(look, 640, 640))
    assert person
    assert far(person.face.skin, (216, 154, 107)) < 40
    assert far(person.hair, (74, 49, 45)) < 40


def test_a_hijab_is_told_from_hair_and_hood() -> None:
    assert found(HIJAB).veiled
    assert not any(found(PEOPLE[name]).veiled for name in PEOPLE if "hijab" not in name)


def test_two_references_are_two_faces_in_the_same_place() -> None:
    pose = pose_of(PORTRAIT)
    one, other = (
        draw_posed(a_call(person=picture_of(PEOPLE[name]), product=None, pose=pose)).astype(int)
        for name in ("a bald man", "a woman with long hair")
    )
    nose = pose.keypoints[0]
    assert nose
    row, column = int(nose[1] * 256), int(nose[0] * 192)
    face = np.s_[row - 12 : row + 12, column - 12 : column + 12]
    assert np.abs(one[face] - other[face]).mean() > 8


def test_without_a_pose_the_same_person_wears_something_else() -> None:
    red, blue = (
        draw_posed(a_call(prompt=f"a person in a {colour} t-shirt", product=None, pose=None))
        for colour in ("red", "blue")
    )
    assert _difference(red[180:, 60:130], blue[180:, 60:130]) > 40
    assert _difference(red[60:90, 85:105], blue[60:90, 85:105]) < 10


def test_a_reference_without_a_face_is_replaced_by_who_the_prompt_describes() -> None:
    without = draw_posed(a_call(person=None))
    plain = np.full((64, 64, 3), 90, np.uint8)
    assert _difference(draw_posed(a_call(person=_file(plain))), without) == 0


def _difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


def _file(pixels: Pixels) -> bytes:
    import cv2

    return cv2.imencode(".png", pixels)[1].tobytes()
