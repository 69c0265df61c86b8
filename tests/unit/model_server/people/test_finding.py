"""The networks find friendly figures, near and far, and nobody where nobody is."""

from __future__ import annotations

from math import hypot

import numpy as np
import pytest

from local.model_server.cutout.plane import Pixels
from local.model_server.people.finding import bodies
from local.model_server.people.keypoints import keypoints
from tests.unit.model_server.people.pictures import GROUND, STANDING, Keypoint, figure, moved

NEAR = 0.06


def found(picture: Pixels) -> list[list[Keypoint]]:
    height, width = picture.shape[:2]
    return [keypoints(body, width, height) for body in bodies(picture)]


def ground(width: int, height: int) -> Pixels:
    colour = [int(GROUND[at : at + 2], 16) for at in (1, 3, 5)]
    return np.full((height, width, 3), colour, np.uint8)


def test_keypoints_are_where_they_were_drawn():
    (person,) = found(figure())
    for at, (seen, drawn) in enumerate(zip(person, STANDING, strict=True)):
        assert seen is not None
        assert drawn is not None
        assert hypot((seen[0] - drawn[0]) * 0.75, seen[1] - drawn[1]) < NEAR, at


def test_left_and_right_are_the_persons_own():
    (person,) = found(figure())
    assert person[2] is not None
    assert person[5] is not None
    assert person[2][0] < person[5][0]


def test_two_beside_each_other_are_two():
    one, other = figure(moved(STANDING, -0.05)), figure(moved(STANDING, 0.05))
    assert len(found(np.hstack([one, other]))) == 2


def test_somebody_far_away_is_found():
    picture = ground(768, 1024)
    picture[600:856, 300:492] = figure(high=256)
    assert len(found(picture)) == 1


def test_a_half_body_has_no_keypoints_below_the_edge():
    (person,) = found(np.ascontiguousarray(figure(high=1024)[:600]))
    assert person[10] is None
    assert person[13] is None
    assert person[0] is not None


@pytest.mark.parametrize("colour", [0, 128, 255])
def test_nobody_is_on_a_plain_ground(colour: int):
    assert found(np.full((512, 384, 3), colour, np.uint8)) == []


def test_nobody_is_in_noise():
    noise = np.random.default_rng(1).integers(0, 256, (512, 384, 3), np.uint8)
    assert found(noise) == []
