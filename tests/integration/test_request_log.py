"""The line that every request leaves: its fields are promised in `docs/operations.md`."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import Any

import pytest

from chalicelib.kit.log import JsonFormatter
from tests.integration.person import APP, Person

OPERATIONS = Path(__file__).parents[2] / "docs" / "operations.md"
PROJECT = f"{APP}/projects/{{project_id}}"


@pytest.fixture(autouse=True)
def every_line(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="lumiku")


def line_of(caplog: pytest.LogCaptureFixture) -> dict[str, Any]:
    """Return what the one request of this test logged."""
    (record,) = [record for record in caplog.records if record.getMessage() == "request"]
    line: dict[str, Any] = json.loads(JsonFormatter().format(record))
    return line


def from_the_gateway(token: str, **path: str) -> dict[str, Any]:
    """Return the read of a project as API Gateway sends it, request id included."""
    context = {"requestId": "id-of-the-gateway", "httpMethod": "GET", "resourcePath": PROJECT}
    return {
        "headers": {"authorization": f"Bearer {token}"},
        "multiValueHeaders": {},
        "multiValueQueryStringParameters": None,
        "pathParameters": path,
        "stageVariables": None,
        "requestContext": context,
        "body": None,
        "isBase64Encoded": False,
    }


def test_a_request_is_logged_with_who_what_and_how_it_went(
    person: Person, caplog: pytest.LogCaptureFixture
):
    import app

    answer = app.app(from_the_gateway(person.token(), project_id="0" * 26), None)
    line = line_of(caplog)
    expected = {
        "requestId": "id-of-the-gateway",
        "userId": person.user_id,
        "app": "avatar-creator",
        "route": f"GET {PROJECT}",
        "status": 404,
        "awsCalls": 1,
    }
    assert {name: line[name] for name in expected} == expected
    assert line["ms"] > 0
    assert json.loads(answer["body"])["requestId"] == line["requestId"]


def test_nobody_is_named_where_nobody_signed_in(person: Person, caplog: pytest.LogCaptureFixture):
    person.send("GET", "/credits", token=None)
    line = line_of(caplog)
    told = [line[name] for name in ("userId", "app", "route", "status", "awsCalls")]
    assert told == [None, "accounts", "GET /credits", 401, 0]


def test_every_promised_field_is_there(person: Person, caplog: pytest.LogCaptureFixture):
    promised = re.search(r"Requests: `([^`]+)`", OPERATIONS.read_text("utf-8"))
    assert promised
    person.get("/credits")
    assert set(promised[1].split(", ")) <= line_of(caplog).keys()


def test_what_a_person_writes_is_not_logged(person: Person, caplog: pytest.LogCaptureFixture):
    person.post(f"{APP}/projects?colour=between+us", {"name": "between us", "colour": "between us"})
    assert "between" not in json.dumps(line_of(caplog))
