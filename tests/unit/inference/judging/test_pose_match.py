"""How much one pose is another."""

from __future__ import annotations

import random

import pytest

from chalicelib.inference.judging.pose_match import pose_match
from chalicelib.inference.judging.verdict import POSE_MATCH
from tests.unit.inference.judging.poses import (
    STANDING,
    Points,
    exchanged,
    mirrored,
    moved,
    scaled,
    waving,
    without,
)

ASPECT = 0.75


def match(found: Points, expected: Points = STANDING) -> float:
    return pose_match(found, expected, aspect=ASPECT)


def test_the_same_pose_is_one():
    assert match(STANDING) == pytest.approx(1.0)


@pytest.mark.parametrize(
    "found",
    [moved(STANDING, 0.06, -0.05), scaled(STANDING, 0.9), moved(scaled(STANDING, 1.1), 0.05, 0.03)],
    ids=["beside", "smaller", "larger and beside"],
)
def test_place_and_size_may_differ_a_little(found: Points):
    assert match(found) == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize(
    "found",
    [moved(STANDING, 0.4, 0), scaled(STANDING, 0.4), moved(STANDING, 0, 0.3)],
    ids=["elsewhere", "far away", "lower"],
)
def test_place_and_size_may_not_differ_much(found: Points):
    assert match(found) < POSE_MATCH


def test_what_a_network_is_wrong_by_hardly_counts():
    die = random.Random(3)
    found = [point and (point[0] + die.gauss(0, 0.01), point[1] + die.gauss(0, 0.01))
             for point in STANDING]  # fmt: skip
    assert match(found) > 0.8


def test_an_arm_that_is_up_is_another_pose():
    assert match(waving()) < POSE_MATCH


def test_a_mirror_image_is_another_pose():
    assert match(mirrored(waving()), waving()) < match(waving(), waving()) - 0.2


def test_somebody_who_turned_round_is_another_pose():
    assert match(exchanged(STANDING)) < POSE_MATCH


def test_from_behind_the_sides_may_be_exchanged():
    from_behind = exchanged(STANDING)
    assert match(STANDING, from_behind) == pytest.approx(1.0)
    assert match(from_behind, from_behind) == pytest.approx(1.0)


def test_what_the_template_lacks_does_not_count():
    assert match(STANDING, without(STANDING, 0, 9, 10)) == pytest.approx(1.0)


def test_what_nobody_found_counts_as_wrong():
    assert match(without(STANDING, 3, 4, 6)) == pytest.approx(15 / 18)


def test_nothing_found_is_nothing():
    assert match([None] * 18) == 0.0


def test_one_keypoint_alone_is_hardly_a_pose():
    assert match(without(STANDING, *range(1, 18))) < 0.1
