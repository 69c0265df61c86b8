"""Poses are told apart by limbs, not by where in the frame they are or how large."""

from __future__ import annotations

import pytest

from local.poses.blocks import Turn
from local.poses.body import FEMALE, Body, builds
from local.poses.camera import Camera
from local.poses.distinct import THRESHOLD, difference
from local.poses.making import Photo
from local.poses.shot import shoot
from local.poses.skeleton import pose
from tests.unit.poses.people import SAID, a_stance, arms

WRIST = 4
FRONT = Camera(SAID, 0)


def test_a_figure_moved_and_made_smaller_is_the_same(all_photos: list[Photo]):
    keypoints = all_photos[0].shot.keypoints
    moved = [point and (0.1 + point[0] * 0.5, 0.3 + point[1] * 0.5) for point in keypoints]
    assert difference(keypoints, moved) == pytest.approx(0)


def test_an_arm_that_hangs_elsewhere_is_enough(all_photos: list[Photo]):
    keypoints = list(all_photos[0].shot.keypoints)
    other = list(keypoints)
    other[WRIST - 1], other[WRIST] = (0.05, 0.35), (0.05, 0.2)
    assert difference(keypoints, other) > THRESHOLD


@pytest.mark.parametrize("body", [*builds("female")[1:], *builds("male")])
def test_who_differs_by_the_build_alone_is_the_same(body: Body):
    usual, other = (
        shoot(pose(built, a_stance(), arms(), head=Turn()), FRONT, "full_body", arms=arms())
        for built in (FEMALE, body)
    )
    assert difference(usual.keypoints, other.keypoints) < THRESHOLD
