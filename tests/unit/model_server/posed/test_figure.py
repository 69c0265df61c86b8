"""The figure is in the asked pose."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.apps.pose_generator.templates import templates
from local.model_server.asked import Pose
from local.model_server.posed.canvas import Canvas
from local.model_server.posed.drawing import Figure, outline_of
from local.model_server.posed.person import drawn_person
from local.model_server.posed.picture import draw_posed
from tests.unit.model_server.posed.calls import a_call, pose_of

WIDE, HIGH = 192, 256
LIMBS = range(2, 14)
ELBOW, WRIST, KNEE = 3, 4, 9
HANDS_ON_HIPS = "fashion-standing-wide-hips-front-low"


def drawn(pose: Pose) -> Canvas:
    canvas = Canvas(np.full((HIGH, WIDE, 3), 200, np.uint8))
    Figure(canvas, outline_of(pose, WIDE, HIGH), drawn_person("a baker", 1)).draw()
    return canvas


@pytest.mark.parametrize("template_id", sorted(t.id for t in templates()[::29]))
def test_every_joint_of_a_template_is_on_the_figure(template_id: str) -> None:
    pose = pose_of(template_id)
    figure = drawn(pose).figure
    joints = [point for at in LIMBS if (point := pose.keypoints[at])]
    missed = [
        point
        for point in joints
        if figure[min(int(point[1] * HIGH), HIGH - 1), min(int(point[0] * WIDE), WIDE - 1)] < 128
    ]
    assert missed == []


def test_thighs_of_somebody_who_sits_before_us_cover_the_lap() -> None:
    pose = pose_of("fashion-sitting-sofa-lap-hair-tilted-front")
    canvas = Canvas(np.full((HIGH, WIDE, 3), 200, np.uint8))
    figure = Figure(canvas, outline_of(pose, WIDE, HIGH), drawn_person("a baker", 1))
    figure.draw()
    knee, hip = pose.keypoints[KNEE], pose.keypoints[KNEE - 1]
    assert knee
    assert hip
    column, row = (
        int((a + b) / 2 * side) for a, b, side in zip(knee, hip, (WIDE, HIGH), strict=True)
    )
    shown = canvas.pixels[row, column].astype(int)
    apart = [np.abs(shown - colour).sum() for colour in (figure.dress.bottom, figure.dress.top)]
    assert apart[0] < apart[1]


def test_two_poses_are_two_figures() -> None:
    one, other = (drawn(pose_of(t.id)).figure > 128 for t in templates()[10:200:180])
    assert (one ^ other).mean() > 0.05


def test_an_arm_that_is_not_seen_is_not_drawn() -> None:
    pose = pose_of(HANDS_ON_HIPS)
    elbow = pose.keypoints[ELBOW]
    assert elbow
    place = int(elbow[1] * HIGH), int(elbow[0] * WIDE)
    hidden = [None if at in {ELBOW, WRIST} else point for at, point in enumerate(pose.keypoints)]
    assert drawn(pose).figure[place] > 128
    assert drawn(replace(pose, keypoints=tuple(hidden))).figure[place] == 0


def test_bodies_are_lit_from_the_upper_left() -> None:
    pose = pose_of(HANDS_ON_HIPS)
    canvas = drawn(pose)
    knee = pose.keypoints[KNEE]
    assert knee
    row, column = int(knee[1] * HIGH), int(knee[0] * WIDE)
    bright = canvas.pixels[row].sum(axis=1, dtype=int)
    assert bright[column - 3] > bright[column + 3] + 10


@pytest.mark.parametrize("size", [(64, 64), (256, 144), (144, 256), (192, 240)])
def test_the_picture_has_exactly_the_asked_size(size: tuple[int, int]) -> None:
    assert draw_posed(a_call(width=size[0], height=size[1])).shape == (size[1], size[0], 3)


PLACES = st.one_of(st.none(), st.tuples(st.floats(0, 1), st.floats(0, 1)))


@settings(max_examples=25, deadline=None)
@given(points=st.lists(PLACES, min_size=18, max_size=18), at=st.sampled_from([0, 1, 2, 3]))
def test_any_keypoints_can_be_drawn(points: list[tuple[float, float] | None], at: int) -> None:
    placement = ("hand-held", "worn", "displayed", "table")[at]
    call = a_call(pose=Pose(tuple(points), None, placement), width=64, height=80)  # type: ignore[arg-type]
    assert draw_posed(call).shape == (80, 64, 3)
