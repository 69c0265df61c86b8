from __future__ import annotations

from local.numbers import with_numbers

TEMPLATE = {
    "Parameters": {"Count": {"Type": "Number", "Default": 2}, "Name": {"Type": "String"}},
    "Resources": {
        "Worker": {"AtATime": {"Ref": "Count"}, "Tags": [{"Ref": "Count"}, {"Ref": "Name"}]},
        "Api": {"Environment": {"COUNT": {"Ref": "Count"}}},
    },
}


def test_number_parameters_are_filled_in_as_numbers() -> None:
    filled = with_numbers(TEMPLATE, {"Count": "7", "Name": "x"})["Resources"]["Worker"]
    assert filled == {"AtATime": 7, "Tags": [7, {"Ref": "Name"}]}


def test_defaults_count_when_nothing_is_given() -> None:
    assert with_numbers(TEMPLATE, {})["Resources"]["Worker"]["AtATime"] == 2


def test_environment_stays_text() -> None:
    assert with_numbers(TEMPLATE, {})["Resources"]["Api"] == TEMPLATE["Resources"]["Api"]
