from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageStat

from chalicelib.imaging import prepare, thumbnail

from .samples import alike, corners, decoded, encoded, exif, photo, quadrants


@pytest.mark.parametrize("size", [(64, 64), (300, 300), (301, 299), (2000, 90), (90, 2000)])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_thumbnail_is_a_300_pixel_webp(form: str, size: tuple[int, int]) -> None:
    data = encoded(quadrants(size), form)
    for output in (thumbnail.make(data), prepare(data).thumbnail):
        image = decoded(output)
        assert (image.format, image.size) == ("WEBP", (300, 300))


@pytest.mark.parametrize("upright", [True, False])
def test_a_thumbnail_shows_the_centre(upright: bool) -> None:
    source = Image.new("RGB", (900, 300), "red")
    source.paste((0, 128, 0), (300, 0, 600, 300))
    source = source if upright else source.transpose(Image.Transpose.ROTATE_90)
    for output in (thumbnail.make(encoded(source)), prepare(encoded(source)).thumbnail):
        image = decoded(output)
        for point in ((8, 8), (291, 8), (150, 150), (8, 291), (291, 291)):
            assert image.getpixel(point) == pytest.approx((0, 128, 0), abs=12)


@pytest.mark.parametrize(
    ("size", "small"),
    [((768, 1024), (300, 400)), ((1344, 768), (525, 300)), ((1024, 1024), (300, 300))],
)
def test_a_whole_thumbnail_shows_all_of_the_picture(
    size: tuple[int, int], small: tuple[int, int]
) -> None:
    source = quadrants(size)
    image = decoded(prepare(encoded(source), whole=True).thumbnail)
    assert (image.format, image.size) == ("WEBP", small)
    assert alike(corners(image), corners(source))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_the_fast_way_gives_the_same_thumbnail(form: str) -> None:
    data = encoded(photo((1800, 1300)), form, quality=92)
    fast, thorough = decoded(thumbnail.make(data)), decoded(prepare(data).thumbnail)
    difference = ImageStat.Stat(ImageChops.difference(fast, thorough))
    assert max(difference.mean) < 3


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_fast_way_applies_the_orientation(orientation: int) -> None:
    data = encoded(quadrants((1600, 1600)), exif=exif(orientation))
    expected = corners(decoded(prepare(data).image))
    assert alike(corners(decoded(thumbnail.make(data))), expected, 16)
