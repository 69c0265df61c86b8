from __future__ import annotations

import json
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from chalicelib.kit.fields import Day, Description, Name, PageQuery, Request, Text


class NoteRequest(Request):
    name: Name | None = None
    note: Description | None = None
    big_number: int | None = None
    word: Annotated[str, Text(1, 3)] | None = None


def read(**fields: Any) -> NoteRequest:
    return NoteRequest.model_validate_json(json.dumps(fields))


TAKEN = [
    *("Siti", "Ñandú", "سيتي", "小红", "👩🏽\u200d🦰", "a\u00a0b", "½ ﬁ"),
    *("O'Neil <b>&amp;", "x" * 100),
]


@pytest.mark.parametrize("text", TAKEN)
def test_ordinary_text_comes_back_unchanged(text: str):
    assert read(name=text).name == text


@pytest.mark.parametrize("around", [" ", "\n", "\t", "\r\n", "\u00a0", "\u3000", "\u2028"])
def test_white_space_around_text_is_trimmed(around: str):
    assert read(name=f"{around}Siti{around}").name == "Siti"


def test_length_counts_code_points_after_trimming():
    assert read(name=f" {'👩' * 100} ").name == "👩" * 100
    with pytest.raises(ValidationError):
        read(name="👩" * 101)


def test_text_is_composed_before_it_is_counted():
    assert read(word="e\u0301" * 3).word == "é" * 3


@pytest.mark.parametrize("code", [0, 1, 8, 11, 12, 27, 28, 31, 127, 133, 159])
@pytest.mark.parametrize("field", ["name", "note"])
@pytest.mark.parametrize("pattern", ["a{}b", "{}ab", "ab{}"])
def test_control_characters_are_refused_wherever_they_are(field: str, code: int, pattern: str):
    with pytest.raises(ValidationError, match="control characters"):
        read(**{field: pattern.format(chr(code))})


@pytest.mark.parametrize("line_break", ["\n", "\r", "\r\n", "\u2028", "\u2029"])
def test_line_breaks_are_fine_in_descriptions_and_refused_in_names(line_break: str):
    assert read(note=f"one{line_break}two").note == f"one{line_break}two"
    with pytest.raises(ValidationError, match="control characters"):
        read(name=f"one{line_break}two")


@pytest.mark.parametrize("text", [r"\ud83d", r"\ude00", r"a\ud83db"])
def test_lone_surrogates_are_refused(text: str):
    with pytest.raises(ValidationError):
        NoteRequest.model_validate_json(f'{{"note": "{text}"}}')


@pytest.mark.parametrize("nothing", [None, ""])
def test_null_and_empty_mean_not_given(nothing: Any):
    empty = read(name=nothing, note=nothing, bigNumber=nothing)
    assert empty.given() == {}
    assert empty.cleared == {"name", "note", "big_number"}


def test_what_is_absent_is_not_to_be_cleared():
    assert read(name="Siti").cleared == set()


INVISIBLE = ["\u200b", " \u2060 ", "\u3164", "\u00ad\ufeff", "\u2800", "\u034f", "\u202e"]


@pytest.mark.parametrize("text", INVISIBLE)
def test_text_of_nothing_but_invisible_characters_counts_as_empty(text: str):
    assert read(name=text).cleared == {"name"}


@pytest.mark.parametrize("value", ["3", 1.5, 1.0, True, False, [], {}, "three"])
def test_what_is_no_integer_is_refused(value: Any):
    with pytest.raises(ValidationError):
        read(bigNumber=value)


def test_zero_is_given():
    assert read(bigNumber=0).big_number == 0


@pytest.mark.parametrize("name", ["colour", "big_number", "Name", ""])
def test_unknown_fields_are_refused(name: str):
    with pytest.raises(ValidationError, match="Extra inputs"):
        read(**{name: "x"})


@pytest.mark.parametrize("limit", ["0", "101", "abc", "1.0", "-1", "+1", "1e1", "٣", "9" * 400])
def test_limits_out_of_bounds_are_refused(limit: str):
    with pytest.raises(ValidationError):
        PageQuery.model_validate({"limit": limit})


@pytest.mark.parametrize(("limit", "meant"), [("1", 1), ("100", 100), ("", 20)])
def test_limits_are_read_from_digits(limit: str, meant: int):
    assert PageQuery.model_validate({"limit": limit}).limit == meant


@pytest.mark.parametrize("day", ["2026-01-31", "2028-02-29", "0001-01-01"])
def test_days_are_taken_as_written(day: str):
    assert TypeAdapter(Day).validate_python(day) == day


@pytest.mark.parametrize("text", ["2026-02-29", "20260131", "2026-W05-6", "2026-1-31", "soon"])
def test_what_is_no_day_is_refused(text: str):
    with pytest.raises(ValidationError):
        TypeAdapter(Day).validate_python(text)
