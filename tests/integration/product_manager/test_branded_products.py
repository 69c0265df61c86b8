"""Products carry brand kits of their owner's: whoever gives them one, and in which way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from tests.integration.brand_kit import kits
from tests.integration.brand_kit.kits import KITS
from tests.integration.person import Answer, Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP, FILE

NOBODYS = "01JZZZZZZZZZZZZZZZZZZZZZZZ"


def create(person: Person, **kit: str) -> Answer:
    return making.create(person, picture=FILE, **kit)


def bulk(person: Person, **kit: str) -> Answer:
    return person.post(f"{APP}/products/bulk", {"files": [FILE], **kit})


def change(person: Person, **kit: str) -> Answer:
    product = making.product(person)["id"]
    return person.patch(f"{APP}/products/{product}", {"price": 1, **kit})


def change_many(person: Person, **kit: str) -> Answer:
    ids = [making.product(person)["id"] for _ in range(2)]
    return person.post(f"{APP}/products/change", {"productIds": ids, "price": 1, **kit})


WAYS: dict[str, Callable[..., Answer]] = {
    "create": create,
    "bulk": bulk,
    "change": change,
    "change of many": change_many,
}
LIMITED = {"create": ["UpdateItem"], "bulk": ["UpdateItem"]}


def trashed_kit(person: Person) -> str:
    kit = str(kits.create(person)["id"])
    assert person.delete(f"{KITS}/kits/{kit}").status == 200
    return kit


def products(person: Person) -> list[dict[str, Any]]:
    return list(person.get(f"{APP}/products").json["products"])


def take(person: Person, *rows: str, dry: bool = False) -> Answer:
    csv = "\n".join(["sku,name,brandKitId", *rows])
    return person.post(f"{APP}/products/import", {"csv": csv, "dryRun": dry})


def outcomes(answer: Answer) -> Sequence[str]:
    return [row["outcome"] for row in answer.json["imported"]["rows"]]


@pytest.mark.parametrize("way", WAYS)
def test_a_kit_of_somebody_else_is_refused(person: Person, stranger: Person, way: str):
    foreign, before = kits.create(stranger)["id"], person.balance()
    answer = WAYS[way](person, brandKitId=foreign)
    assert (answer.status, answer.json["code"]) == (404, "brand_kit_not_found")
    assert person.balance() == before
    assert all(product["brandKitId"] is product["price"] is None for product in products(person))
    assert len(products(person)) == {"change": 1, "change of many": 2}.get(way, 0)


@pytest.mark.parametrize("way", WAYS)
def test_a_kit_in_the_trash_is_refused(person: Person, way: str):
    answer = WAYS[way](person, brandKitId=trashed_kit(person))
    assert (answer.status, answer.json["code"]) == (404, "brand_kit_not_found")


@pytest.mark.parametrize("way", WAYS)
def test_ones_own_kit_is_carried(person: Person, way: str):
    kit = kits.create(person)["id"]
    answer = WAYS[way](person, brandKitId=kit)
    assert answer.status < 300, answer.json
    assert {product["brandKitId"] for product in products(person)} == {kit}


@pytest.mark.parametrize("way", WAYS)
def test_a_kit_costs_one_call_and_none_costs_none(person: Person, way: str):
    kit = kits.create(person)["id"]
    person.balance()
    plain, branded = WAYS[way](person), WAYS[way](person, brandKitId=kit)
    limit = LIMITED.get(way, [])
    assert plain.aws_calls[: len(limit)] == limit
    assert branded.aws_calls == [*limit, "GetItem", *plain.aws_calls[len(limit) :]]


def test_a_kit_that_goes_to_the_trash_leaves_what_carries_it(person: Person):
    kit = kits.create(person)["id"]
    product = making.product(person, sku="KG-1", brandKitId=kit)
    person.delete(f"{KITS}/kits/{kit}")
    assert making.read(person, product["id"]) == product
    table = person.get(f"{APP}/products.csv").text
    again = person.post(f"{APP}/products/import", {"csv": table, "dryRun": False})
    assert outcomes(again) == ["unchanged"]
    assert outcomes(take(person, f"KG-1,Kopi,{kit}")) == ["changed"]
    assert making.read(person, product["id"])["brandKitId"] == kit


@pytest.mark.parametrize("dry", [True, False])
def test_rows_with_a_kit_that_is_not_ones_own_are_wrong(
    person: Person, stranger: Person, dry: bool
):
    own, foreign, trashed = (
        kits.create(person)["id"],
        kits.create(stranger)["id"],
        trashed_kit(person),
    )
    known = making.product(person, sku="KG-1")
    rows = [f"KG-1,Kopi,{foreign}", f"KG-2,Teh,{trashed}", f"KG-3,Gula,{NOBODYS}"]
    answer = take(person, *rows, f"KG-4,Susu,{own}", dry=dry)
    assert outcomes(answer) == ["wrong", "wrong", "wrong", "new"]
    for row in answer.json["imported"]["rows"][:3]:
        assert [(error["column"], error["code"]) for error in row["errors"]] == [
            ("brandKitId", "brand_kit_not_found")
        ]
        assert row["changes"] == []
    *made, first = products(person)
    assert first == known
    assert [(row["sku"], row["brandKitId"]) for row in made] == ([] if dry else [("KG-4", own)])


def test_a_table_looks_each_kit_up_once(person: Person):
    one, other = kits.create(person)["id"], kits.create(person)["id"]
    rows = [f"KG-{number},Kopi,{(one, other)[number % 2]}" for number in range(40)]
    assert take(person, *rows, dry=True).aws_calls.count("GetItem") == 2
    take(person, *rows)
    assert "GetItem" not in take(person, *rows).aws_calls
