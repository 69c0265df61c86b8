"""The control picture is what ControlNets for OpenPose expect, at any size."""

from __future__ import annotations

import pytest
from PIL import Image

from chalicelib.core.openpose import COLOURS, LIMBS, NAMES
from chalicelib.imaging.poses.skeleton import control_picture
from tests.unit.imaging.samples import decoded

BODY = [
    (0.5, 0.15), (0.5, 0.25), (0.35, 0.25), (0.3, 0.4), (0.25, 0.55), (0.65, 0.25), (0.7, 0.4),
    (0.75, 0.55), (0.42, 0.55), (0.42, 0.75), (0.42, 0.95), (0.58, 0.55), (0.58, 0.75),
    (0.58, 0.95), (0.46, 0.12), (0.54, 0.12), (0.42, 0.14), (0.58, 0.14),
]  # fmt: skip
SIZES = [(512, 512), (768, 1024), (1024, 576), (256, 256)]


def picture(keypoints: list, size: tuple[int, int] = (512, 512)) -> Image.Image:
    width, height = size
    return decoded(control_picture(keypoints, width=width, height=height))


def colour_at(image: Image.Image, point: tuple[float, float]) -> tuple[int, ...]:
    return image.getpixel((round(point[0] * image.width), round(point[1] * image.height)))


@pytest.mark.parametrize("size", SIZES)
def test_each_keypoint_is_a_dot_of_its_colour(size: tuple[int, int]):
    image = picture(BODY, size)
    assert image.size == size
    assert [colour_at(image, point) for point in BODY] == list(COLOURS)


@pytest.mark.parametrize("limb", range(len(LIMBS)))
def test_each_limb_is_there_at_60_percent_of_its_colour(limb: int):
    first, second = (BODY[at] for at in LIMBS[limb])
    pair = [point if at in LIMBS[limb] else None for at, point in enumerate(BODY)]
    middle = (first[0] + second[0]) / 2, (first[1] + second[1]) / 2
    expected = tuple(int(part * 0.6) for part in COLOURS[limb])
    assert colour_at(picture(pair), middle) == expected


@pytest.mark.parametrize(
    ("start", "end", "colour"),
    [
        ("neck", "right_shoulder", (153, 0, 0)),
        ("neck", "left_shoulder", (153, 51, 0)),
        ("right_shoulder", "right_elbow", (153, 102, 0)),
        ("left_elbow", "left_wrist", (51, 153, 0)),
        ("neck", "right_hip", (0, 153, 0)),
        ("neck", "left_hip", (0, 153, 153)),
        ("left_knee", "left_ankle", (0, 51, 153)),
        ("neck", "nose", (0, 0, 153)),
        ("nose", "right_eye", (51, 0, 153)),
        ("left_eye", "left_ear", (153, 0, 102)),
    ],
)
def test_limbs_have_the_colours_that_models_learned(
    start: str, end: str, colour: tuple[int, int, int]
):
    pair = [point if NAMES[at] in {start, end} else None for at, point in enumerate(BODY)]
    (x, y), (x2, y2) = filter(None, pair)
    assert colour_at(picture(pair, (1024, 1024)), ((x + x2) / 2, (y + y2) / 2)) == colour


def test_limbs_are_eight_wide_where_the_short_side_is_512_and_in_proportion_elsewhere():
    upright = [None, (0.5, 0.2), None, None, None, None, None, None, (0.5, 0.8), *[None] * 9]
    for side in (512, 1024):
        image = (
            picture(upright, (side, side)).convert("L").crop((0, side // 2, side, side // 2 + 1))
        )
        left, _, right, _ = image.getbbox()
        assert right - left == pytest.approx(8 * side / 512, abs=1)


def test_a_missing_keypoint_takes_dot_and_limbs_along():
    elbow = NAMES.index("right_elbow")
    image = picture([None if at == elbow else point for at, point in enumerate(BODY)])
    assert colour_at(image, BODY[elbow]) == (0, 0, 0)
    assert colour_at(image, BODY[NAMES.index("right_wrist")]) == COLOURS[4]
    assert colour_at(image, (0.325, 0.325)) == (0, 0, 0)


def test_nobody_is_black():
    assert picture([None] * 18).getbbox() is None


def test_order_and_number_are_those_of_openpose():
    assert len(NAMES) == len(COLOURS) == 18
    assert len(LIMBS) == 17
    assert (NAMES[0], NAMES[1], NAMES[4], NAMES[13], NAMES[17]) == (
        "nose", "neck", "right_wrist", "left_ankle", "left_ear",
    )  # fmt: skip
