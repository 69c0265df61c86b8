"""Which entries are picked, in which order, and where the next page starts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.foundation.search.base import Base, packed, unpacked
from chalicelib.foundation.search.entry import Entry, facets
from chalicelib.foundation.search.wish import Order, Wish


def an_entry(id_: str = "a", text: str = "siti", rank: int = 0, **properties: str) -> Entry:
    return Entry(id_, text, facets(properties), (rank,))


@pytest.mark.parametrize("order", [Order(), Order(0), Order(0, descending=True)])
@given(ranks=st.lists(st.integers(0, 3), max_size=20), limit=st.integers(1, 7))
def test_pages_hold_every_hit_once_in_order(order: Order, ranks: list[int], limit: int):
    entries = [an_entry(f"{number:02}", rank=rank) for number, rank in enumerate(ranks)]
    random.Random(1).shuffle(entries)
    seen, after = [], None
    while True:
        picked = Wish(order=order).pick(entries, limit=limit, after=after)
        assert picked.total == len(entries)
        seen += picked.entries
        after = picked.next_place
        if after is None:
            break
        assert len(picked.entries) == limit
    assert seen == sorted(entries, key=order.place, reverse=order.descending)


def test_a_property_is_compared_whole():
    entries = [an_entry("a", style="batik modern"), an_entry("b", style="Batik"), an_entry("c")]
    assert [entry.id for entry in Wish(properties={"style": "BATIK"}).fitting(entries)] == ["b"]


def test_a_property_may_have_several_values():
    entry = Entry("a", "", facets({"status": ("processing", "open"), "gender": None}), ())
    for value in ("processing", "open"):
        assert Wish(properties={"status": value}).fitting([entry]) == [entry]
    assert Wish(properties={"status": "ready"}).fitting([entry]) == []


def test_a_base_comes_back_as_it_was_packed_unless_its_shape_is_another():
    base = Base("2026-01-01T00:00:00.000Z", {"a": an_entry(text="siti\n\u00e9\U0001f600")})
    assert unpacked(packed(base, 1), 1) == base
    assert unpacked(packed(base, 1), 2) is None
