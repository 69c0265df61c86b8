from __future__ import annotations

from collections.abc import Callable

import pytest

from chalicelib.kit.paging import BadCursor, decode_cursor, encode_cursor

KEY = {"userId": {"S": "user-1"}, "place": {"S": "live#é"}}
SCOPE = ("user-1", "avatars", "")


def test_cursor_brings_the_key_back():
    assert decode_cursor(encode_cursor(KEY, *SCOPE), *SCOPE) == KEY


def test_no_key_is_no_cursor():
    assert encode_cursor(None, *SCOPE) is None
    assert decode_cursor(None, *SCOPE) is None


def test_every_changed_character_is_noticed():
    cursor = encode_cursor(KEY, *SCOPE) or ""
    for position, character in enumerate(cursor):
        other = "A" if character != "A" else "B"
        with pytest.raises(BadCursor):
            decode_cursor(cursor[:position] + other + cursor[position + 1 :], *SCOPE)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda cursor: cursor[:-1],
        lambda cursor: cursor[1:],
        lambda cursor: cursor + "A",
        lambda cursor: cursor + "=",
        lambda cursor: cursor + "\n",
        lambda cursor: cursor[:9] + "!" + cursor[9:],
        lambda _: "é",
        lambda _: "A",
        lambda _: "",
    ],
)
def test_other_spellings_are_refused(spoil: Callable[[str], str]):
    with pytest.raises(BadCursor):
        decode_cursor(spoil(encode_cursor(KEY, *SCOPE) or ""), *SCOPE)


@pytest.mark.parametrize(
    "scope",
    [
        ("user-2", "avatars", ""),
        ("user-1", "projects", ""),
        ("user-1", "avatars", "x"),
        ("user-1", "avatars"),
        ("user-1avatars", "", ""),
    ],
)
def test_cursor_of_another_list_is_refused(scope: tuple[str, ...]):
    with pytest.raises(BadCursor):
        decode_cursor(encode_cursor(KEY, *SCOPE), *scope)
