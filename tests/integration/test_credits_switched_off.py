"""`CREDITS_ENABLED=false`: nothing costs anything, so nothing is refunded either."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chalicelib import host
from tests.integration import making
from tests.integration.person import APP, Person


@pytest.fixture
def switched_off(http: object) -> Iterator[None]:
    ledger = host.platform().ledger
    ledger.enabled = False
    yield
    ledger.enabled = True


def test_actions_cost_nothing_and_refund_nothing(switched_off: None, person: Person):
    project = person.project()["id"]
    avatar = person.upload(project).json["avatar"]["id"]
    orders = person.generate(project, count=2).json["generations"]
    making.arrive(person, avatar, b"no picture")
    making.fail(person, orders[0]["id"])
    assert person.post(f"{APP}/generations/{orders[1]['id']}/cancel").status == 200
    assert person.get(f"{APP}/avatars/{avatar}").json["avatar"]["status"] == "failed"
    read = person.get(f"{APP}/generations/{orders[0]['id']}").json["generation"]
    assert (read["price"], read["refunded"]) == (0, False)
    assert [entry["type"] for entry in person.ledger()] == ["bonus"]
    assert person.get("/credits").json == {"success": True, "balance": 1000, "enabled": False}


def test_price_of_the_day_of_the_order_is_returned(http: object, person: Person):
    ledger = host.platform().ledger
    order = person.generate(person.project()["id"]).json["generations"][0]["id"]
    ledger.enabled = False
    try:
        assert person.post(f"{APP}/generations/{order}/cancel").status == 200
    finally:
        ledger.enabled = True
    assert person.balance() == 1000


def test_poor_people_can_go_on(switched_off: None, person: Person):
    from tests.integration.test_credits import leave

    project = person.project()["id"]
    leave(person, 0)
    assert person.upload(project).status == 201
    assert person.generate(project, count=5).status == 202
