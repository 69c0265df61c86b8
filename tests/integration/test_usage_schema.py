"""The JSON Schema of usage messages, and that what keeps to it is understood."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import ValidationError

from chalicelib.foundation.usage.schemas import QueuedUsageEvent

PATH = "/schemas/usage-event.json"
LEAST = {
    "eventId": "e",
    "userId": "u",
    "avatarId": "a",
    "appId": "posters",
    "appName": "Posters",
    "action": "made",
}
PRODUCT = {**LEAST, "subjectType": "product", "subjectId": "p"}
GOOD = {
    "the least": LEAST,
    "of another type": {key: value for key, value in PRODUCT.items() if key != "avatarId"},
    "an avatar by its type": {**LEAST, "subjectType": "avatar"},
    "everything": {
        **LEAST,
        "referenceId": "r",
        "referenceType": "poster",
        "metadata": {"ratio": "1:1", "colours": [1, None]},
        "occurredAt": "2026-01-31T08:00:00Z",
    },
}
BAD = {
    "no person": {key: value for key, value in LEAST.items() if key != "userId"},
    "nothing used": {key: value for key, value in LEAST.items() if key != "avatarId"},
    "two things used": PRODUCT,
    "an avatar of another type": {**LEAST, "subjectType": "product"},
    "a number": {**LEAST, "eventId": 7},
    "too long": {**LEAST, "eventId": "e" * 129},
    "unknown field": {**LEAST, "colour": "red"},
    "no time": {**LEAST, "occurredAt": 7},
    "a list of metadata": {**LEAST, "metadata": []},
}


@pytest.fixture(scope="module")
def schema(http: Any) -> Draft202012Validator:
    reply = http.get(PATH)
    Draft202012Validator.check_schema(json.loads(reply.body))
    return Draft202012Validator(json.loads(reply.body), format_checker=FormatChecker())


def is_understood(message: dict[str, Any]) -> bool:
    try:
        QueuedUsageEvent.model_validate_json(json.dumps(message))
    except ValidationError:
        return False
    return True


def test_anybody_may_read_it_and_keep_it(http: Any):
    reply = http.get(PATH)
    assert (reply.status_code, reply.headers["Content-Type"]) == (200, "application/schema+json")
    again = http.get(PATH, headers={"If-None-Match": reply.headers["ETag"]})
    assert (again.status_code, again.body) == (304, b"")


@pytest.mark.parametrize("name", GOOD)
def test_what_keeps_to_it_is_understood(schema: Draft202012Validator, name: str):
    assert schema.is_valid(GOOD[name])
    assert is_understood(GOOD[name])


@pytest.mark.parametrize("name", BAD)
def test_what_is_not_understood_does_not_keep_to_it(schema: Draft202012Validator, name: str):
    assert not schema.is_valid(BAD[name])
    assert not is_understood(BAD[name])


def test_every_field_of_a_message_is_in_it(schema: Draft202012Validator):
    fields = {field.alias for field in QueuedUsageEvent.model_fields.values()}
    assert set(schema.schema["properties"]) == fields
