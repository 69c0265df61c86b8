"""Templates keep their proportions in frames of any shape."""

from __future__ import annotations

from typing import get_args

import pytest

from chalicelib.apps.pose_generator.ratios import PoseRatio, framed, width_by_height
from chalicelib.apps.pose_generator.templates import templates

RATIOS = get_args(PoseRatio)
NECK, SHOULDER = 1, 2


@pytest.mark.parametrize("ratio", RATIOS)
def test_figures_stay_in_the_frame(ratio: PoseRatio):
    for template in templates():
        keypoints, anchor = framed(template, ratio)
        assert [bool(point) for point in keypoints] == [bool(p) for p in template.keypoints]
        points = [*filter(None, keypoints), *([(anchor.x, anchor.y)] if anchor else [])]
        assert all(0 <= part <= 1 for point in points for part in point), template.id


@pytest.mark.parametrize("ratio", RATIOS)
def test_figures_are_neither_stretched_nor_pressed(ratio: PoseRatio):
    for template in templates()[::25]:
        keypoints, _ = framed(template, ratio)
        (x, y), (aside, below) = keypoints[NECK], keypoints[SHOULDER]
        (x0, y0), (aside0, below0) = template.keypoints[NECK], template.keypoints[SHOULDER]
        across, down = (aside - x) * width_by_height(ratio), below - y
        before = (aside0 - x0) * 0.75, below0 - y0
        assert across * before[1] == pytest.approx(down * before[0], abs=1e-6)


def test_the_own_ratio_changes_nothing():
    template = templates()[0]
    keypoints, _ = framed(template, "3:4")
    for point, own in zip(keypoints, template.keypoints, strict=True):
        assert point == (pytest.approx(own) if own else None)


def test_a_product_becomes_smaller_with_who_holds_it():
    wide = next(t for t in templates() if t.anchor and max(p[0] for p in t.keypoints if p) > 0.85)
    _, anchor = framed(wide, "9:16")
    assert anchor
    assert wide.anchor
    assert anchor.size < wide.anchor.size
