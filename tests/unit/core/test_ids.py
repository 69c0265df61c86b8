from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from chalicelib.core.ids import ALPHABET, first_id_at, is_id, new_id

MOMENT = datetime(2026, 3, 1, 12, 30, 15, 250_000, UTC)


def test_ids_are_ulids():
    id_ = new_id(MOMENT)
    assert is_id(id_)
    milliseconds = 0
    for character in id_[:10]:
        milliseconds = milliseconds * 32 + ALPHABET.index(character)
    assert milliseconds == int(MOMENT.timestamp() * 1000)


def test_ids_of_one_moment_differ():
    assert len({new_id(MOMENT) for _ in range(1000)}) == 1000


def test_ids_sort_by_time():
    moments = [MOMENT + timedelta(milliseconds=step) for step in range(200)]
    ids = [new_id(moment) for moment in moments]
    assert ids == sorted(ids)


def test_first_id_of_a_moment_is_the_lower_bound():
    assert new_id(MOMENT - timedelta(milliseconds=1)) < first_id_at(MOMENT) <= new_id(MOMENT)


@pytest.mark.parametrize(
    "text", ["", "01", "8" + "0" * 25, "0" * 25 + "I", "0" * 27, "0" * 25 + "\n", "a" * 26]
)
def test_other_texts_are_no_ids(text: str):
    assert not is_id(text)
