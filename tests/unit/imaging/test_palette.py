"""The colours of a logo."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from chalicelib.imaging.palette import packed, palette
from tests.unit.imaging.samples import decoded, encoded

TEAL, AMBER, INK = "#0F766E", "#F59E0B", "#1C1917"


def a_logo(ground: str | None = None, side: int = 600) -> Image.Image:
    """A teal disc with an amber square in it, smoothed, with wide margins."""
    scale = 4
    image = Image.new("RGBA", (side * scale, side * scale), ground or (0, 0, 0, 0))
    drawing = ImageDraw.Draw(image)
    drawing.ellipse([side, side, side * 3, side * 3], fill=TEAL)
    drawing.rectangle([side * 1.8, side * 1.8, side * 2.3, side * 2.3], fill=AMBER)
    return image.resize((side, side), Image.Resampling.LANCZOS)


def colours(image: Image.Image) -> list[str]:
    return [swatch.hex for swatch in palette(image)]


def test_the_colours_are_the_exact_ones_the_most_frequent_first():
    assert colours(a_logo()) == [TEAL, AMBER]


def test_white_margins_count_as_little_as_transparent_ones():
    on_white = a_logo("#FFFFFF").convert("RGB")
    assert colours(on_white) == [TEAL, AMBER]
    assert [swatch.share for swatch in palette(on_white)] == pytest.approx(
        [swatch.share for swatch in palette(a_logo())], abs=0.02
    )


def test_a_coloured_ground_is_a_colour():
    assert colours(a_logo(INK))[0] == INK


def test_white_inside_is_a_colour():
    image = a_logo("#FFFFFF")
    ImageDraw.Draw(image).rectangle([260, 200, 340, 240], fill="#FFFFFF")
    assert "#FFFFFF" in colours(image)


def test_shares_say_how_much_of_what_is_shown_has_the_colour():
    image = Image.new("RGB", (100, 100), TEAL)
    image.paste(AMBER, (0, 0, 100, 25))
    assert [(swatch.hex, swatch.share) for swatch in palette(image)] == [
        (TEAL, 0.75),
        (AMBER, 0.25),
    ]


@pytest.mark.parametrize("quality", [60, 90])
def test_a_photo_format_changes_the_colours_by_less_than_is_seen(quality: int):
    from chalicelib.core.colour import lab

    stored = decoded(encoded(a_logo("#FFFFFF").convert("RGB"), quality=quality))
    found = colours(stored)
    assert len(found) == 2
    for one, other in zip(found, [TEAL, AMBER], strict=True):
        assert lab(one).distance(lab(other)) < 0.03


def test_the_same_logo_has_the_same_palette():
    image = a_logo()
    file = BytesIO()
    image.save(file, "PNG")
    assert packed(palette(image)) == packed(palette(decoded(file.getvalue())))


def test_shades_of_one_colour_are_told_apart_by_eye():
    image = Image.new("RGB", (256, 64), "#0F766E")
    image.paste("#10786F", (0, 0, 128, 64))
    assert len(palette(image)) == 1


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA"])
def test_a_white_picture_is_white(mode: str):
    assert packed(palette(Image.new(mode, (80, 80), "white"))) == "#FFFFFF 1.0"


def test_a_picture_of_many_colours_has_six():
    assert len(palette(Image.effect_noise((200, 200), 200).convert("RGB"))) <= 6
