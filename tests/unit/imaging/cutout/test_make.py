"""The cut-out itself: its edge, its colour, what lists show of it."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from chalicelib.imaging.cutout import cut_out
from chalicelib.imaging.errors import PictureRejected
from tests.unit.imaging.samples import encoded

from .things import RED, SIZE, a_matte, a_photo, files, pixels


def test_it_is_a_png_of_the_pictures_size_with_the_matte_as_its_alpha():
    matte = a_matte()
    made = cut_out(*files(matte))
    found = pixels(made.image)
    assert (found.mode, found.size) == ("RGBA", SIZE)
    assert (made.width, made.height) == SIZE
    assert found.getchannel("A").tobytes() == matte.tobytes()


def test_no_rim_of_the_old_ground_is_left_at_the_edge():
    matte = a_matte(soft=2)
    found = pixels(cut_out(*files(matte)).image)
    wrong = ImageChops.difference(found.convert("RGB"), Image.new("RGB", SIZE, RED)).convert("L")
    seen = ImageChops.darker(wrong, matte.point([255 if v > 25 else 0 for v in range(256)]))
    before = ImageChops.difference(a_photo(matte), Image.new("RGB", SIZE, RED)).convert("L")
    assert seen.getextrema()[1] <= 12
    assert ImageChops.darker(before, matte).getextrema()[1] > 60


def test_glass_keeps_what_is_seen_through_it():
    matte = a_matte()
    matte.paste(128, (150, 70, 250, 240))
    photo, _ = files(a_matte())
    found = pixels(cut_out(photo, encoded(matte, "PNG")).image)
    assert found.getpixel((200, 150)) == (*RED, 128)


def test_bands_of_a_tall_picture_fit_together():
    matte = a_matte((60, 40, 240, 860), size=(300, 900), soft=2)
    found = pixels(cut_out(*files(matte)).image)
    assert found.getpixel((150, 256)) == (*RED, 255)
    rows = [found.crop((50, y, 250, y + 1)).tobytes() for y in range(200, 320)]
    assert len(set(rows)) == 1


def test_the_same_picture_and_matte_give_the_same_bytes():
    assert cut_out(*files(a_matte())) == cut_out(*files(a_matte()))


def test_the_thumbnail_shows_the_product_in_the_middle_of_a_checkerboard():
    made = cut_out(*files(a_matte()))
    shown = pixels(made.thumbnail).convert("RGB")
    assert shown.size == (300, 300)
    red, green, blue = (shown.getpixel((150, 150)) or (0, 0, 0))[:3]
    assert red > 150
    assert max(green, blue) < 80
    corner = {shown.getpixel((x, 5)) for x in range(5, 60, 15)}
    assert len(corner) > 1
    assert all(min(colour) > 200 for colour in corner)
    assert len(made.placeholder) > 20


@pytest.mark.parametrize("colour", [(190, 40, 30), (250, 250, 250), (20, 20, 24)])
def test_the_dominant_colour_is_the_products(colour: tuple[int, int, int]):
    found = cut_out(*files(a_matte(), colour)).dominant_color
    assert found is not None
    assert all(
        abs(int(found[at : at + 2], 16) - level) < 12
        for at, level in zip((1, 3, 5), colour, strict=True)
    )


def test_light_and_dark_shades_of_a_colour_count_together():
    photo = a_photo(a_matte())
    for at in range(6):
        photo.paste((150 + at * 14, 30, 26), (140, 60 + at * 20, 260, 80 + at * 20))
    photo.paste((240, 236, 220), (140, 180, 260, 250))
    found = cut_out(encoded(photo, "PNG"), encoded(a_matte(), "PNG")).dominant_color
    assert found is not None
    assert int(found[1:3], 16) > 120
    assert int(found[3:5], 16) < 80


def test_nothing_left_of_the_picture_is_said_and_not_an_error():
    photo, _ = files(a_matte())
    made = cut_out(photo, encoded(Image.new("L", SIZE), "PNG"))
    assert made.dominant_color is None
    assert made.found.reasons == ("empty",)
    assert pixels(made.thumbnail).size == (300, 300)


def test_what_the_picture_itself_shows_through_stays_clear():
    photo = a_photo(a_matte())
    photo.putalpha(a_matte((140, 60, 200, 250), soft=0))
    found = pixels(cut_out(encoded(photo, "PNG"), encoded(a_matte(), "PNG")).image)
    assert found.getchannel("A").getpixel((230, 150)) == 0
    assert found.getchannel("A").getpixel((170, 150)) == 255


def test_what_is_no_picture_is_rejected():
    with pytest.raises(PictureRejected):
        cut_out(b"no picture", files(a_matte())[1])
