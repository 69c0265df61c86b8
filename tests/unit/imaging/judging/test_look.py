"""A first look at a made picture."""

from __future__ import annotations

import random
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from chalicelib.imaging.judging.look import light_copy, look
from chalicelib.imaging.judging.product import Place

SIZE = (480, 640)
PLACE = Place(x=0.4, y=0.6, angle=20, size=0.1)


def a_scene() -> Image.Image:
    scene = Image.new("RGB", SIZE, (226, 216, 202))
    draw = ImageDraw.Draw(scene)
    draw.ellipse((200, 60, 290, 170), (190, 140, 110))
    draw.rectangle((160, 170, 330, 460), (70, 110, 120))
    return scene


def a_bottle(body: tuple[int, int, int] = (190, 40, 50)) -> Image.Image:
    bottle = Image.new("RGBA", (300, 600))
    draw = ImageDraw.Draw(bottle)
    draw.rounded_rectangle((60, 160, 240, 590), 30, body)
    draw.rectangle((115, 20, 185, 165), (40, 40, 46))
    draw.rectangle((60, 300, 240, 470), (245, 240, 230))
    return bottle


def with_product(bottle: Image.Image, place: Place, *, centimetres: float = 18) -> Image.Image:
    scene = a_scene()
    high = round(place.size * scene.height * centimetres / 10)
    held = bottle.resize((high // 2, high)).rotate(-place.angle, expand=True)
    corner = (
        round(place.x * scene.width) - held.width // 2,
        round(place.y * scene.height) - held.height // 2,
    )
    scene.paste(held, corner, held)
    return scene


def encoded(image: Image.Image, form: str = "PNG") -> bytes:
    file = BytesIO()
    image.save(file, form)
    return file.getvalue()


def visible(picture: Image.Image, bottle: Image.Image | None = None) -> bool | None:
    product = encoded(bottle or a_bottle())
    return look(encoded(picture), SIZE, product=product, place=PLACE).product_visible


def test_a_picture_with_something_on_it_is_not_blank():
    seen = look(encoded(a_scene()), SIZE)
    assert (seen.blank, seen.sized, seen.product_visible) == (False, True, None)


@pytest.mark.parametrize("level", [0, 127, 255])
def test_one_colour_is_blank(level: int):
    assert look(encoded(Image.new("RGB", SIZE, (level,) * 3)), SIZE).blank


def test_black_with_a_little_noise_is_blank():
    die = random.Random(1)
    dark = Image.frombytes("L", SIZE, bytes(die.randrange(12) for _ in range(SIZE[0] * SIZE[1])))
    assert look(encoded(dark), SIZE).blank


@pytest.mark.parametrize("data", [b"", b"not a picture", encoded(a_scene(), "JPEG")[:2000]])
def test_what_is_no_picture_is_blank(data: bytes):
    assert look(data, SIZE).blank


@pytest.mark.parametrize(
    ("asked", "sized"),
    [((480, 640), True), ((488, 640), True), ((768, 1024), True), ((480, 480), False),
     ((1200, 1600), False)],
)  # fmt: skip
def test_the_shape_must_be_the_one_that_was_asked_for(asked: tuple[int, int], sized: bool):
    assert look(encoded(a_scene()), asked).sized is sized


def test_a_product_at_its_place_is_seen():
    assert visible(with_product(a_bottle(), PLACE)) is True


@pytest.mark.parametrize("centimetres", [9, 14, 25])
def test_how_large_a_product_is_does_not_matter(centimetres: float):
    assert visible(with_product(a_bottle(), PLACE, centimetres=centimetres)) is True


def test_other_light_does_not_matter():
    darker = with_product(a_bottle(), PLACE).point([level * 9 // 10 for level in range(256)] * 3)
    assert visible(darker) is True


def test_a_missing_product_is_missed():
    assert visible(a_scene()) is False


def test_another_product_is_not_the_one():
    jar = Image.new("RGBA", (300, 600))
    ImageDraw.Draw(jar).ellipse((20, 150, 280, 560), (40, 120, 60))
    assert visible(with_product(jar, PLACE)) is False


def test_the_same_bottle_in_another_colour_is_not_taken_for_it():
    assert visible(with_product(a_bottle((30, 90, 180)), PLACE)) is not True


def test_a_product_elsewhere_is_missed():
    elsewhere = Place(x=0.75, y=0.2, angle=0, size=PLACE.size)
    assert visible(with_product(a_bottle(), elsewhere)) is False


def test_a_product_in_the_colour_of_the_ground_cannot_be_told():
    pale = Image.new("RGBA", (100, 200), (226, 216, 202))
    on_the_ground = Place(x=0.84, y=0.5, angle=0, size=0.06)
    seen = look(encoded(a_scene()), SIZE, product=encoded(pale), place=on_the_ground)
    assert seen.product_visible is None


def test_a_cut_out_that_cannot_be_read_is_not_judged():
    seen = look(encoded(a_scene()), SIZE, product=b"no picture", place=PLACE)
    assert seen.product_visible is None


def test_an_empty_cut_out_is_not_judged():
    assert visible(a_scene(), Image.new("RGBA", (50, 50))) is None


def test_the_copy_for_others_is_light():
    large = a_scene().resize((1800, 2400))
    for copy in (light_copy(encoded(large)), look(encoded(large), SIZE).light):
        assert copy is not None
        with Image.open(BytesIO(copy)) as opened:
            assert (opened.format, opened.size) == ("JPEG", (768, 1024))


def test_of_no_picture_there_is_no_copy():
    assert light_copy(b"no picture") is None
