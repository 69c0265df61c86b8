from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable

import pytest
from PIL import Image

from chalicelib.imaging.placeholder import placeholder, thumb_hash

from .samples import photo

Pixel = Callable[[int, int], tuple[int, int, int, int]]

# Expected values: the reference implementation in JavaScript, thumbhash 0.1.1.
VECTORS: dict[str, tuple[tuple[int, int], Pixel, str]] = {
    "landscape": (
        (48, 32), lambda x, y: (
            (5 * x + y * y) % 256, (7 * y + x * x) % 256, (x * y + 3) % 256, 255
        ),
        "nggGFYQwREUBVHYziEmUdN5fDtWV",
    ),
    "portrait": (
        (30, 61), lambda x, y: ((x * x + y) % 256, (3 * y + 5 * x) % 256, (x + 1) * y % 256, 255),
        "HcgFEwYAISl5dnZmAyg44/8=",
    ),
    "strip": (
        (100, 3), lambda x, y: (x * x >> 5 & 255, 80 * y + x & 255, 255 - (x * x >> 6), 255),
        "4qQJeZZDS1pweHh4gHU394g=",
    ),
    "square": (
        (100, 100), lambda x, y: ((x ^ y) & 255, x * 3 % 256, y * 2 % 256, 255),
        "lpcJTxAiS3lgiIeId3h4h4eHSPSG/FYI",
    ),
    "transparent": (
        (64, 32), lambda x, y: (4 * x, 8 * y, 200, x * y * 3 % 256),
        "5vWFG4wHgIeAiImAgAn4eCMyUGZRFiY=",
    ),
}  # fmt: skip


def hashed(size: tuple[int, int], pixel: Pixel) -> bytes:
    rgba = b"".join(bytes(pixel(x, y)) for y in range(size[1]) for x in range(size[0]))
    return thumb_hash(size, rgba)


@pytest.mark.parametrize("name", VECTORS)
def test_the_hash_equals_the_reference_bit_for_bit(name: str) -> None:
    size, pixel, expected = VECTORS[name]
    assert b64encode(hashed(size, pixel)).decode() == expected


def test_an_even_gradient_is_within_one_level_of_the_reference() -> None:
    found = hashed((30, 61), lambda x, y: (x * x % 256, y * 3 % 256, (x + y) * 2, 255))
    expected = b64decode("FvgNExJTgIiId4d3CIw484g=")
    assert found[:5] == expected[:5]
    for one, other in zip(found[5:], expected[5:], strict=True):
        assert abs((one >> 4) - (other >> 4)) <= 1
        assert abs((one & 15) - (other & 15)) <= 1


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (200, 120, 40)])
def test_a_flat_picture_decodes_as_flat(colour: tuple[int, int, int]) -> None:
    flat = b64decode(placeholder(Image.new("RGB", (500, 400), colour)))
    light, colours = flat[2] >> 2 & 31, int.from_bytes(flat[3:5], "little") >> 3 & 0xFFF
    assert (light, colours) == (0, 0)


def test_an_invisible_picture_has_a_hash() -> None:
    assert b64decode(placeholder(Image.new("RGBA", (80, 80), (9, 9, 9, 0))))


@pytest.mark.parametrize("size", [(4096, 1), (1, 4096), (64, 64), (1000, 667)])
def test_any_shape_has_a_hash_that_tells_its_orientation(size: tuple[int, int]) -> None:
    found = b64decode(placeholder(photo(size)))
    assert bool(found[4] & 0x80) == (size[0] > size[1])


def test_different_pictures_have_different_hashes() -> None:
    image = photo((300, 200))
    assert placeholder(image) != placeholder(image.transpose(Image.Transpose.ROTATE_180))
