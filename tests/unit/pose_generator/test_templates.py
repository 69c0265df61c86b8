"""Templates as the app reads, finds and filters them."""

from __future__ import annotations

from typing import get_args

import pytest

from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.schemas.templates import PoseCategory
from chalicelib.apps.pose_generator.templates import chosen, find_template, templates

LONGEST_TAG = 40


def test_there_are_enough_each_under_its_own_id_and_name():
    found = templates()
    assert len(found) >= 550
    assert len({template.id for template in found}) == len(found)
    assert len({(template.category, template.name.id) for template in found}) == len(found)
    assert len({(template.category, template.name.en) for template in found}) == len(found)


def test_every_category_difficulty_framing_and_gender_has_some():
    for name in ("difficulty", "framing", "gender", "placement"):
        assert len({getattr(template, name) for template in templates()}) >= 3
    assert {template.category for template in templates()} == set(get_args(PoseCategory))


def test_keypoints_are_18_in_the_frame():
    for template in templates():
        assert len(template.keypoints) == 18
        assert all(0 <= part <= 1 for point in template.keypoints if point for part in point)


def test_a_template_is_found_by_its_id():
    template = templates()[5]
    assert find_template(template.id) is template


def test_an_unknown_id_is_not_found():
    with pytest.raises(TemplateNotFound):
        find_template("no-such-pose")


def test_properties_choose_together():
    found = chosen(category="pointing", framing="half_body")
    assert found
    assert {(template.category, template.framing) for template in found} == {
        ("pointing", "half_body")
    }
    assert len(found) < len(chosen(category="pointing"))


def test_nothing_asked_is_all():
    assert chosen() == list(templates())


@pytest.mark.parametrize(
    ("q", "category"),
    [
        ("duduk lantai", "fashion-sitting"),
        ("hijab berjalan", "hijab-fashion"),
        ("serum dropper", "skincare-application"),
        ("produk tangan kiri", "holding-left"),
        ("MELAMBAIKAN", "presenting"),
        ("from behind", "over-the-shoulder"),
    ],
)
def test_words_of_either_language_find(q: str, category: str):
    assert category in {template.category for template in chosen(q=q)}


def test_all_words_must_be_there():
    assert chosen(q="duduk xylophone") == []


def test_mirrors_name_templates_that_are_there():
    for template in templates():
        if template.mirrors:
            assert find_template(template.mirrors).framing == template.framing


def test_templates_for_products_in_hands_say_where_these_are():
    held = chosen(placement="hand-held")
    assert len(held) > 150
    assert all(template.anchor for template in held)
    worn = chosen(placement="worn")
    assert worn
    assert not any(template.anchor for template in worn)


def test_tags_are_short_and_said_once():
    for template in templates():
        assert template.tags
        assert len(set(template.tags)) == len(template.tags)
        assert max(map(len, template.tags)) <= LONGEST_TAG
