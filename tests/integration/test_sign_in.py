"""Tokens over HTTP; what makes a token good is tested with `Identity` itself."""

from __future__ import annotations

import json
import time
from base64 import urlsafe_b64encode
from typing import Any

import jwt
import pytest

from tests.integration.person import Answer, Person


def unsigned(claims: dict[str, Any]) -> str:
    parts = [json.dumps(part).encode() for part in ({"alg": "none"}, claims)]
    return ".".join(urlsafe_b64encode(part).decode().rstrip("=") for part in parts) + "."


FORGED = {
    "expired": lambda person: person.token(exp=int(time.time()) - 120),
    "no exp": lambda person: jwt.encode({"userId": person.user_id}, person.secret),
    "exp too far away": lambda person: person.token(exp=int(time.time()) + 9 * 86_400),
    "no user": lambda person: person.token(userId=None),
    "for something else": lambda person: person.token(token_use="refresh"),
    "other secret": lambda person: jwt.encode(
        {"userId": person.user_id, "exp": int(time.time()) + 60}, person.secret[::-1]
    ),
    "alg none": lambda person: unsigned({"userId": person.user_id, "exp": int(time.time()) + 60}),
    "changed": lambda person: person.token().replace(".", ".e30", 1),
    "garbage": lambda _: "garbage",
    "empty": lambda _: "",
}


def ask(person: Person, token: str | None) -> Answer:
    return person.send("GET", "/credits", token=token)


@pytest.mark.parametrize("name", FORGED)
def test_bad_token_is_refused_in_our_shape(person: Person, name: str):
    answer = ask(person, FORGED[name](person))
    assert answer.status == 401
    assert answer.json.keys() == {"success", "error", "code", "requestId"}
    assert answer.json["code"] == "unauthenticated"
    assert answer.aws_calls == []


def test_good_token_is_accepted(person: Person):
    assert ask(person, person.token()).status == 200
