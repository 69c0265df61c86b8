"""Credits: what is charged, what is refused, and a ledger that always adds up."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest

from chalicelib import host
from chalicelib.core.clock import utc_now
from chalicelib.foundation.accounts.ledger import (
    AlreadyPosted,
    Ledger,
    NotEnoughCredits,
)
from chalicelib.foundation.accounts.postings import Action, Posting
from tests.integration import making
from tests.integration.person import APP, Person
from tests.integration.stored import every_row

TEST = Action("test", "A test")


def adds_up(person: Person) -> bool:
    """Tell whether balance, sum of the entries and each entry's balance agree."""
    entries = person.ledger()[::-1]
    running = 0
    for entry in entries:
        running += entry["amount"]
        if entry["balance"] != running:
            return False
    return running == person.balance()


def leave(person: Person, rest: int) -> None:
    """Spend all but so many credits."""
    spent = Posting("spent", rest - person.balance(), type="adjustment", action=TEST)
    host.platform().ledger.post(person.user_id, [spent], lambda _: None)


def test_first_request_brings_the_welcome_grant(person: Person):
    assert person.get("/credits").json == {"success": True, "balance": 1000, "enabled": True}
    assert [(entry["type"], entry["amount"]) for entry in person.ledger()] == [("bonus", 1000)]


def test_history_of_a_new_person_shows_the_welcome_grant(person: Person):
    assert [entry["balance"] for entry in person.ledger()] == [1000]
    assert adds_up(person)


def test_welcome_comes_once(person: Person):
    for _ in range(3):
        person.balance()
        person.project()
    assert len(person.ledger()) == 1


def test_welcome_comes_once_when_first_requests_race(person: Person):
    ledgers = [Ledger(utc_now, welcome=1000) for _ in range(2)]
    together, balances = Barrier(2, timeout=10), []

    def look(ledger: Ledger) -> None:
        together.wait()
        balances.append(ledger._open(person.user_id))

    threads = [Thread(target=look, args=(ledger,)) for ledger in ledgers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert balances == [1000, 1000]
    assert adds_up(person)
    assert len(person.ledger()) == 1


@pytest.mark.parametrize(("count", "prices"), [(1, [15]), (3, [15, 10, 10])])
def test_generations_are_charged_one_by_one(person: Person, count: int, prices: list[int]):
    made = person.generate(person.project()["id"], count=count).json["generations"]
    charges = [entry for entry in person.ledger()[::-1] if entry["type"] == "usage"]
    assert [generation["price"] for generation in made] == prices
    assert [-entry["amount"] for entry in charges] == prices
    assert [entry["referenceId"] for entry in charges] == [item["id"] for item in made]
    assert {entry["referenceType"] for entry in charges} == {"generation"}
    assert person.balance() == 1000 - sum(prices)
    assert adds_up(person)


def test_upload_is_charged(person: Person):
    avatar = person.upload(person.project()["id"]).json["avatar"]
    entry = person.ledger()[0]
    assert (entry["amount"], entry["referenceId"]) == (-10, avatar["id"])
    assert adds_up(person)


def test_too_few_credits_say_what_is_missing_and_store_nothing(person: Person):
    project = person.project()["id"]
    leave(person, 9)
    before = every_row()
    for answer, price in (
        (person.upload(project), 10),
        (person.generate(project), 15),
        (person.generate(project, count=5), 55),
    ):
        assert (answer.status, answer.json["code"]) == (402, "insufficient_credits")
        assert (answer.json["required"], answer.json["balance"]) == (price, 9)
    assert every_row() == before


def test_last_credits_can_be_spent(person: Person):
    project = person.project()["id"]
    leave(person, 25)
    assert person.generate(project, count=2).status == 202
    assert person.balance() == 0
    assert person.upload(project).status == 402
    assert adds_up(person)


def test_refused_upload_costs_nothing(person: Person):
    assert person.upload("0" * 26).status == 404
    assert person.balance() == 1000


def test_failed_upload_comes_back(person: Person):
    avatar = person.upload(person.project()["id"]).json["avatar"]["id"]
    making.arrive(person, avatar, b"no picture at all")
    failed = person.get(f"{APP}/avatars/{avatar}").json["avatar"]
    assert (failed["status"], person.ledger()[0]["type"]) == ("failed", "refund")
    assert failed["failureReason"]
    assert person.balance() == 1000
    assert adds_up(person)


def test_history_filters_by_type(person: Person):
    project = person.project()["id"]
    making.fail(person, person.generate(project).json["generations"][0]["id"])
    found = {}
    for kind in ("bonus", "usage", "refund", "purchase", "adjustment"):
        entries = person.get("/credits/history", type=kind).json["history"]
        assert {entry["type"] for entry in entries} <= {kind}
        found[kind] = [entry["amount"] for entry in entries]
    assert found == {
        "bonus": [1000],
        "usage": [-15],
        "refund": [15],
        "purchase": [],
        "adjustment": [],
    }
    assert person.get("/credits/history", type="gift").status == 400


def test_same_key_is_never_posted_twice(person: Person):
    ledger = host.platform().ledger
    posting = Posting("once", -10, type="usage", action=TEST)
    ledger.post(person.user_id, [posting], lambda _: None)
    with pytest.raises(AlreadyPosted):
        ledger.post(person.user_id, [posting], lambda _: None)
    assert person.balance() == 990
    assert adds_up(person)


def test_stale_memory_of_the_balance_is_harmless(person: Person):
    one, other = (Ledger(utc_now, welcome=1000, sleep=lambda _: None) for _ in range(2))
    for number, ledger in enumerate((one, other, one, one, other)):
        posting = Posting(f"spend-{number}", -190, type="usage", action=TEST)
        ledger.post(person.user_id, [posting], lambda _: None)
    more = Posting("more", -51, type="usage", action=TEST)
    with pytest.raises(NotEnoughCredits) as refused:
        one.post(person.user_id, [more], lambda _: None)
    assert refused.value.details == {"required": 51, "balance": 50}
    assert adds_up(person)
