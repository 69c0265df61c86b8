"""Figures are small pictures of nothing but shapes, whatever keypoints are missing."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from local.poses.figure import Clothes, drawn
from local.poses.making import Photo
from local.poses.sheets import figure

MOST_BYTES = 6_000
SHAPES = {"svg", "g", "path", "circle", "ellipse", "rect"}
BODY = [(0.5, 0.15), (0.5, 0.25), (0.42, 0.25), (0.4, 0.4), (0.4, 0.52), (0.58, 0.25), (0.6, 0.4),
        (0.6, 0.52), (0.46, 0.53), (0.46, 0.72), (0.46, 0.92), (0.54, 0.53), (0.54, 0.72),
        (0.54, 0.92), (0.48, 0.13), (0.52, 0.13), (0.45, 0.14), (0.55, 0.14)]  # fmt: skip


def test_every_template_has_a_figure_of_shapes_alone(all_photos: list[Photo]):
    for photo in all_photos:
        svg = figure(photo)
        assert len(svg.encode()) < MOST_BYTES, photo.id
        assert "nan" not in svg, photo.id
        names = {element.tag.rpartition("}")[2] for element in ET.fromstring(svg).iter()}
        assert names <= SHAPES


@pytest.mark.parametrize("missing", range(18))
@pytest.mark.parametrize("clothes", [Clothes(), Clothes(hijab="#aaaaaa", skirt=True)])
def test_a_keypoint_less_draws_a_figure_all_the_same(missing: int, clothes: Clothes):
    keypoints = [None if at == missing else point for at, point in enumerate(BODY)]
    assert ET.fromstring(drawn(keypoints, clothes, anchor=None)) is not None


def test_a_hidden_wrist_takes_its_hand_along():
    whole = drawn(BODY, Clothes(), anchor=None)
    without = drawn([None if at == 4 else p for at, p in enumerate(BODY)], Clothes(), anchor=None)
    skin = Clothes().skin
    assert without.count(skin) < whole.count(skin)
