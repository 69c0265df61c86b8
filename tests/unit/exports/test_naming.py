"""Names of files in a ZIP."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chalicelib.foundation.exports.naming import FileNames, Pattern, disposition, safe

# The web app shows the same names before anything is made; both are held to these.
NAMES = Path(__file__).parents[3] / "web/src/foundation/exports/names.json"
EXAMPLES = json.loads(NAMES.read_text("utf-8"))


@pytest.mark.parametrize(("text", "name"), EXAMPLES, ids=ascii)
def test_a_name_is_one_that_every_system_takes(text: str, name: str):
    assert safe(text) == name


def test_a_pattern_is_filled_with_words_and_the_number():
    names = FileNames("{number} {name}", 500)
    assert names.name({"name": "Siti"}, 7, "jpg") == "007 Siti.jpg"


def test_words_that_look_like_a_pattern_stay_as_they_are():
    assert FileNames("{name}", 1).name({"name": "{number}"}, 1, "jpg") == "{number}.jpg"


def test_names_that_some_systems_take_for_the_same_are_numbered():
    names = FileNames("{name}", 9)
    words = ["Siti", "siti", "Siti ", "SITI", "Jose\u0301", "José", "siti (2)"]
    given = [names.name({"name": word}, 1, "jpg") for word in words]
    assert given == [
        *("Siti.jpg", "siti (2).jpg", "Siti (3).jpg", "SITI (4).jpg"),
        *("José.jpg", "José (2).jpg", "siti (2) (2).jpg"),
    ]


def test_the_same_name_with_another_extension_is_another_name():
    names = FileNames("{name}", 2)
    assert [names.name({"name": "Siti"}, 1, ext) for ext in ("jpg", "png")] == [
        "Siti.jpg",
        "Siti.png",
    ]


def test_many_of_one_name_are_named_quickly():
    names = FileNames("{name}", 500)
    given = {names.name({"name": "Siti"}, number, "jpg") for number in range(1, 501)}
    assert len(given) == 500


def test_a_pattern_names_nothing_unknown():
    pattern = Pattern(("name",))
    assert pattern("{number} {name} {") == "{number} {name} {"
    with pytest.raises(ValueError, match=r"there is no {model}"):
        pattern("{name} {model}")


def test_browsers_are_told_a_name_in_any_script():
    assert disposition("Kebaya “Été”") == (
        'attachment; filename="Kebaya __t__.zip"; '
        "filename*=UTF-8''Kebaya%20%E2%80%9C%C3%89t%C3%A9%E2%80%9D.zip"
    )
