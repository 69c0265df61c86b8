"""Credits that administrators give."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.person import Answer, Person
from tests.integration.pool import Admin


def grant(admin: Person, to: Person, amount: Any = 500, reason: str = "Lost pictures") -> Answer:
    body = {"userId": to.user_id, "amount": amount, "reason": reason}
    return admin.post("/credits/grants", body)


def test_a_grant_is_in_the_ledger_with_who_gave_it_and_why(admin: Admin, person: Person):
    person.balance()
    answer = grant(admin, person)
    entry = person.ledger()[0]
    assert (answer.status, answer.json["entry"]) == (201, entry)
    assert (entry["amount"], entry["balance"], entry["type"]) == (500, 1500, "adjustment")
    assert (entry["action"], entry["subject"]) == ("grant", "Lost pictures")
    assert (entry["referenceType"], entry["referenceId"]) == ("admin", admin.user_id)
    assert person.balance() == 1500


def test_credits_are_taken_but_never_more_than_there_are(admin: Admin, person: Person):
    person.balance()
    assert grant(admin, person, -400).status == 201
    refused = grant(admin, person, -601)
    assert (refused.status, refused.json["code"]) == (402, "insufficient_credits")
    assert person.balance() == 600


def test_only_administrators_grant(person: Person, stranger: Person):
    person.balance()
    refused = grant(stranger, person)
    assert (refused.status, refused.json["code"]) == (403, "admins_only")
    assert refused.aws_calls == []
    assert person.balance() == 1000


def test_a_platform_token_makes_nobody_an_administrator(person: Person):
    body = {"userId": person.user_id, "amount": 5, "reason": "Mine"}
    token = person.token(**{"cognito:groups": ["admin"]})
    headers = {"Authorization": f"Bearer {token}"}
    answer = person.call("POST", "/credits/grants", body, headers)
    assert answer.status == 403


def test_nobody_is_granted_who_was_never_here(admin: Admin, person: Person):
    refused = grant(admin, person)
    assert (refused.status, refused.json["code"]) == (404, "account_not_found")


@pytest.mark.parametrize("amount", [0, 1_000_001, -1_000_001, 1.5, "5", True, None])
def test_bad_amount_is_refused(admin: Admin, person: Person, amount: Any):
    person.balance()
    assert grant(admin, person, amount).status == 400
    assert grant(admin, person, 5, reason="\u200b").status == 400
    assert person.balance() == 1000
