"""Listing pictures over HTTP: what is missing for a channel, and what is made for it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from chalicelib import host
from chalicelib.foundation.media.keys import picture_key
from tests.integration.making import a_picture
from tests.integration.person import Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP, FILE
from tests.integration.stored import every_object


def listing(person: Person, product_id: str, channel: str) -> dict[str, Any]:
    found = person.get(f"{APP}/products/{product_id}/listing").json["listing"]
    (one,) = [entry for entry in found if entry["channel"] == channel]
    return dict(one)


def a_cut_product(person: Person) -> dict[str, Any]:
    """Return a product that is large enough in its picture for every channel."""
    made = making.product(person, picture=FILE)
    making.arrive(person, made["pictures"][0]["id"], a_picture(1600, 1600))
    assert person.post(f"{APP}/products/{made['id']}/remove-bg").status == 202
    return making.cut_out(person, made["id"])


def files(person: Person) -> list[bytes]:
    keys = [key for key in every_object() if person.user_id in key and "-" in key.split("/")[2]]
    found = [host.platform().storage.read(key, at_most=10**8) for key in sorted(keys)]
    return [data for data in found if data]


def test_what_is_missing_is_told_step_by_step(person: Person):
    product = making.product(person)
    assert listing(person, product["id"], "shopee")["lacks"] == ["no_picture"]
    ready = making.ready_product(person)
    assert listing(person, ready["id"], "shopee")["lacks"] == ["no_cutout"]
    cut = a_cut_product(person)
    assert listing(person, cut["id"], "shopee")["lacks"] == ["not_made"]
    making.list_out(person, cut["id"], "shopee")
    made = listing(person, cut["id"], "shopee")
    assert (made["status"], made["isReady"], made["lacks"]) == ("ready", True, [])
    assert listing(person, cut["id"], "lazada")["lacks"] == ["not_made"]


def test_a_product_is_laid_out_as_the_channel_wants_it(person: Person):
    cut = a_cut_product(person)
    answer = making.list_out(person, cut["id"], "instagram", ground="#ff8800", shadow=False)
    assert answer.status == 202
    (picture,) = listing(person, cut["id"], "instagram")["pictures"]
    assert (picture["width"], picture["height"]) == (1080, 1350)
    assert (picture["contentType"], picture["pictureId"]) == (
        "image/jpeg",
        cut["pictures"][0]["id"],
    )
    (data,) = files(person)
    assert len(data) == picture["bytes"]
    with Image.open(BytesIO(data)) as image:
        assert image.size == (1080, 1350)
        corner, middle = image.getpixel((5, 5)), image.getpixel((540, 675))
    assert all(abs(a - b) < 4 for a, b in zip(corner, (0xFF, 0x88, 0x00), strict=True))
    assert all(abs(a - b) < 4 for a, b in zip(middle, (200, 120, 40), strict=True))


def test_a_product_without_ground_is_a_png_where_the_channel_takes_one(person: Person):
    cut = a_cut_product(person)
    making.list_out(person, cut["id"], "shopee", "instagram", ground="transparent")
    shopee, instagram = (listing(person, cut["id"], id_) for id_ in ("shopee", "instagram"))
    assert (shopee["ground"], shopee["isReady"]) == ("transparent", True)
    assert shopee["pictures"][0]["contentType"] == "image/png"
    assert (instagram["ground"], instagram["isReady"]) == ("#FFFFFF", True)
    assert instagram["pictures"][0]["contentType"] == "image/jpeg"


def test_a_product_that_is_too_small_in_its_picture_is_told(person: Person):
    cut = making.cut_product(person)
    making.list_out(person, cut["id"], "shopee")
    assert listing(person, cut["id"], "shopee")["lacks"] == ["few_pixels"]


def test_another_cut_out_makes_a_listing_outdated_and_a_new_order_mends_it(person: Person):
    cut = a_cut_product(person)
    making.list_out(person, cut["id"], "shopee")
    before = files(person)
    person.post(f"{APP}/products/{cut['id']}/remove-bg", {"again": True})
    making.cut_out(person, cut["id"])
    assert listing(person, cut["id"], "shopee")["lacks"] == ["outdated"]
    making.list_out(person, cut["id"], "shopee", ground="#00ff00")
    assert listing(person, cut["id"], "shopee")["isReady"]
    assert len(files(person)) == 1 != before


def test_a_doubted_cut_out_is_ready_once_a_person_has_taken_it(person: Person):
    cut = a_cut_product(person)
    path = f"{APP}/products/{cut['id']}/pictures/{cut['pictures'][0]['id']}"
    person.patch(path, {"useCutout": True, "verdict": "check"})
    making.list_out(person, cut["id"], "shopee")
    assert listing(person, cut["id"], "shopee")["lacks"] == ["check_cutout"]
    person.patch(path, {"useCutout": True, "verdict": "ok"})
    assert listing(person, cut["id"], "shopee")["isReady"]


def test_what_is_not_cut_out_cannot_be_laid_out(person: Person):
    ready = making.ready_product(person)
    answer = making.list_out(person, ready["id"], "shopee")
    assert (answer.status, answer.json["code"]) == (409, "not_cut_out")
    cut = making.cut_product(person)
    path = f"{APP}/products/{cut['id']}/pictures/{cut['pictures'][0]['id']}"
    person.patch(path, {"useCutout": False})
    assert making.list_out(person, cut["id"], "shopee").status == 409


@pytest.mark.parametrize(
    "body",
    [{"channels": []}, {"channels": ["ebay"]}, {"channels": ["shopee"], "ground": "red"}],
)
def test_unknown_channels_and_colours_are_refused(person: Person, body: dict[str, Any]):
    cut = making.cut_product(person)
    assert person.post(f"{APP}/products/{cut['id']}/listing", body).status == 400


def test_a_listing_whose_cut_out_is_gone_fails_with_its_reason(person: Person):
    cut = a_cut_product(person)
    cutout = cut["transparentUrl"].split("/")[-2]
    host.platform().storage.delete([picture_key(person.user_id, cutout, "png")])
    making.list_out(person, cut["id"], "shopee")
    failed = listing(person, cut["id"], "shopee")
    assert (failed["status"], failed["failureCode"]) == ("failed", "cutout_missing")
    assert failed["lacks"] == ["not_made"]


def test_nothing_remains_of_listings_that_are_removed_for_good(person: Person):
    cut = a_cut_product(person)
    making.list_out(person, cut["id"], "shopee", "lazada")
    person.delete(f"{APP}/products/{cut['id']}")
    person.delete(f"{APP}/trash/{cut['id']}")
    assert not any(person.user_id in key for key in every_object())


def test_every_rule_of_a_channel_says_where_it_is_from(person: Person):
    for channel in person.get(f"{APP}/channels").json["channels"]:
        rules = channel.keys() - {"id", "name", "sources"}
        assert channel["sources"].keys() == rules
        assert all(rule["source"] and rule["date"] for rule in channel["sources"].values())


def test_listings_are_in_the_list_of_all_work_by_product(person: Person, stranger: Person):
    cut = a_cut_product(person)
    before = person.get("/work", status="ended").json["work"]
    order = {"channels": ["shopee", "instagram"]}
    assert person.post(f"{APP}/products/{cut['id']}/listing", order).status == 202
    told = ("id", "kind", "name", "status", "stage", "done", "total", "progress", "endedAt")
    (active,) = person.get("/work").json["work"]
    waiting = (cut["id"], "listing", cut["name"], "pending", "queued", 0, 2, 0, None)
    assert tuple(active[field] for field in told) == waiting
    assert stranger.get("/work").json["work"] == []
    making.list_out(person, cut["id"], "shopee")
    (active,) = person.get("/work").json["work"]
    assert (active["status"], active["done"], active["total"]) == ("processing", 1, 2)
    assert person.get("/work", status="ended").json["work"] == before
    making.list_out(person, cut["id"], "instagram")
    assert person.get("/work").json["work"] == []
    ended = person.get("/work", status="ended").json["work"][0]
    assert (ended["id"], ended["status"], ended["total"]) == (cut["id"], "completed", 2)
    assert ended["endedAt"] is not None


def test_a_listing_that_failed_says_so_in_the_list_of_all_work(person: Person):
    cut = a_cut_product(person)
    cutout = cut["transparentUrl"].split("/")[-2]
    host.platform().storage.delete([picture_key(person.user_id, cutout, "png")])
    making.list_out(person, cut["id"], "shopee")
    ended = person.get("/work", status="ended").json["work"][0]
    told = ("kind", "status", "failed", "refunded", "errorCode")
    assert [ended[field] for field in told] == ["listing", "failed", 1, 0, "cutout_missing"]
