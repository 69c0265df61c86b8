"""ZIPs of products: their pictures, and what was made for channels."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZipFile

import pytest
from PIL import Image

from chalicelib import host
from chalicelib.core.errors import RetryLater
from tests.integration.making import pack
from tests.integration.person import Answer, Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP


def order(person: Person, *ids: str, **body: Any) -> Answer:
    return person.post(f"{APP}/exports", {"productIds": list(ids), **body})


def made(person: Person, *ids: str, **body: Any) -> ZipFile:
    """Return the ZIP of products, which somebody fetches by its link."""
    export_id = order(person, *ids, **body).json["export"]["id"]
    pack(person, export_id)
    export = person.get(f"{APP}/exports/{export_id}").json["export"]
    assert export["status"] == "completed"
    key = "exports/" + urlsplit(export["downloadUrl"]).path.partition("/exports/")[2]
    data = host.platform().storage.read(key, at_most=10**8)
    assert data is not None
    return ZipFile(BytesIO(data))


def test_a_zip_holds_cut_outs_where_they_are_in_use_and_originals_elsewhere(person: Person):
    cut = making.cut_product(person, name="Kopi", sku="KG-1", price=5000)
    plain = making.ready_product(person, name="Teh/Hijau")
    archive = made(person, plain["id"], cut["id"], pattern="{number} {name} {sku}")
    assert archive.namelist() == ["1 Teh-Hijau.png", "2 Kopi KG-1.png", "manifest.csv"]
    with Image.open(archive.open("2 Kopi KG-1.png")) as image:
        assert image.mode == "RGBA"
    with Image.open(archive.open("1 Teh-Hijau.png")) as image:
        assert image.mode == "RGB"
    assert "Kopi,KG-1,5000" in archive.read("manifest.csv").decode()


def test_a_zip_holds_what_was_made_for_channels(person: Person):
    cut = making.cut_product(person, name="Kopi")
    making.list_out(person, cut["id"], "shopee", "instagram")
    other = making.cut_product(person, name="Teh")
    archive = made(person, cut["id"], other["id"], channels=["instagram", "shopee", "lazada"])
    assert archive.namelist()[:-1] == ["Kopi instagram.jpg", "Kopi shopee.jpg"]
    with Image.open(archive.open("Kopi instagram.jpg")) as image:
        assert image.size == (1080, 1350)


def test_listing_pictures_are_made_for_a_zip_as_one_piece_of_work(person: Person):
    cut, bare = making.cut_product(person, name="Kopi"), making.ready_product(person)
    made = {"channels": ["shopee", "own"], "make": {"ground": "#00ff00"}}
    export = order(person, cut["id"], bare["id"], **made).json["export"]
    with pytest.raises(RetryLater):
        pack(person, export["id"])
    told = ("id", "kind", "status", "stage", "done", "total")
    (work,) = person.get("/work").json["work"]
    (going,) = person.get(f"{APP}/products/{cut['id']}/listing").json["listing"][:1]
    assert [work[field] for field in told] == [export["id"], "export", "pending", "preparing", 2, 4]
    assert (going["status"], going["ground"]) == ("pending", "#00FF00")


def test_listing_pictures_are_made_for_channels_of_what_is_cut_out(person: Person):
    ready = making.ready_product(person)["id"]
    assert order(person, ready, make={}).status == 400
    assert order(person, ready, channels=["own"], make={"ground": "red"}).status == 400
    nothing = order(person, ready, channels=["own"], make={})
    assert (nothing.status, nothing.json["code"]) == (409, "nothing_to_export")


def test_what_is_not_there_is_not_put_into_a_zip(person: Person, stranger: Person):
    cut = making.cut_product(person)
    assert order(person, cut["id"], channels=["shopee"]).json["code"] == "nothing_to_export"
    assert order(person, making.product(person)["id"]).json["code"] == "nothing_to_export"
    assert order(stranger, cut["id"]).json["code"] == "product_not_found"
    person.delete(f"{APP}/products/{cut['id']}")
    assert order(person, cut["id"]).status == 404
    assert order(person, cut["id"], pattern="{price}").status == 400


def test_a_product_that_is_trashed_meanwhile_is_left_out(person: Person):
    gone, stays = (
        making.ready_product(person, name="Kopi"),
        making.ready_product(person, name="Teh"),
    )
    export_id = order(person, gone["id"], stays["id"]).json["export"]["id"]
    person.delete(f"{APP}/products/{gone['id']}")
    pack(person, export_id)
    export = person.get(f"{APP}/exports/{export_id}").json["export"]
    assert (export["done"], export["skipped"]) == (2, 1)
