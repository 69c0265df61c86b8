"""From checks to a verdict."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.inference.judging.port import Checks
from chalicelib.inference.judging.verdict import verdict

GOOD = Checks(blank=False, people=1, pose_match=1.0, product_visible=True, face_match=1.0)


def test_a_picture_in_which_everything_is_right_passes():
    assert verdict(GOOD) == ("passed", ())


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ({"sized": False}, "wrong_size"),
        ({"people": 0, "pose_match": None}, "nobody"),
        ({"people": 2}, "several_people"),
        ({"pose_match": 0.1}, "wrong_pose"),
        ({"product_visible": False}, "product_missing"),
        ({"face_match": 0.0}, "other_face"),
    ],
)
def test_one_wrong_thing_fails_a_picture_and_is_named(found: dict[str, Any], reason: str):
    assert verdict(replace(GOOD, **found)) == ("failed", (reason,))


def test_of_a_blank_picture_nothing_else_is_said():
    assert verdict(Checks(blank=True, people=0)) == ("failed", ("blank",))


def test_reasons_come_gravest_first():
    found = replace(GOOD, face_match=0.0, people=3)
    assert verdict(found) == ("failed", ("several_people", "other_face"))


@pytest.mark.parametrize("missing", ["people", "pose_match"])
def test_who_was_not_seen_by_anybody_is_not_judged(missing: str):
    assert verdict(replace(GOOD, **{missing: None})) == ("unjudged", ())


@pytest.mark.parametrize("missing", ["product_visible", "face_match"])
def test_what_cannot_be_told_of_face_and_product_does_not_keep_a_picture_from_passing(
    missing: str,
):
    assert verdict(replace(GOOD, **{missing: None})) == ("passed", ())


def test_a_product_that_is_missing_fails_also_where_nobody_judges_people():
    found = Checks(blank=False, product_visible=False)
    assert verdict(found) == ("failed", ("product_missing",))
