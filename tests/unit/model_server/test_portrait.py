"""What the demo portraits show."""

from __future__ import annotations

import io
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from local.model_server.mark import HEIGHT, WIDTH
from local.model_server.portrait import as_jpeg, draw
from local.model_server.wishes import look_for

STUDIO = "professional photo studio portrait, professional photography, bokeh background"


def pixels(prompt: str, seed: int, width: int = 128, height: int = 128) -> Image.Image:
    return Image.open(io.BytesIO(draw(look_for(prompt, seed), width, height))).convert("RGB")


def difference(first: Image.Image, second: Image.Image) -> float:
    return sum(ImageStat.Stat(ImageChops.difference(first, second)).mean)


def test_the_same_prompt_and_seed_give_the_same_file() -> None:
    assert draw(look_for("a baker", 3), 128, 128) == draw(look_for("a baker", 3), 128, 128)


def test_seeds_give_visibly_different_people() -> None:
    people = [pixels("a baker", seed) for seed in range(8)]
    assert all(difference(one, other) > 5 for one, other in pairwise(people))


def test_prompts_give_visibly_different_people() -> None:
    prompts = ("a baker", "a tailor", "a barista", "a farmer")
    people = [pixels(prompt, 1) for prompt in prompts]
    assert all(difference(one, other) > 5 for one, other in pairwise(people))


@pytest.mark.parametrize("size", [(64, 64), (512, 1536), (1536, 512), (768, 1024)])
def test_the_picture_has_exactly_the_asked_size(size: tuple[int, int]) -> None:
    assert pixels("a baker", 1, *size).size == size


def test_the_demo_mark_is_white_on_dark_in_the_lower_right_corner() -> None:
    picture = pixels("a baker, blue background", 1, 620, 620)
    left, top = 620 - WIDTH - 14, 620 - HEIGHT - 14
    pill = picture.crop((left + 6, top + 4, left + WIDTH - 6, top + HEIGHT - 4)).convert("L")
    shades = pill.histogram()
    letters, ground = sum(shades[230:]), sum(shades[:130])
    assert letters > 0.05 * sum(shades)
    assert ground > 0.4 * sum(shades)


def test_a_jpeg_is_the_same_picture() -> None:
    png = draw(look_for("a baker", 1), 128, 128)
    jpeg = Image.open(io.BytesIO(as_jpeg(png)))
    assert jpeg.format == "JPEG"
    assert difference(Image.open(io.BytesIO(png)).convert("RGB"), jpeg.convert("RGB")) < 10


@pytest.mark.parametrize(
    ("prompt", "part", "expected"),
    [
        ("Siti, female, wearing a navy hijab", "top", "hijab"),
        ("Siti, female, wearing a navy hijab", "headwear", "#2f4468"),
        ("wanita berkerudung hitam", "top", "hijab"),
        ("a man with a beard", "facial_hair", {"beardLight", "beardMedium"}),
        ("pria berkumis", "facial_hair", "moustacheFancy"),
        ("a woman in sunglasses", "glasses", "sunglasses"),
        ("wanita berkacamata", "glasses", {"prescription01", "prescription02", "round"}),
        ("a woman with long black hair", "hair", "#2b2326"),
        ("a woman with a bun", "top", "bun"),
        ("wanita rambut panjang", "top", {"straight01", "straight02", "straightAndStrand"}),
        ("a woman with fair skin", "skin", "#f1c7a5"),
        ("wanita kulit sawo matang", "skin", "#d89a6a"),
        ("a man in a yellow hoodie", "clothes", "hoodie"),
        ("a man in a yellow hoodie", "clothes_colour", "#eec55b"),
        ("wearing professional attire", "clothes", "blazerAndShirt"),
        ("a baker, blue background", "background", "#4a7fc1"),
        ("a baker in a garden", "background", "#b7d3ae"),
        ("a 70 years old baker", "hair", "#cfcac7"),
        ("a serious baker", "mouth", "serious"),
    ],
)
def test_words_of_the_prompt_show(prompt: str, part: str, expected: str | set[str]) -> None:
    wanted = {expected} if isinstance(expected, str) else expected
    assert {getattr(look_for(prompt, seed), part) for seed in range(6)} <= wanted


def test_words_about_the_photograph_choose_no_clothes() -> None:
    assert len({look_for(STUDIO, seed).clothes for seed in range(20)}) > 2


@settings(max_examples=30, deadline=None)
@given(prompt=st.text(max_size=80), seed=st.integers())
def test_any_prompt_and_seed_can_be_drawn(prompt: str, seed: int) -> None:
    assert draw(look_for(prompt, seed), 64, 64)
