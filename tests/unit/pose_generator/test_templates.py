"""Templates as the app reads, finds and filters them."""

from __future__ import annotations

from typing import get_args

import pytest

from chalicelib.apps.pose_generator.categories import category_names
from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.schemas.templates import PoseCategory
from chalicelib.apps.pose_generator.templates import find_template, places, templates
from local.poses.recipes import CATEGORIES as RECIPES

LONGEST_TAG = 40
CATEGORIES = 18


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


def test_places_show_some_of_every_category_first():
    first = sorted(templates(), key=lambda template: places()[template.id])[:CATEGORIES]
    assert [template.category for template in first] == list(category_names())
    assert {template.difficulty for template in first} <= {"simple", "medium"}
    assert sorted(places().values()) == list(range(len(templates())))


def test_categories_are_called_as_where_they_are_made():
    made = {category.id: category.said for category in RECIPES}
    assert {id_: (name.id, name.en) for id_, name in category_names().items()} == made


def test_mirrors_name_templates_that_are_there():
    for template in templates():
        if template.mirrors:
            assert find_template(template.mirrors).framing == template.framing


def test_templates_for_products_in_hands_say_where_these_are():
    held = [template for template in templates() if template.placement == "hand-held"]
    assert len(held) > 150
    assert all(template.anchor for template in held)
    worn = [template for template in templates() if template.placement == "worn"]
    assert worn
    assert not any(template.anchor for template in worn)


def test_tags_are_short_and_said_once():
    for template in templates():
        assert template.tags
        assert len(set(template.tags)) == len(template.tags)
        assert max(map(len, template.tags)) <= LONGEST_TAG
