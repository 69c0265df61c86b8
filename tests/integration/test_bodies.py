"""Bodies as such: broken, deep, large, of another kind."""

from __future__ import annotations

import pytest

from tests.integration.person import APP, Person

PROJECTS = f"{APP}/projects"
BROKEN = {
    "cut off": b'{"name": "Si',
    "empty text": b'""',
    "a list": b"[]",
    "null": b"null",
    "a number": b"5",
    "no JSON": b"name=Siti",
    "two documents": b'{"name": "a"}{"name": "b"}',
    "invalid UTF-8": b'{"name": "\xff\xfe"}',
    "overlong UTF-8": b'{"name": "\xc0\x80"}',
    "lone surrogate": rb'{"name": "\ud800"}',
    "surrogate in UTF-8": b'{"name": "\xed\xa0\x80"}',
    "deep": b'{"name": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "single quotes": b"{'name': 'Siti'}",
    "NUL": b'{"name": "a"}\x00',
    "UTF-16": '{"name": "a"}'.encode("utf-16"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_body_is_invalid_input(person: Person, name: str):
    answer = person.call("POST", PROJECTS, BROKEN[name])
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    assert answer.json["details"][0]["message"]
    assert answer.aws_calls == []


def test_huge_body_is_too_large(person: Person):
    answer = person.call("POST", PROJECTS, b'{"name": "' + b"x" * 300_000 + b'"}')
    assert (answer.status, answer.json["code"]) == (413, "body_too_large")


def test_missing_body_lacks_its_fields(person: Person):
    answer = person.send("POST", PROJECTS, token=person.token())
    assert answer.status == 400
    assert answer.json["details"] == [{"path": ["name"], "message": "Field required"}]


def test_declared_type_of_the_body_does_not_matter(person: Person):
    headers = {"Authorization": f"Bearer {person.token()}", "Content-Type": "text/plain"}
    assert person.http.request("POST", PROJECTS, headers, b'{"name": "A"}').status_code == 201
