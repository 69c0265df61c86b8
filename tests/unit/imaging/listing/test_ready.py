"""What a picture lacks before a channel takes it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.imaging.cutout import Box
from chalicelib.imaging.listing import MENDED_BY_COMPOSING, Candidate, lacks

from .test_listing import RULES

READY = Candidate(
    width=1200,
    height=1200,
    bytes=400_000,
    content_type="image/jpeg",
    plain_ground=True,
    box=Box(300, 120, 600, 960),
    verdict="ok",
)


def test_a_good_picture_lacks_nothing():
    assert lacks(READY, RULES) == ()


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"width": 280, "height": 280, "box": None}, ("few_pixels",)),
        ({"width": 1600}, ("wrong_shape",)),
        ({"content_type": "image/webp"}, ("wrong_format",)),
        ({"bytes": 2_000_001}, ("too_heavy",)),
        ({"plain_ground": False}, ("busy_ground",)),
        ({"plain_ground": False, "box": None}, ("busy_ground", "no_cutout")),
        ({"box": Box(400, 300, 300, 600)}, ("small_in_frame",)),
        ({"verdict": "check"}, ("check_cutout",)),
    ],
)
def test_each_lack_has_its_code(changed: dict[str, Any], expected: tuple[str, ...]):
    assert lacks(replace(READY, **changed), RULES) == expected


def test_a_product_that_would_be_enlarged_too_much_has_few_pixels():
    small = replace(READY, width=700, height=700, box=Box(200, 200, 200, 300))
    assert "few_pixels" in lacks(small, RULES)
    assert "few_pixels" not in MENDED_BY_COMPOSING


def test_a_channel_that_takes_any_shape_and_ground_asks_for_neither():
    easy = replace(RULES, same_shape=False, plain_ground=False)
    assert lacks(replace(READY, width=1600, plain_ground=False), easy) == ()
