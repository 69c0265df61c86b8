"""Pictures that are wrong on purpose."""

from __future__ import annotations

import numpy as np
import pytest

from chalicelib.apps.pose_generator.templates import templates
from local.model_server.cutout.plane import Pixels
from local.model_server.faults import BadFault, Control, Wrong
from local.model_server.posed.picture import draw_posed
from local.model_server.posed.wrong import another_pose
from tests.unit.model_server.posed.calls import PORTRAIT, RED, a_call, pose_of

SEEDS = range(400)


def difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


@pytest.mark.parametrize(("kind", "level"), [("blank", 200), ("black", 0)])
def test_an_empty_picture_has_one_colour(kind: Wrong, level: int) -> None:
    picture = draw_posed(a_call(), kind)
    assert picture.std(axis=(0, 1)).max() == 0
    assert picture.min() >= level
    assert (picture.max() > 0) == (kind == "blank")


@pytest.mark.parametrize("template_id", sorted(t.id for t in templates()[::59]))
def test_another_pose_has_few_joints_where_they_should_be(template_id: str) -> None:
    pose = pose_of(template_id)
    other = another_pose(pose, 0.75, 3)
    pairs = zip(pose.keypoints, other.keypoints, strict=True)
    near = [
        np.hypot(one[0] - two[0], one[1] - two[1]) < 0.04 if two else False
        for one, two in pairs
        if one
    ]
    assert np.mean(near) < 0.4


def test_somebody_else_stands_beside() -> None:
    assert difference(draw_posed(a_call(), "two_people"), draw_posed(a_call())) > 5


def test_a_product_is_left_out() -> None:
    picture = draw_posed(a_call(), "no_product")
    assert not (np.abs(picture.astype(int) - RED).sum(axis=2) < 60).any()


def test_a_stranger_wears_the_same_clothes() -> None:
    pose = pose_of(PORTRAIT)
    right, stranger = (
        draw_posed(a_call(pose=pose, product=None), kind) for kind in (None, "other_face")
    )
    nose, neck = pose.keypoints[0], pose.keypoints[1]
    assert nose
    assert neck
    row, column = int(nose[1] * 256), int(nose[0] * 192)
    face = np.s_[row - 12 : row + 12, column - 12 : column + 12]
    chest = np.s_[int(neck[1] * 256) + 30 :, 70:120]
    assert difference(right[face], stranger[face]) > 10
    assert difference(right[chest], stranger[chest]) < 3


def test_a_share_of_faults_depends_on_the_seed_alone() -> None:
    control, again = Control(), Control()
    for one in (control, again):
        one.add({"faults": [{"kind": "wrong_pose", "share": 0.2}, {"kind": "500", "share": 0.1}]})
    kinds = [_kind(control, seed) for seed in SEEDS]
    assert kinds[::-1] == [_kind(again, seed) for seed in reversed(SEEDS)]
    assert kinds.count("wrong_pose") == pytest.approx(0.2 * len(SEEDS), abs=25)
    assert kinds.count("500") == pytest.approx(0.1 * len(SEEDS), abs=20)


def test_faults_by_number_come_before_a_share() -> None:
    control = Control()
    control.add({"faults": [{"kind": "black", "share": 1}, {"kind": "500", "times": 2}]})
    assert [_kind(control, seed) for seed in range(4)] == ["500", "500", "black", "black"]


def test_a_share_is_not_for_calls_without_a_seed() -> None:
    control = Control()
    control.add({"faults": [{"kind": "500", "share": 1}]})
    assert control.take({"path": "/cutout"}) is None


@pytest.mark.parametrize(
    "entry",
    [
        {"kind": "wrong_pose", "share": 0},
        {"kind": "wrong_pose", "share": 1.5},
        {"kind": "wrong_pose", "share": "half"},
        {"kind": "wrong_pose", "share": 0.5, "times": 3},
    ],
    ids=["none", "more than all", "no number", "a number, too"],
)
def test_a_share_that_makes_no_sense_is_refused(entry: dict[str, object]) -> None:
    with pytest.raises(BadFault):
        Control().add({"faults": [entry]})


def _kind(control: Control, seed: int) -> str | None:
    fault = control.take({}, seed=seed)
    return fault.kind if fault else None
