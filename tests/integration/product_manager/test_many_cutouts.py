"""Many products are cut out at once: each with its outcome and its charge."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib import host
from chalicelib.foundation.accounts.postings import GRANT, Posting
from tests.integration.faults.cutter import FakeCutter
from tests.integration.faults.provider import refused
from tests.integration.person import Answer, Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP, FILE

NOBODYS = "01JZZZZZZZZZZZZZZZZZZZZZZZ"


def cut(person: Person, *ids: str) -> Answer:
    answer = person.post(f"{APP}/products/remove-bg", {"productIds": list(ids)})
    assert answer.status == 200, answer.json
    return answer


def outcomes(answer: Answer) -> list[Any]:
    return [one.get("code") or one["product"]["cutout"]["status"] for one in answer.json["cutouts"]]


def ready(person: Person, count: int) -> list[str]:
    return [str(making.ready_product(person)["id"]) for _ in range(count)]


def leave(person: Person, rest: int) -> None:
    """Let a person have no more than so many credits."""
    spent = Posting("spent", rest - person.balance(), type="adjustment", action=GRANT)
    host.platform().ledger.post(person.user_id, [spent], lambda _: None)


def test_each_is_begun_for_a_charge_of_its_own_as_one_piece_of_work(person: Person, queued: Any):
    ids = ready(person, 2)
    queued("cutouts")
    before = person.balance()
    answer = cut(person, *ids, ids[0])
    assert outcomes(answer) == ["working", "working"]
    assert [one["product"]["id"] for one in answer.json["cutouts"]] == ids
    assert person.balance() == before - 6
    assert [entry["action"] for entry in person.ledger()[:2]] == ["remove_bg"] * 2
    assert len(queued("cutouts")) == 2
    (work,) = person.get("/work", status="active").json["work"]
    assert (work["name"], work["total"], work["done"]) == ("Kopi Gayo +1", 2, 0)


def test_sent_again_it_is_paid_for_once(person: Person, queued: Any):
    ids = ready(person, 2)
    cut(person, *ids)
    queued("cutouts")
    balance = person.balance()
    again = cut(person, *ids)
    assert outcomes(again) == ["working", "working"]
    making.cut_out(person, ids[0])
    assert outcomes(cut(person, *ids)) == ["cutout_exists", "working"]
    assert (person.balance(), queued("cutouts")) == (balance, [])


def test_what_cannot_be_cut_says_why_and_costs_nothing(person: Person, stranger: Person):
    (good,) = ready(person, 1)
    bare = making.product(person)["id"]
    coming = making.product(person, picture=FILE)["id"]
    trashed = making.product(person)["id"]
    person.delete(f"{APP}/products/{trashed}")
    foreign = ready(stranger, 1)[0]
    balance = person.balance()
    answer = cut(person, bare, coming, trashed, foreign, NOBODYS, good)
    assert outcomes(answer) == [
        "picture_not_found",
        "picture_not_ready",
        *["product_not_found"] * 3,
        "working",
    ]
    assert answer.json["cutouts"][0]["productId"] == bare
    assert person.balance() == balance - 3


def test_one_that_failed_and_was_paid_back_is_begun_anew(person: Person):
    (id_,) = ready(person, 1)
    cut(person, id_)
    balance, cutter = person.balance(), FakeCutter()
    cutter.script.append(refused())
    making.cut_out(person, id_, cutter)
    assert person.balance() == balance + 3
    assert outcomes(cut(person, id_)) == ["working"]


@pytest.mark.parametrize(("left", "begun"), [(8, 2), (2, 0)])
def test_as_many_are_begun_as_the_credits_pay_for(person: Person, left: int, begun: int):
    ids = ready(person, 4)
    leave(person, left)
    answer = cut(person, *ids)
    assert outcomes(answer) == ["working"] * begun + ["insufficient_credits"] * (4 - begun)
    assert person.balance() == left - 3 * begun


@pytest.mark.parametrize("ids", [[], [NOBODYS] * 101, ["x"], None])
def test_none_or_too_many_are_refused(person: Person, ids: Any):
    answer = person.post(f"{APP}/products/remove-bg", {"productIds": ids})
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
