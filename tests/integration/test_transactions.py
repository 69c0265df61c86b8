"""Transactions whose answers go wrong on the way."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from pynamodb.exceptions import TransactWriteError

from chalicelib.aws import session as aws_session
from chalicelib.aws.transactions import ATTEMPTS, Transaction, TransactionRefused
from chalicelib.foundation.accounts.store import AccountRow, find_account


def refusal(*codes: str) -> Callable[[Any], Any]:
    """Return DynamoDB's answer that it wrote nothing, and why, item by item."""
    answer = {
        "Error": {"Code": "TransactionCanceledException", "Message": "no"},
        "CancellationReasons": [{"Code": code} for code in codes],
    }

    def refuse(_: Any) -> Any:
        raise ClientError(answer, "TransactWriteItems")

    return refuse


def never_arrives(request: Any) -> Any:
    raise EndpointConnectionError(endpoint_url=request.url)


@dataclass
class Wire:
    """Answers transactions by `faults` in turn, then really; keeps each request's token."""

    faults: list[Callable[[Any], Any]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)

    def __call__(self, request: Any, **_: Any) -> Any:
        self.tokens.append(json.loads(request.body)["ClientRequestToken"])
        return self.faults.pop(0)(request) if self.faults else None


@contextmanager
def tapped(wire: Wire) -> Iterator[None]:
    from chalicelib.aws.tables import connection

    events = connection().client.meta.events
    events.register_first("before-send.dynamodb.TransactWriteItems", wire)
    try:
        yield
    finally:
        events.unregister("before-send.dynamodb.TransactWriteItems", wire)


@pytest.fixture
def wire(http: Any) -> Iterator[Wire]:
    assert aws_session.session()
    wire = Wire()
    with tapped(wire):
        yield wire


@pytest.fixture
def user() -> str:
    return uuid4().hex


def writing(user: str) -> Transaction:
    transaction = Transaction(sleep=lambda _: None)
    transaction.put("account", AccountRow(user, balance=5), AccountRow.balance.does_not_exist())
    return transaction


def written(user: str) -> bool:
    return find_account(user) is not None


def test_failed_conditions_are_named(wire: Wire, user: str):
    writing(user).commit()
    transaction = writing(user)
    other = AccountRow(f"{user}-2", balance=1)
    transaction.put("fine", other, AccountRow.balance.does_not_exist())
    transaction.check("missing", AccountRow(f"{user}-3"), AccountRow.balance.exists())
    with pytest.raises(TransactionRefused) as refused:
        transaction.commit()
    assert set(refused.value.failed) == {"account", "missing"}
    assert not written(f"{user}-2")


@pytest.mark.parametrize(
    "reason", ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]
)
def test_passing_trouble_is_tried_again_with_a_new_token(wire: Wire, user: str, reason: str):
    wire.faults = [refusal(reason), refusal(reason)]
    writing(user).commit()
    assert written(user)
    assert len(set(wire.tokens)) == len(wire.tokens) == 3


def test_trouble_that_stays_is_raised_in_the_end(wire: Wire, user: str):
    wire.faults = [refusal("TransactionConflict")] * ATTEMPTS
    with pytest.raises(TransactWriteError):
        writing(user).commit()
    assert len(wire.tokens) == ATTEMPTS
    assert not written(user)


def test_unknown_refusal_is_not_tried_again(wire: Wire, user: str):
    wire.faults = [refusal("ValidationError")]
    with pytest.raises(TransactWriteError):
        writing(user).commit()
    assert len(wire.tokens) == 1


def test_condition_outweighs_a_conflict(wire: Wire, user: str):
    wire.faults = [refusal("ConditionalCheckFailed", "TransactionConflict")]
    transaction = writing(user)
    transaction.check("other", AccountRow(f"{user}-2"), AccountRow.balance.exists())
    with pytest.raises(TransactionRefused) as refused:
        transaction.commit()
    assert set(refused.value.failed) == {"account"}


def test_lost_request_is_repeated_with_the_same_token(
    wire: Wire, user: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("botocore.endpoint.time.sleep", lambda _: None)
    wire.faults = [never_arrives]
    writing(user).commit()
    assert written(user)
    assert len(wire.tokens) == 2
    assert len(set(wire.tokens)) == 1
