"""Many products at once: uploaded for one charge, and changed together."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.brand_kit import kits
from tests.integration.person import Answer, Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP, FILE
from tests.integration.stored import every_row

BAD = {
    "too large": {**FILE, "size": 20 * 1024 * 1024 + 1},
    "no picture": {**FILE, "contentType": "text/html"},
    "long SKU": {**FILE, "sku": "x" * 65},
    "text": "kopi.png",
    "nothing": None,
}


def bulk(person: Person, *files: Any, **shared: Any) -> Answer:
    return person.post(f"{APP}/products/bulk", {"files": list(files), **shared})


def change(person: Person, *ids: str, **body: Any) -> Answer:
    return person.post(f"{APP}/products/change", {"productIds": list(ids), **body})


def test_fifty_files_become_products_for_one_charge(person: Person):
    files = [{**FILE, "sku": f"KG-{number}"} for number in range(50)]
    answer = bulk(person, *files, category="minuman", tags=["kopi"])
    uploads = answer.json["uploads"]
    assert answer.status == 201
    assert [upload["product"]["sku"] for upload in uploads] == [file["sku"] for file in files]
    assert len({upload["upload"]["fields"]["key"] for upload in uploads}) == 50
    first = uploads[0]["product"]
    assert (first["name"], first["category"], first["tags"]) == ("KG-0", "minuman", ["kopi"])
    assert person.balance() == 990
    entry, _ = person.ledger()
    assert (entry["action"], entry["subject"]) == ("bulk", "KG-0 +49")
    listed = person.get(f"{APP}/products", limit=100).json["products"]
    assert [row["sku"] for row in listed] == [file["sku"] for file in reversed(files)]


def test_angles_of_one_sku_are_pictures_of_one_product(person: Person):
    answer = bulk(
        person,
        {**FILE, "sku": "KG-1", "name": "Kopi Gayo"},
        {**FILE, "sku": "TL-1"},
        {**FILE, "sku": "kg-1", "fileName": "KG-1_belakang.png"},
        {**FILE, "fileName": "teh.melati.png"},
    )
    kopi, teh, behind, unnamed = answer.json["uploads"]
    assert kopi["product"] == behind["product"]
    shown = [picture["id"] for picture in kopi["product"]["pictures"]]
    assert shown == [kopi["pictureId"], behind["pictureId"]]
    assert (kopi["product"]["name"], teh["product"]["name"]) == ("Kopi Gayo", "TL-1")
    assert (unnamed["product"]["name"], unnamed["product"]["sku"]) == ("teh.melati", None)


def test_pictures_of_a_sku_that_is_there_are_added_to_its_product(person: Person):
    known = making.ready_product(person, sku="KG-1", price=1000)
    (added,) = bulk(person, {**FILE, "sku": "KG-1"}, category="teh").json["uploads"]
    product = making.read(person, known["id"])
    assert added["product"] == product
    assert [picture["status"] for picture in product["pictures"]] == ["ready", "awaiting_upload"]
    assert (product["price"], product["category"]) == (1000, None)


def test_skus_that_are_taken_are_told_with_their_products(person: Person, stranger: Person):
    made, gone = making.product(person, sku="KG-1"), making.product(person, sku="KG-2")
    person.delete(f"{APP}/products/{gone['id']}")
    asked = {"skus": [" kg-1", "KG-1", "KG-2", "KG-9"]}
    taken = person.post(f"{APP}/products/skus", asked).json["taken"]
    assert [(one["sku"], one["product"]["id"]) for one in taken] == [
        ("kg-1", made["id"]),
        ("KG-1", made["id"]),
    ]
    assert stranger.post(f"{APP}/products/skus", asked).json["taken"] == []
    many = [f"KG-{number}" for number in range(101)]
    assert person.post(f"{APP}/products/skus", {"skus": many[:100]}).status == 200
    assert person.post(f"{APP}/products/skus", {"skus": many}).status == 400


@pytest.mark.parametrize("file", BAD.values(), ids=BAD)
def test_what_is_wrong_is_left_out_and_the_others_are_taken(person: Person, file: Any):
    before, good, after = bulk(person, FILE, file, FILE).json["uploads"]
    assert good["code"] == "invalid_input"
    assert before["product"]["status"] == after["product"]["status"] == "awaiting_upload"
    assert person.balance() == 990


def test_only_wrong_files_cost_nothing(person: Person):
    before = person.balance()
    rows = every_row()
    answer = bulk(person, *BAD.values())
    assert [upload["code"] for upload in answer.json["uploads"]] == ["invalid_input"] * len(BAD)
    assert (person.balance(), len(every_row())) == (before, len(rows))


def test_a_ninth_picture_of_a_product_is_left_out(person: Person):
    making.ready_product(person, sku="KG-1")
    files = [{**FILE, "sku": "KG-1"} for _ in range(8)]
    uploads = bulk(person, *files).json["uploads"]
    assert [upload.get("code") for upload in uploads] == [None] * 7 + ["too_many_pictures"]


def test_files_that_fail_give_back_their_shares_and_together_the_whole(person: Person):
    uploads = bulk(person, *(FILE for _ in range(3))).json["uploads"]
    for upload in uploads:
        making.arrive(person, upload["pictureId"], b"no picture")
    assert person.balance() == 1000
    returned = [entry["amount"] for entry in person.ledger() if entry["type"] == "refund"]
    assert sorted(returned) == [3, 3, 4]


def test_cut_outs_are_paid_for_with_the_call_and_are_one_piece_of_work(person: Person):
    files = [{**FILE, "removeBackground": True} for _ in range(3)]
    uploads = bulk(person, *files, FILE).json["uploads"]
    assert person.balance() == 1000 - 10 - 9
    for upload in uploads:
        making.arrive(person, upload["pictureId"])
    making.cut_out(person, uploads[0]["product"]["id"])
    (work,) = person.get("/work").json["work"]
    assert (work["done"], work["total"], work["name"]) == (1, 3, "kopi +2")
    for upload in uploads[1:3]:
        making.cut_out(person, upload["product"]["id"])
    assert person.get("/work").json["work"] == []
    (ended,) = person.get("/work", status="ended").json["work"]
    assert (ended["status"], ended["done"], ended["failed"]) == ("completed", 3, 0)


def test_a_bulk_upload_that_is_sent_again_is_made_once(person: Person):
    body = {"files": [{**FILE, "sku": "KG-1"}, {**FILE, "size": 0}, FILE]}
    path = f"{APP}/products/bulk"
    first = person.post(path, body, Idempotency_Key="a")
    assert person.post(path, body, Idempotency_Key="a").json == first.json
    assert person.balance() == 990


def test_many_are_changed_in_the_same_way(person: Person):
    first = making.product(person, price=1, tags=["lama"])
    second = making.product(person, tags=["promo", "kopi"])
    answer = change(
        person, first["id"], second["id"], price=9000, category="minuman", addTags=["Promo"],
        removeTags=["LAMA"],
    )  # fmt: skip
    changed = answer.json["products"]
    assert [row["price"] for row in changed] == [9000, 9000]
    assert [row["tags"] for row in changed] == [["Promo"], ["promo", "kopi"]]
    assert [making.read(person, row["id"]) for row in changed] == changed
    emptied = change(person, first["id"], price="", tags=[]).json["products"][0]
    assert (emptied["price"], emptied["tags"], emptied["category"]) == (None, [], "minuman")


def test_what_is_not_there_is_named_and_left_out(person: Person, stranger: Person):
    mine, trashed = making.product(person)["id"], making.product(person)["id"]
    theirs = making.product(stranger, price=5)["id"]
    person.delete(f"{APP}/products/{trashed}")
    answer = change(person, theirs, mine, trashed, mine, price=9000)
    assert [row["id"] for row in answer.json["products"]] == [mine]
    assert answer.json["missing"] == [theirs, trashed]
    assert making.read(stranger, theirs)["price"] == 5


def test_too_many_tags_change_nothing(person: Person):
    full = making.product(person, tags=[str(number) for number in range(10)])
    other = making.product(person)
    assert change(person, other["id"], full["id"], addTags=["x"]).json["code"] == "too_many_tags"
    assert making.read(person, other["id"])["tags"] == []
    assert change(person, full["id"], tags=["x"], addTags=["y"]).status == 400


def test_a_hundred_are_changed_at_once_and_no_more(person: Person):
    uploads = [bulk(person, *(FILE for _ in range(50))).json["uploads"] for _ in range(2)]
    ids = [upload["product"]["id"] for part in uploads for upload in part]
    kit = kits.create(person)["id"]
    assert len(change(person, *ids, brandKitId=kit).json["products"]) == 100
    assert change(person, *ids, ids[0][::-1], price=1).status == 400
