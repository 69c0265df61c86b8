"""The ledger as CSV."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

import pytest

from chalicelib.foundation.accounts import sheet
from tests.integration.person import Answer, Person

PATH = "/credits/history.csv"


def rows(answer: Answer, separator: str = ",") -> list[dict[str, str]]:
    assert answer.status == 200
    assert answer.text.startswith("\ufeff")
    text = StringIO(answer.text.removeprefix("\ufeff"), newline="")
    return list(csv.DictReader(text, delimiter=separator))


def test_every_entry_is_a_line_newest_first(person: Person):
    project = person.project()["id"]
    person.upload(project, name='Siti, "the" baker')
    answer = person.get(PATH)
    first, last = rows(answer)
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="lumiku-credits.csv"'
    assert (first["subject"], first["amount"], first["balance"]) == (
        'Siti, "the" baker',
        "-10",
        "990",
    )
    assert (first["action"], first["appId"], last["action"]) == (
        "upload",
        "avatar-creator",
        "welcome",
    )
    assert [row["id"] for row in (first, last)] == [entry["id"] for entry in person.ledger()]


FORMULAS = ["=1+1", "+62812", "-5", "@SUM(A1)", "  =cmd|' /C calc'!A0"]


@pytest.mark.parametrize("name", FORMULAS)
def test_no_text_is_taken_for_a_formula(person: Person, name: str):
    person.upload(person.project()["id"], name=name)
    assert rows(person.get(PATH))[0]["subject"] == f"'{name.strip()}"


@pytest.mark.parametrize(("name", "separator"), [("semicolon", ";"), ("tab", "\t")])
def test_columns_are_separated_as_asked(person: Person, name: str, separator: str):
    person.balance()
    assert rows(person.get(PATH, separator=name), separator)[0]["balance"] == "1000"


def test_entries_of_a_time_are_found(person: Person):
    person.upload(person.project()["id"])
    upload, welcome = person.ledger()
    after = rows(person.get(PATH, since=upload["createdAt"]))
    before = rows(person.get(PATH, until=upload["createdAt"]))
    assert [row["id"] for row in after] == [upload["id"]]
    assert [row["id"] for row in before] == [welcome["id"]]


def test_newcomers_and_others_see_only_their_own(person: Person, stranger: Person):
    person.upload(person.project()["id"])
    assert [row["action"] for row in rows(stranger.get(PATH))] == ["welcome"]


def test_too_much_for_one_file_is_refused(person: Person, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sheet, "LARGEST", 100)
    person.balance()
    refused = person.get(PATH)
    assert (refused.status, refused.json["code"]) == (413, "sheet_too_large")


@pytest.mark.parametrize("query", [{"separator": "|"}, {"since": "yesterday"}, {"limit": "5"}])
def test_bad_query_is_refused(person: Person, query: dict[str, Any]):
    assert person.get(PATH, **query).status == 400
