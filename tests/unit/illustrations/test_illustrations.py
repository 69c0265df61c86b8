"""The pictures of the presets: one for each, as the generator draws them."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from chalicelib.apps.avatar_creator import catalogue
from local.illustrations.__main__ import FOLDER, drawn
from local.illustrations.extras import EXTRAS
from local.illustrations.garments import GARMENTS
from local.illustrations.hair import FRONT
from local.illustrations.headwear import HEADWEAR
from local.illustrations.hijabs import DRAPES
from local.illustrations.looks import LOOKS

MOST_BYTES = 8 * 1024
MOST_TOGETHER = 200 * 1024
SHAPES = {"svg", "g", "defs", "pattern", "clipPath", "path", "circle", "ellipse", "rect"}
GRIN = "grin"  # a way to smile, drawn with the face


def committed() -> dict[str, str]:
    return {file.stem: file.read_text("utf-8") for file in FOLDER.iterdir()}


def test_every_preset_has_its_picture_and_no_other_is_there():
    assert committed().keys() == LOOKS.keys() == {preset.id for preset in catalogue.presets()}


def test_committed_pictures_are_what_the_generator_draws():
    expected = {file.stem: picture for file, picture in drawn().items()}
    assert committed() == expected, "run `python -m local.illustrations` and commit what it changes"


def test_no_two_presets_look_alike():
    assert len(set(committed().values())) == len(LOOKS)


def test_all_that_looks_name_is_drawn_and_nothing_is_drawn_for_nobody():
    looks = LOOKS.values()
    assert {look.garment for look in looks} == GARMENTS.keys()
    assert {extra for look in looks for extra in look.extras} - {GRIN} == EXTRAS.keys()
    assert {look.headwear for look in looks} - {""} == HEADWEAR.keys() | DRAPES.keys()
    assert {look.hair for look in looks} - {""} == FRONT.keys()


def test_pictures_are_small_and_hold_nothing_but_shapes():
    pictures = committed().values()
    assert max(len(picture.encode()) for picture in pictures) <= MOST_BYTES
    assert sum(len(picture.encode()) for picture in pictures) <= MOST_TOGETHER
    for picture in pictures:
        names = {element.tag.rpartition("}")[2] for element in ET.fromstring(picture).iter()}
        assert names <= SHAPES
