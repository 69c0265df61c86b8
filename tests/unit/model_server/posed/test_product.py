"""The product is where it belongs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from chalicelib.apps.pose_generator.scenes import scenes
from chalicelib.apps.pose_generator.templates import templates
from local.model_server.asked import Pose
from local.model_server.cutout.plane import Pixels
from local.model_server.posed.picture import draw_posed
from local.model_server.posed.sets.building import set_svg
from local.model_server.posed.sets.scenery import SCENERY, STUDIOS
from tests.unit.model_server.posed.calls import HOLDING, RED, WORN, a_call, pose_of


def red_in(pixels: Pixels) -> Pixels:
    return (np.abs(pixels.astype(int) - RED).sum(axis=2) < 60).astype(np.uint8)


def middle_of(pixels: Pixels) -> tuple[float, float]:
    rows, columns = np.nonzero(red_in(pixels))
    return columns.mean() / pixels.shape[1], rows.mean() / pixels.shape[0]


def drawn(pose: Pose, **changes: object) -> Pixels:
    return draw_posed(a_call(width=384, height=512, pose=pose, **changes))


def test_what_is_held_is_at_the_anchor_and_fingers_are_before_it() -> None:
    pose = pose_of(HOLDING)
    assert pose.anchor
    held = drawn(pose)
    assert middle_of(held) == pytest.approx((pose.anchor.x, pose.anchor.y), abs=0.04)
    far = replace(pose, placement="displayed")
    assert red_in(held).sum() < red_in(drawn(far)).sum()


def test_a_product_leans_as_the_anchor_says() -> None:
    pose = replace(pose_of(HOLDING), placement="displayed")
    assert pose.anchor
    upright, lying = (
        np.nonzero(red_in(drawn(replace(pose, anchor=replace(pose.anchor, angle=angle)))))
        for angle in (0.0, 90.0)
    )
    assert np.ptp(upright[0]) > np.ptp(upright[1])
    assert np.ptp(lying[0]) < np.ptp(lying[1])


def test_what_is_worn_is_on_the_trunk() -> None:
    pose = pose_of(WORN)
    neck, right, left = (pose.keypoints[at] for at in (1, 8, 11))
    assert neck
    assert right
    assert left
    x, y = middle_of(drawn(pose))
    assert x == pytest.approx((neck[0] + (right[0] + left[0]) / 2) / 2, abs=0.06)
    assert neck[1] < y < (right[1] + left[1]) / 2


def test_what_stands_on_a_table_is_beside_the_figure() -> None:
    pose = replace(pose_of(WORN), placement="table")
    x, _ = middle_of(drawn(pose))
    assert all(abs(x - point[0]) > 0.05 for point in pose.keypoints if point)


@pytest.mark.parametrize("framing", ["full_body", "half_body", "portrait"])
def test_what_stands_on_a_table_is_in_the_picture(framing: str) -> None:
    template = next(t.id for t in templates() if t.framing == framing and t.placement == "worn")
    shown = red_in(drawn(replace(pose_of(template), placement="table")))
    assert shown.any()
    assert not shown[:, [0, -1]].any()


def test_both_hands_leave_most_of_what_they_hold_in_sight() -> None:
    pose = pose_of(next(t.id for t in templates() if "both-chest-front" in t.id))
    bare = replace(pose, placement="displayed")
    assert red_in(drawn(pose)).sum() > 0.65 * red_in(drawn(bare)).sum()


def test_without_a_product_nothing_is_held() -> None:
    assert red_in(drawn(pose_of(HOLDING), product=None)).sum() == 0


def test_every_scene_has_a_set_of_its_own() -> None:
    ids = [scene.id for scene in scenes()]
    drawn = {
        set_svg(scene, "#888888", 192, 256, close=close) for scene in ids for close in (True, False)
    }
    assert len(drawn) == len(STUDIOS) + 2 * len(SCENERY)
    assert {*STUDIOS, *SCENERY} == set(ids)
