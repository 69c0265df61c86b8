"""How texts are compared."""

from __future__ import annotations

import pytest

from chalicelib.foundation.search.words import folded, joined, rank_of, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José", "JOSE"),
        ("e\u0301clair", "Éclair"),
        ("STRASSE", "straße"),
        ("ＦＵＬＬ", "full"),
        ("İstanbul", "istanbul"),
        ("ﬁne", "fine"),
        ("Ἀθήνα", "αθηνα"),
    ],
)
def test_neither_case_nor_marks_count(one: str, other: str):
    assert folded(one) == folded(other)


def test_words_are_parted_by_any_blanks():
    assert words("  Siti\u00a0Aminah\tguru ") == ["siti", "aminah", "guru"]


def test_texts_that_are_not_given_play_no_part():
    assert joined(["Siti", None, "", "Guru"]) == "siti\nguru"


def test_numbers_in_names_count_as_numbers():
    names = ["Avatar 10", "avatar 9", "Ávatar 2", "Avatar"]
    assert sorted(names, key=rank_of) == ["Avatar", "Ávatar 2", "avatar 9", "Avatar 10"]


def test_what_a_name_is_sorted_by_is_short():
    assert len(rank_of("1 " * 50)) == len(rank_of("\ufdfa" * 100)) == 50
