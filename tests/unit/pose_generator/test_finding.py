"""Templates are found by words and properties, in an order that evidence decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.apps.pose_generator.service.evidence import NONE, Evidence
from chalicelib.apps.pose_generator.service.finding import KnownTemplate, find
from chalicelib.apps.pose_generator.templates import templates

ALL = [KnownTemplate(template) for template in templates()]
FIRST, SECOND, THIRD = ALL[:3]
MOST = 1000


def found(*known: KnownTemplate, **wanted: str) -> list[KnownTemplate]:
    return find(known or ALL, wanted, limit=MOST).page


def test_nothing_asked_is_all():
    result = find(ALL, {}, limit=MOST)
    assert len(result.page) == result.total == len(templates())
    assert result.next_place is None


def test_properties_choose_together():
    some = found(category="pointing", framing="half_body")
    assert {(one.template.category, one.template.framing) for one in some} == {
        ("pointing", "half_body")
    }
    assert 0 < len(some) < len(found(category="pointing"))


def test_poses_for_everybody_are_for_women_and_men():
    assert {one.template.gender for one in found(gender="female")} == {"female", "unisex"}
    assert {one.template.gender for one in found(gender="male")} == {"male", "unisex"}
    assert {one.template.gender for one in found(gender="unisex")} == {"unisex"}


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
    assert category in {one.template.category for one in found(q=q)}


def test_all_words_must_be_there():
    assert found(q="duduk xylophone") == []


def test_marks_choose():
    mine, favourite = replace(FIRST, mine=True), replace(SECOND, favourite=True)
    known = (mine, favourite, THIRD)
    assert found(*known, mine="True") == [mine]
    assert found(*known, favourite="True") == [favourite]
    assert mine not in found(*known, mine="False")


BEST, WORST = Evidence(50, 50, 49, 10, 48), Evidence(40, 40, 10, 10, 15)


@pytest.mark.parametrize("sort", ["success", "rating"])
def test_what_nobody_knows_stands_between_good_and_bad(sort: str):
    known = [replace(FIRST, evidence=WORST), SECOND, replace(THIRD, evidence=BEST)]
    assert found(*known, sort=sort) == known[::-1]


def test_one_lucky_picture_leads_no_list():
    lucky = replace(FIRST, evidence=Evidence(1, 1, 1, 1, 5))
    proven = replace(SECOND, evidence=BEST)
    for sort in ("success", "rating"):
        assert found(lucky, proven, sort=sort) == [proven, lucky]


def test_the_most_used_lead_and_names_sort_by_the_first_language():
    used = replace(THIRD, evidence=Evidence(3, 0, 0))
    assert found(FIRST, SECOND, used)[0] == used
    names = [one.template.name.id.casefold() for one in found(sort="name")]
    assert names[0] == min(names)


def test_pages_follow_one_another():
    first = find(ALL, {"category": "pointing"}, limit=20)
    rest = find(ALL, {"category": "pointing"}, limit=20, after=first.next_place)
    assert first.page + rest.page == found(category="pointing")
    assert (first.total, rest.total, rest.next_place) == (30, 30, None)


def test_rates_are_of_what_was_judged_and_rated():
    assert (NONE.success_rate, NONE.rating) == (None, None)
    assert (BEST.success_rate, BEST.rating) == (0.98, 4.8)
    assert Evidence(used=5, judged=3, passed=1).success_rate == 0.333
