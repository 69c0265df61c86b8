"""The brush: keep here, remove there, and the rest stays as it is."""

from __future__ import annotations

import pytest
from PIL import Image

from chalicelib.imaging.cutout import retouched
from chalicelib.imaging.errors import PictureRejected
from tests.unit.imaging.samples import encoded

from .things import SIZE, a_matte, pixels

MATTE = encoded(a_matte(), "PNG")


def marks(*strokes: tuple[int, tuple[int, int, int, int]], size: tuple[int, int] = SIZE) -> bytes:
    brush = Image.new("L", size, 128)
    for level, box in strokes:
        brush.paste(level, box)
    return encoded(brush, "PNG")


def test_without_a_stroke_the_matte_stays_as_it_is():
    assert pixels(retouched(MATTE, marks())).tobytes() == a_matte().tobytes()


def test_what_is_kept_and_what_is_removed():
    made = pixels(retouched(MATTE, marks((255, (20, 20, 60, 60)), (0, (140, 60, 180, 100)))))
    assert made.getpixel((40, 40)) == 255
    assert made.getpixel((160, 80)) == 0
    assert made.getpixel((220, 200)) == 255
    assert made.getpixel((390, 290)) == 0


def test_the_soft_edge_of_the_brush_changes_half():
    made = pixels(retouched(MATTE, marks((64, (180, 100, 220, 140)), (192, (20, 20, 60, 60)))))
    assert made.getpixel((200, 120)) == pytest.approx(127, abs=2)
    assert made.getpixel((40, 40)) == pytest.approx(128, abs=2)


def test_a_smaller_brush_picture_leaves_the_edges_as_fine_as_they_were():
    made = pixels(retouched(MATTE, marks((255, (10, 10, 40, 40)), size=(200, 150))))
    assert made.size == SIZE
    assert made.getpixel((50, 50)) == 255
    edge = (100, 55, 300, 280)
    assert made.crop(edge).tobytes() == a_matte().crop(edge).tobytes()


def test_the_same_strokes_twice_change_nothing_more():
    strokes = marks((255, (20, 20, 60, 60)), (0, (140, 60, 180, 100)))
    once = retouched(MATTE, strokes)
    assert retouched(MATTE, strokes) == once
    assert retouched(once, strokes) == once


@pytest.mark.parametrize("bad", [b"no picture", marks(size=(300, 300))])
def test_what_does_not_fit_is_rejected(bad: bytes):
    with pytest.raises(PictureRejected):
        retouched(MATTE, bad)
