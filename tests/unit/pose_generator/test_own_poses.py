"""What is seen of a pose from its keypoints alone."""

from __future__ import annotations

import pytest

from chalicelib.apps.pose_generator.keypoints import WRISTS
from chalicelib.apps.pose_generator.own_poses import own_template, seen_anchor, seen_framing
from chalicelib.apps.pose_generator.store.templates import TemplateRow
from chalicelib.apps.pose_generator.templates import find_template, templates

HELD = [template for template in templates() if template.category.startswith("holding-")]
IN_BOTH = [template for template in HELD if template.category == "holding-both"]


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return (((one[0] - other[0]) * 0.75) ** 2 + (one[1] - other[1]) ** 2) ** 0.5


@pytest.mark.parametrize("framing", ["full_body", "half_body", "portrait"])
def test_framing_is_seen(framing: str):
    some = [template for template in templates() if template.framing == framing]
    right = sum(seen_framing(template.keypoints) == framing for template in some)
    assert right / len(some) > 0.9


def test_ten_centimetres_are_about_as_long_as_where_templates_were_made():
    for template in HELD:
        anchor = seen_anchor(template.keypoints)
        assert anchor
        assert template.anchor
        assert 0.5 < anchor.size / template.anchor.size < 1.7, template.id


def test_what_both_hands_hold_is_between_them():
    near = 0
    for template in IN_BOTH:
        anchor = seen_anchor(template.keypoints)
        assert anchor
        assert template.anchor
        near += apart((anchor.x, anchor.y), (template.anchor.x, template.anchor.y)) < 0.06
    assert near / len(IN_BOTH) > 0.8


def test_of_hands_far_apart_the_higher_one_holds():
    points = [(0.5, 0.2), (0.5, 0.3), (0.4, 0.3), (0.3, 0.4), (0.2, 0.2), (0.6, 0.3), (0.7, 0.4)]
    anchor = seen_anchor([*points, (0.8, 0.5), *[None] * 10])
    assert anchor
    assert (anchor.x, anchor.y) == (pytest.approx(0.17), pytest.approx(0.14))


def test_hands_that_hang_beside_the_body_do_not_hold_one_thing_between_them():
    points = find_template("fashion-standing-straight-beside-front").keypoints
    anchor = seen_anchor(points)
    assert anchor
    assert min(apart((anchor.x, anchor.y), points[wrist]) for wrist in WRISTS) < 0.06


def test_without_a_hand_nothing_is_held():
    assert seen_anchor([(0.5, 0.2), (0.5, 0.3), (0.4, 0.3), *[None] * 15]) is None


def test_what_nobody_said_has_a_value_and_what_somebody_said_stays():
    standing = next(template for template in HELD if template.framing == "full_body")
    points = [point and list(point) for point in standing.keypoints]
    plain = own_template(TemplateRow("u", "own_1", name="Pose", keypoints=points))
    assert (plain.category, plain.framing) == ("fashion-standing", "full_body")
    assert (plain.placement, plain.gender, plain.anchor, plain.tags) == ("worn", "unisex", None, [])
    assert plain.keypoints == standing.keypoints
    said = {"category": "presenting", "placement": "displayed", "gender": "male"}
    row = TemplateRow("u", "own_1", name="Pose", keypoints=points, framing="portrait", **said)
    template = own_template(row)
    assert {name: getattr(template, name) for name in said} == said
    assert template.framing == "portrait"
    assert template.anchor
