from __future__ import annotations

import random
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from chalicelib.imaging import png, prepare

from .samples import decoded, encoded, photo, quadrants

MODES = {"L": 1, "RGB": 3, "RGBA": 4}


def grain(size: tuple[int, int], mode: str = "RGB", *, around: int = 256) -> Image.Image:
    """Noise: on its own, or around a gradient as in a photo."""
    count = size[0] * size[1] * MODES[mode]
    noise = Image.frombytes(mode, size, random.Random(1).randbytes(count))
    soft = photo(size).convert(mode)
    return Image.blend(soft, noise, min(1.0, around / 256))


def screenshot(size: tuple[int, int]) -> Image.Image:
    """Lines of a few words, again and again."""
    page, words = Image.new("RGB", size, "white"), ["kopi", "susu", "gula", "aren", "segar"]
    draw, choice = ImageDraw.Draw(page), random.Random(2)
    for top in range(0, size[1], 16):
        line = " ".join(choice.choice(words) for _ in range(size[0] // 30))
        draw.text((8, top), line, fill=(30, 30, 40))
    return page


def by_pillow(picture: Image.Image) -> int:
    """Return the bytes of the file that takes three times as long to write."""
    return len(encoded(picture, "PNG", compress_level=4))


@pytest.mark.parametrize("way", png._WAYS)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(64, 64), (131, 67), (1, 4096), (4096, 1), (70, 193)])
def test_every_way_keeps_every_pixel(way: png.Way, mode: str, size: tuple[int, int]) -> None:
    source = grain(size, mode)
    image = decoded(way(source))
    assert (image.mode, image.size) == (mode, size)
    assert image.tobytes() == source.tobytes()


@pytest.mark.parametrize("way", png._WAYS)
@pytest.mark.parametrize("mode", MODES)
def test_every_part_of_the_file_has_its_check_sum(way: png.Way, mode: str) -> None:
    with Image.open(BytesIO(way(grain((90, 140), mode)))) as image:
        image.verify()


@pytest.mark.parametrize(
    "picture",
    [
        grain((640, 480)),
        grain((640, 480), around=24),
        grain((640, 480), "RGBA", around=24),
        grain((64, 48)).resize((640, 480), Image.Resampling.BICUBIC),
        photo((640, 480)),
        screenshot((640, 480)),
        quadrants((640, 480)),
    ],
    ids=["noise", "photo", "clear photo", "soft photo", "gradient", "screenshot", "flat"],
)
def test_speed_costs_few_bytes(picture: Image.Image) -> None:
    assert len(png.encode(picture)) <= by_pillow(picture) * 1.1


def test_the_grain_of_a_photo_is_not_searched_for_repetitions() -> None:
    quick = png._WAYS[:2]
    for around in (24, 48, 256):
        assert png._quickest(png._sample(grain((640, 480), around=around))) in quick


def test_a_screenshot_is() -> None:
    assert png._quickest(png._sample(screenshot((640, 480)))) is png._WAYS[-1]


def test_transparency_is_written_as_it_is() -> None:
    source = grain((300, 200), "RGBA", around=40)
    image = decoded(prepare(encoded(source, "PNG")).image)
    assert image.tobytes() == source.tobytes()
