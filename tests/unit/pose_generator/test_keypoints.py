"""What somebody sends as a pose: 18 keypoints in the frame, enough of them."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from chalicelib.apps.pose_generator.keypoints import PoseKeypoints
from chalicelib.apps.pose_generator.templates import templates

SENT = TypeAdapter(PoseKeypoints)


def a_pose(**changed: Any) -> list[Any]:
    pose = [list(point) if point else None for point in templates()[0].keypoints]
    for at, point in changed.items():
        pose[int(at.removeprefix("at_"))] = point
    return pose


def test_every_template_would_be_taken():
    for template in templates():
        assert SENT.validate_python(template.keypoints) == template.keypoints


def test_a_pose_comes_back_as_it_was_sent():
    assert SENT.dump_python(SENT.validate_python(a_pose()), mode="json") == a_pose()


@pytest.mark.parametrize(
    "point",
    [[1.01, 0.5], [0.5, -0.01], [0.5], [0.5, 0.5, 1], [float("nan"), 0.5], "nose", [None, 0.5]],
)
def test_a_point_out_of_the_frame_is_refused(point: Any):
    with pytest.raises(ValidationError):
        SENT.validate_python(a_pose(at_4=point))


@pytest.mark.parametrize("count", [0, 17, 19])
def test_another_number_of_keypoints_is_refused(count: int):
    with pytest.raises(ValidationError):
        SENT.validate_python([*a_pose(), None][:count])


@pytest.mark.parametrize(
    ("pose", "said"),
    [
        ([[0.5, 0.2], [0.5, 0.4], [0.4, 0.4], [0.3, 0.6], [0.3, 0.8], *[None] * 13], "at least 6"),
        (a_pose(at_1=None), "the neck"),
        (a_pose(at_2=None, at_5=None), "a shoulder"),
        ([[0.5, 0.5]] * 18, "too small"),
    ],
)
def test_too_little_to_be_a_pose_is_refused_with_the_reason(pose: list[Any], said: str):
    with pytest.raises(ValidationError, match=said):
        SENT.validate_python(pose)
