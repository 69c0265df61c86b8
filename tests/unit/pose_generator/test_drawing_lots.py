"""Which templates an order gets that asks for so many of a category."""

from __future__ import annotations

from collections import Counter

import pytest

from chalicelib.apps.pose_generator.drawing_lots import UNTRIED, drawn
from chalicelib.apps.pose_generator.templates import templates

STANDING, POINTING = "fashion-standing", "pointing"
IN_STANDING = [template for template in templates() if template.category == STANDING]


def lot(count: int, *, seed: int = 7, success: dict[str, int] | None = None) -> list[str]:
    return drawn([], {STANDING: count}, templates(), success=success or {}, seed=seed)


def beside(chosen: list[str], count: int, seed: int) -> list[str]:
    """Return what is drawn beside chosen ones."""
    found = Counter(drawn(chosen, {STANDING: count}, templates(), success={}, seed=seed))
    return list((found - Counter(chosen)).elements())


def test_the_same_seed_draws_the_same_and_another_one_does_not():
    assert lot(10) == lot(10)
    assert lot(10) != lot(10, seed=8)


def test_nothing_comes_twice_before_everything_came_once():
    known = {template.id for template in IN_STANDING}
    assert set(lot(len(known))) == known
    counts = Counter(lot(2 * len(known) + 1))
    assert sorted(counts.values())[:-1] == [2] * (len(known) - 1)


def test_a_mirror_image_comes_after_all_other_figures():
    figures = {template.mirrors or template.id for template in IN_STANDING}
    by_id = {template.id: template for template in IN_STANDING}
    first = [by_id[id_] for id_ in lot(len(figures))]
    assert len({template.mirrors or template.id for template in first}) == len(figures)


def test_what_succeeded_comes_first_and_what_did_not_last():
    good, bad = IN_STANDING[3].id, IN_STANDING[4].id
    order = lot(len(IN_STANDING), success={good: 1000, bad: UNTRIED // 2})
    assert order[0] == good
    assert order.index(bad) > len(order) // 3


def test_the_first_few_are_of_everything_that_is_asked_for():
    named = ["named"] * 3
    order = drawn(named, {STANDING: 5, POINTING: 2}, templates(), success={}, seed=1)
    assert len(order) == 10
    categories = {template.id: template.category for template in templates()}
    assert [categories.get(id_, id_) for id_ in order[:3]] == ["named", STANDING, POINTING]


@pytest.mark.parametrize("seed", [0, 1, 7, 2**32 - 1])
def test_what_was_chosen_is_drawn_when_all_others_were(seed: int):
    chosen = lot(3, seed=seed)
    others = {template.id for template in IN_STANDING} - set(chosen)
    assert sorted(beside(chosen, len(others), seed)) == sorted(others)
    more = Counter(beside(chosen, len(others) + len(IN_STANDING), seed))
    assert more == Counter(others) + Counter(template.id for template in IN_STANDING)


@pytest.mark.parametrize("seed", [0, 1, 7, 2**32 - 1])
def test_the_others_keep_their_order_and_the_mirror_of_a_chosen_one_comes_after_them(seed: int):
    twin = next(template for template in IN_STANDING if template.mirrors)
    chosen = [str(twin.mirrors)]
    others = beside(chosen, len(IN_STANDING) - 1, seed)
    figures = len({template.mirrors or template.id for template in IN_STANDING})
    assert others.index(twin.id) >= figures - 1
    first = [id_ for id_ in lot(figures, seed=seed) if id_ not in {twin.id, *chosen}]
    assert others[: figures - 1] == first
