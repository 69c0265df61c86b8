"""Products over HTTP: created, changed, with their pictures, their SKUs, in the trash and back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.brand_kit import kits
from tests.integration.person import Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP, FILE
from tests.integration.stored import every_object

BY_POSES = {"appId": "poses", "appName": "Poses", "action": "generate_pose"}
KIT = "01JZZZZZZZZZZZZZZZZZZZZZZZ"
ALL = {
    "name": "Kopi Gayo",
    "sku": "KG-250",
    "category": "minuman",
    "subcategory": "kopi",
    "productType": "pouch",
    "placement": "table",
    "price": 75000,
    "description": "Dari dataran tinggi.\nSangrai sedang.",
    "tags": ["kopi", "arabika"],
    "brandKitId": KIT,
}
EMPTY = ["sku", "category", "price", "description", "tags", "brandKitId", "placement"]
BAD = {
    "no name": {"name": ""},
    "price with a fraction": {"price": 25000.5},
    "price as text": {"price": "25000"},
    "price below zero": {"price": -1},
    "unknown type": {"productType": "car"},
    "eleven tags": {"tags": [str(number) for number in range(11)]},
    "long tag": {"tags": ["x" * 31]},
    "long SKU": {"sku": "x" * 65},
    "picture too large": {"picture": {**FILE, "size": 20 * 1024 * 1024 + 1}},
    "picture of another kind": {"picture": {**FILE, "contentType": "image/svg+xml"}},
    "unknown field": {"colour": "red"},
}


def test_what_is_said_of_a_product_comes_back(person: Person):
    kits.store(person, KIT)
    made = making.product(person, **ALL)
    assert {name: made[name] for name in ALL} == ALL
    assert (made["status"], made["pictures"], made["cutout"]["status"]) == ("none", [], "none")
    assert making.read(person, made["id"]) == made


@pytest.mark.parametrize("fields", BAD.values(), ids=BAD)
def test_what_does_not_fit_is_refused_and_costs_nothing(person: Person, fields: dict[str, Any]):
    before = person.balance()
    assert making.create(person, **fields).status == 400
    assert (person.balance(), person.get(f"{APP}/products").json["products"]) == (before, [])


def test_a_picture_is_paid_for_and_arrives(person: Person):
    answer = making.create(person, picture={**FILE, "size": 20 * 1024 * 1024})
    picture = answer.json["product"]["pictures"][0]
    assert picture["status"] == answer.json["product"]["status"] == "awaiting_upload"
    assert answer.json["upload"]["fields"]["key"].endswith(picture["id"])
    assert person.ledger()[0]["description"] == "Upload: Kopi Gayo"
    making.arrive(person, picture["id"])
    ready = making.read(person, answer.json["product"]["id"])
    assert (ready["status"], ready["pictures"][0]["width"]) == ("ready", 80)
    assert ready["originalUrl"] == ready["pictures"][0]["originalUrl"]
    assert ready["thumbnailUrl"]
    assert ready["placeholder"]
    assert ready["transparentUrl"] is None
    assert person.balance() == 995


def test_a_picture_that_is_none_is_refused_with_its_charge_back(person: Person):
    made = making.product(person, picture=FILE)
    making.arrive(person, made["pictures"][0]["id"], b"no picture")
    failed = making.read(person, made["id"])
    assert (failed["status"], failed["failureCode"]) == ("failed", "picture_not_recognised")
    assert person.balance() == 1000


def test_a_change_leaves_the_rest_and_empties_what_is_empty(person: Person):
    kits.store(person, KIT)
    made = making.product(person, **ALL)
    path = f"{APP}/products/{made['id']}"
    changed = person.patch(path, {"price": 0}).json["product"]
    assert changed == {**made, "price": 0, "version": 1, "updatedAt": changed["updatedAt"]}
    emptied = person.patch(path, {**dict.fromkeys(EMPTY, ""), "tags": []}).json["product"]
    assert [emptied[name] for name in EMPTY] == [None] * 4 + [[]] + [None] * 2
    assert person.patch(path, {"name": ""}).json["product"]["name"] == "Kopi Gayo"


def test_a_change_of_another_version_is_refused(person: Person):
    path = f"{APP}/products/{making.product(person)['id']}"
    first = person.get(path).headers["ETag"]
    for change in ({"price": 1}, {"sku": "A"}):
        assert person.patch(path, change, If_Match=first).status == (
            200 if "price" in change else 409
        )
    assert person.patch(path, {"sku": "A"}, If_Match=person.get(path).headers["ETag"]).status == 200


def test_two_live_products_never_have_one_sku(person: Person, stranger: Person):
    first = making.product(person, sku="kg-1")
    refused = making.create(person, sku="KG-1")
    assert (refused.status, refused.json["code"]) == (409, "sku_taken")
    assert refused.json["takenBy"] == first["id"]
    assert making.create(stranger, sku="KG-1").status == 201
    second = making.product(person, sku="KG-2")
    path = f"{APP}/products/{second['id']}"
    assert person.patch(path, {"sku": "KG-1"}).json["takenBy"] == first["id"]
    assert person.patch(path, {"sku": "kg-2"}).json["product"]["sku"] == "kg-2"
    assert person.patch(path, {"sku": "KG-3"}).status == 200
    assert making.create(person, sku="KG-2").status == 201
    assert person.patch(path, {"sku": ""}).json["product"]["sku"] is None
    assert making.create(person, sku="KG-3").status == 201


def test_a_taken_sku_costs_nothing(person: Person):
    making.product(person, sku="KG-1")
    assert making.create(person, sku="KG-1", picture=FILE).status == 409
    assert person.balance() == 1000


def test_the_trash_frees_the_sku_and_restoring_takes_it_again(person: Person):
    made = making.product(person, sku="KG-1")
    path = f"{APP}/products/{made['id']}"
    assert person.delete(path).status == 200
    assert [row["id"] for row in person.get(f"{APP}/trash").json["trash"]] == [made["id"]]
    assert person.get(path).status == person.patch(path, {"price": 1}).status == 404
    assert person.post(f"{path}/restore").json["product"] == made
    assert making.create(person, sku="KG-1").status == 409


@pytest.mark.parametrize(("body", "sku"), [({"sku": "KG-9"}, "KG-9"), ({"sku": ""}, None)])
def test_restoring_where_the_sku_is_taken_has_a_way_out(
    person: Person, body: dict[str, Any], sku: str | None
):
    made = making.product(person, sku="KG-1")
    path = f"{APP}/products/{made['id']}"
    person.delete(path)
    other = making.product(person, sku="KG-1")
    refused = person.post(f"{path}/restore")
    assert (refused.status, refused.json["takenBy"]) == (409, other["id"])
    assert person.post(f"{path}/restore", body).json["product"]["sku"] == sku
    assert making.read(person, made["id"])["sku"] == sku


def test_a_product_has_up_to_eight_pictures_in_the_order_wanted(person: Person):
    made = making.ready_product(person)
    path = f"{APP}/products/{made['id']}"
    for _ in range(7):
        assert person.post(f"{path}/pictures", FILE).status == 201
    refused = person.post(f"{path}/pictures", FILE)
    assert (refused.status, refused.json["code"]) == (409, "too_many_pictures")
    assert person.balance() == 1000 - 8 * 5
    ids = [picture["id"] for picture in making.read(person, made["id"])["pictures"]]
    for bad in (ids[1:], [*ids, ids[0]], [*ids[:-1], made["id"]]):
        assert person.patch(path, {"pictureIds": bad}).status == 400
    changed = person.patch(path, {"pictureIds": ids[::-1]}).json["product"]
    assert [picture["id"] for picture in changed["pictures"]] == ids[::-1]
    assert (changed["status"], changed["thumbnailUrl"]) == ("awaiting_upload", None)


def test_a_removed_picture_is_gone_and_one_that_never_came_is_paid_back(person: Person):
    made = making.ready_product(person)
    path = f"{APP}/products/{made['id']}/pictures"
    awaited = person.post(path, FILE).json["pictureId"]
    assert person.delete(f"{path}/{awaited}").status == 200
    assert person.balance() == 995
    rest = person.delete(f"{path}/{made['pictures'][0]['id']}").json["product"]
    assert (rest["pictures"], rest["status"]) == ([], "none")
    assert not any(person.user_id in key for key in every_object())
    assert person.delete(f"{path}/{awaited}").status == 404


def test_a_file_may_be_sent_for_a_product_in_the_trash(person: Person):
    made = making.product(person, picture=FILE)
    path = f"{APP}/products/{made['id']}"
    person.delete(path)
    making.arrive(person, made["pictures"][0]["id"])
    assert person.post(f"{path}/restore").json["product"]["status"] == "ready"


def test_nothing_remains_of_what_is_removed_for_good(person: Person):
    made = making.ready_product(person, sku="KG-1")
    person.post(f"{APP}/products/{made['id']}/pictures", FILE)
    person.delete(f"{APP}/products/{made['id']}")
    assert person.delete(f"{APP}/trash/{made['id']}").status == 200
    assert person.get(f"{APP}/trash").json["trash"] == []
    assert not any(person.user_id in key for key in every_object())
    assert person.balance() == 995
    assert person.post(f"{APP}/products/{made['id']}/restore").status == 404


def test_who_used_a_product_is_told_page_by_page_the_latest_first(person: Person, stranger: Person):
    used, other = making.product(person)["id"], making.product(person)["id"]
    for number, product_id in enumerate((used, used, other, used)):
        event = {"eventId": f"e{number}", "subjectType": "product", "subjectId": product_id}
        at = {"occurredAt": f"2026-03-0{number + 1}T07:00:00Z"}
        assert person.post("/usage", {**event, **at, **BY_POSES}).status == 201
    path = f"{APP}/products/{used}/usage"
    first = person.get(path, limit=2).json
    second = person.get(path, limit=2, cursor=first["nextCursor"]).json
    told = [[event["id"] for event in page["history"]] for page in (first, second)]
    assert (told, second["nextCursor"]) == ([["e3", "e1"], ["e0"]], None)
    assert [(app["appId"], app["count"]) for app in second["summary"]] == [("poses", 3)]
    assert first["totals"]["totalUsage"] == making.read(person, used)["usageCount"] == 3
    elsewhere = person.get(f"{APP}/products/{other}/usage", cursor=first["nextCursor"])
    assert (elsewhere.status, stranger.get(path).status) == (400, 404)
    person.delete(f"{APP}/products/{used}")
    assert person.get(path).status == 404
