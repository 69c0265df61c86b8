from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from chalicelib.core.ids import ALPHABET, first_id_at, id_after, new_id

ULID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
MOMENT = datetime(2026, 3, 1, 12, 30, 15, 250_000, UTC)


def test_ids_are_ulids():
    id_ = new_id(MOMENT)
    assert ULID.fullmatch(id_)
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


def test_ids_that_follow_from_another_one_come_after_it_in_their_order():
    id_ = new_id(MOMENT)
    following = [id_after(id_, steps) for steps in range(500)]
    assert following[0] == id_
    assert following == sorted(set(following))
    assert all(ULID.fullmatch(one) for one in following)
