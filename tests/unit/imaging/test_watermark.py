"""The watermark is in the pixels: everywhere, on any ground, and light enough to see through."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageStat

from chalicelib.imaging.watermark import marked
from tests.unit.imaging.samples import decoded, encoded, photo

GROUNDS = ["white", "black", "#808080", "#c98a5b"]
VISIBLE = 30
PARTS = 3


def difference(clean: Image.Image, data: bytes) -> Image.Image:
    """Return by how much each pixel differs, in grey."""
    shown = decoded(data).convert("RGB")
    return ImageChops.difference(clean.convert("RGB"), shown).convert("L")


def share_over(difference: Image.Image, least: int) -> float:
    """Return the share of pixels that differ by `least` or more."""
    return sum(difference.histogram()[least:]) / (difference.width * difference.height)


def parts(image: Image.Image) -> list[Image.Image]:
    """Return the nine parts of a picture."""
    width, height = image.width // PARTS, image.height // PARTS
    corners = [(x * width, y * height) for y in range(PARTS) for x in range(PARTS)]
    return [image.crop((x, y, x + width, y + height)) for x, y in corners]


@pytest.mark.parametrize("size", [(512, 512), (512, 752), (768, 512), (300, 300)])
@pytest.mark.parametrize("ground", GROUNDS)
def test_no_part_of_the_picture_is_without_it(ground: str, size: tuple[int, int]):
    clean = Image.new("RGB", size, ground)
    found = difference(clean, marked(encoded(clean, "PNG")))
    assert min(share_over(part, VISIBLE) for part in parts(found)) > 0.01


@pytest.mark.parametrize("ground", GROUNDS)
def test_most_of_the_picture_is_as_it_was(ground: str):
    clean = Image.new("RGB", (512, 512), ground)
    found = difference(clean, marked(encoded(clean, "PNG")))
    assert share_over(found, VISIBLE) < 0.25
    assert found.getextrema()[1] < 160


def test_a_photo_can_still_be_judged():
    clean = photo((512, 512))
    found = difference(clean, marked(encoded(clean)))
    assert 2 < ImageStat.Stat(found).mean[0] < 20


def test_it_is_webp_of_the_same_size_without_metadata():
    exif = Image.Exif()
    exif[0x010E] = "a secret description"
    shown = decoded(marked(encoded(photo((640, 512)), exif=exif)))
    assert (shown.format, shown.size, shown.mode) == ("WEBP", (640, 512), "RGB")
    assert not shown.getexif()


def test_a_transparent_picture_is_marked_too():
    clean = Image.new("RGBA", (512, 512), (200, 120, 40, 0))
    found = decoded(marked(encoded(clean, "PNG")))
    assert found.mode == "RGB"
    assert len(set(found.convert("L").resize((64, 64)).getextrema())) == 2
