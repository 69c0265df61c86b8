"""Cutting products out over HTTP: paid once, corrected by a brush, undone, found again."""

from __future__ import annotations

from collections import deque
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from chalicelib.inference.errors import ContentRefused
from tests.integration.faults.cutter import FakeCutter
from tests.integration.person import Answer, Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP, FILE
from tests.integration.stored import every_object


def order(person: Person, product_id: str, **body: Any) -> Answer:
    return person.post(f"{APP}/products/{product_id}/remove-bg", body)


def marks(level: int, size: tuple[int, int] = (80, 64)) -> bytes:
    """Return marks of a brush that went over the whole picture."""
    file = BytesIO()
    Image.new("L", size, level).save(file, "PNG")
    return file.getvalue()


def correct(person: Person, product_id: str, data: bytes) -> dict[str, Any]:
    """Send marks for the first picture; return the product."""
    answer = person.post(f"{APP}/products/{product_id}/mask", {"size": len(data)})
    assert answer.status == 201, answer.json
    making.arrive(person, answer.json["product"]["cutout"]["workId"], data)
    return making.read(person, product_id)


def test_a_product_is_cut_out_for_three_credits(person: Person):
    made = making.ready_product(person)
    answer = order(person, made["id"])
    assert (answer.status, answer.json["product"]["cutout"]["status"]) == (202, "working")
    cut = making.cut_out(person, made["id"])
    assert cut["cutout"] == {
        "status": "ready",
        "box": {"x": 20, "y": 16, "width": 40, "height": 32},
        "coverage": 0.25,
        "verdict": "ok",
        "reasons": [],
        "workId": None,
        "failureCode": None,
        "failureReason": None,
        "inUse": True,
    }
    assert cut["dominantColor"] == "#C87828"
    assert cut["originalUrl"] == made["originalUrl"]
    assert cut["thumbnailUrl"] != made["thumbnailUrl"]
    assert cut["pictures"][0]["transparentUrl"] == cut["transparentUrl"]
    assert person.balance() == 1000 - 5 - 3


def test_pressed_twice_it_is_done_once(person: Person):
    made = making.ready_product(person)
    first, second = order(person, made["id"]), order(person, made["id"])
    assert second.json["product"] == first.json["product"]
    making.cut_out(person, made["id"])
    done = order(person, made["id"])
    assert (done.status, done.json["code"]) == (409, "cutout_exists")
    assert person.balance() == 1000 - 5 - 3
    assert order(person, made["id"], again=True).status == 202
    assert person.balance() == 1000 - 5 - 6


def test_what_was_cut_out_before_is_shown_until_the_new_one_is_there(person: Person):
    made = making.cut_product(person)
    again = order(person, made["id"], again=True).json["product"]
    assert (again["cutout"]["status"], again["cutout"]["verdict"]) == ("working", "ok")
    assert again["transparentUrl"] == made["transparentUrl"]
    assert making.cut_out(person, made["id"])["transparentUrl"] != made["transparentUrl"]


def test_it_is_cut_out_by_itself_when_that_was_wanted_with_the_upload(person: Person, queued: Any):
    made = making.product(person, picture={**FILE, "removeBackground": True})
    assert person.balance() == 1000 - 5 - 3
    making.arrive(person, made["pictures"][0]["id"])
    work = making.read(person, made["id"])["cutout"]
    assert work["status"] == "working"
    assert {"userId": person.user_id, "cutoutId": work["workId"]} in queued("cutouts")
    assert making.cut_out(person, made["id"])["cutout"]["verdict"] == "ok"
    assert person.balance() == 1000 - 5 - 3


def test_a_picture_that_is_none_returns_what_its_cut_out_cost(person: Person):
    made = making.product(person, picture={**FILE, "removeBackground": True})
    making.arrive(person, made["pictures"][0]["id"], b"no picture")
    assert person.balance() == 1000
    assert making.read(person, made["id"])["cutout"]["status"] == "none"


def test_what_fails_says_why_and_is_paid_back(person: Person):
    made = making.ready_product(person)
    order(person, made["id"])
    failed = making.cut_out(person, made["id"], FakeCutter(deque([ContentRefused()])))
    cutout = failed["cutout"]
    assert (cutout["status"], cutout["failureCode"]) == ("failed", ContentRefused.code)
    assert cutout["failureReason"]
    assert person.balance() == 995
    assert order(person, made["id"]).status == 202


def test_a_cut_out_that_shows_nothing_is_none_and_is_paid_back(person: Person):
    made = making.ready_product(person)
    order(person, made["id"])
    cutter = FakeCutter(kept=0)
    failed = making.cut_out(person, made["id"], cutter)
    cutout = failed["cutout"]
    assert (cutout["status"], cutout["failureCode"]) == ("failed", "nothing_cut_out")
    assert (cutout["inUse"], failed["transparentUrl"]) == (False, None)
    assert failed["thumbnailUrl"] == made["thumbnailUrl"]
    assert (cutter.paid, person.balance()) == (1, 995)


def test_a_new_cut_out_that_shows_nothing_leaves_the_one_before(person: Person):
    made = making.cut_product(person)
    order(person, made["id"], again=True)
    left = making.cut_out(person, made["id"], FakeCutter(kept=0))
    assert (left["cutout"]["status"], left["cutout"]["inUse"]) == ("failed", True)
    assert left["transparentUrl"] == made["transparentUrl"]
    assert person.balance() == 1000 - 5 - 3


def test_a_picture_can_be_shown_as_it_came_and_cut_out_again(person: Person):
    made = making.cut_product(person)
    path = f"{APP}/products/{made['id']}/pictures/{made['pictures'][0]['id']}"
    undone = person.patch(path, {"useCutout": False}).json["product"]
    assert undone["cutout"]["inUse"] is False
    assert undone["transparentUrl"] == made["transparentUrl"]
    assert undone["thumbnailUrl"] != made["thumbnailUrl"]
    redone = person.patch(path, {"useCutout": True}).json["product"]
    assert redone == {**made, "version": 2, "updatedAt": redone["updatedAt"]}
    assert person.balance() == 1000 - 5 - 3


def test_what_was_never_cut_out_cannot_be_shown_so_or_corrected(person: Person):
    made = making.ready_product(person)
    path = f"{APP}/products/{made['id']}"
    picture = f"{path}/pictures/{made['pictures'][0]['id']}"
    assert person.patch(picture, {"useCutout": True}).json["code"] == "not_cut_out"
    assert person.post(f"{path}/mask", {"size": 99}).json["code"] == "not_cut_out"
    assert person.patch(f"{path}/pictures/{made['id']}", {"useCutout": True}).status == 404


def test_a_picture_that_has_not_come_cannot_be_cut_out(person: Person):
    awaited = making.product(person, picture=FILE)
    assert order(person, awaited["id"]).json["code"] == "picture_not_ready"
    assert order(person, making.product(person)["id"]).status == 404
    assert person.balance() == 995


def test_marks_of_a_brush_correct_a_cut_out_for_nothing(person: Person):
    made = making.cut_product(person)
    untouched = correct(person, made["id"], marks(128))
    assert untouched["cutout"] == made["cutout"]
    assert untouched["transparentUrl"] != made["transparentUrl"]
    kept = correct(person, made["id"], marks(255))
    assert kept["cutout"]["box"] == {"x": 0, "y": 0, "width": 80, "height": 64}
    assert (kept["cutout"]["verdict"], kept["cutout"]["reasons"]) == (
        "check",
        ["touches_edge", "too_large"],
    )
    assert person.balance() == 1000 - 5 - 3


def test_a_doubted_cut_out_is_taken_by_a_person_as_it_is_and_doubted_again(person: Person):
    made = correct(person, making.cut_product(person)["id"], marks(255))
    path = f"{APP}/products/{made['id']}/pictures/{made['pictures'][0]['id']}"
    taken = person.patch(path, {"useCutout": True, "verdict": "ok"}).json["product"]
    assert taken["cutout"] == {**made["cutout"], "verdict": "ok"}
    found = [person.get(f"{APP}/products", cutout=state).json["total"] for state in ("check", "ok")]
    assert found == [0, 1]
    doubted = person.patch(path, {"useCutout": True, "verdict": "check"}).json["product"]
    assert doubted["cutout"] == made["cutout"]
    assert person.patch(path, {"useCutout": True, "verdict": "fine"}).status == 400


@pytest.mark.parametrize(
    "data",
    [b"no picture", marks(0, (400, 64)), marks(0)],
    ids=["noise", "too wide", "nothing left"],
)
def test_marks_that_do_not_fit_leave_the_cut_out_as_it_was(person: Person, data: bytes):
    made = making.cut_product(person)
    left = correct(person, made["id"], data)
    assert left["cutout"]["status"] == "failed"
    assert left["cutout"]["failureReason"]
    assert left["transparentUrl"] == made["transparentUrl"]


def test_who_waits_for_marks_keeps_nobody_from_cutting_out(person: Person):
    made = making.cut_product(person)
    assert person.post(f"{APP}/products/{made['id']}/mask", {"size": 99}).status == 201
    assert order(person, made["id"], again=True).status == 202
    refused = person.post(f"{APP}/products/{made['id']}/mask", {"size": 99})
    assert (refused.status, refused.json["code"]) == (409, "cutting_out")


def test_products_are_found_by_how_well_they_are_cut_out(person: Person):
    none, ok = making.ready_product(person), making.cut_product(person)
    check = correct(person, making.cut_product(person)["id"], marks(255))
    failed = making.ready_product(person)
    order(person, failed["id"])
    making.cut_out(person, failed["id"], FakeCutter(deque([ContentRefused()])))
    working = making.ready_product(person)
    order(person, working["id"])
    wanted = {"none": none, "ok": ok, "check": check, "failed": failed, "working": working}
    for state, product in wanted.items():
        found = person.get(f"{APP}/products", cutout=state).json["products"]
        assert [row["id"] for row in found] == [product["id"]], state


def test_a_product_in_the_trash_is_cut_out_all_the_same(person: Person):
    made = making.ready_product(person)
    work = order(person, made["id"]).json["product"]["cutout"]["workId"]
    path = f"{APP}/products/{made['id']}"
    person.delete(path)
    making.work_on_cutout(person, work)
    assert person.post(f"{path}/restore").json["product"]["cutout"]["verdict"] == "ok"


def test_a_picture_that_is_removed_meanwhile_leaves_nothing_and_costs_nothing(person: Person):
    made = making.ready_product(person)
    work = order(person, made["id"]).json["product"]["cutout"]["workId"]
    person.delete(f"{APP}/products/{made['id']}/pictures/{made['pictures'][0]['id']}")
    making.work_on_cutout(person, work)
    assert person.balance() == 995
    assert not any(person.user_id in key for key in every_object())


def test_nothing_remains_of_cut_outs_that_are_removed_for_good(person: Person):
    made = making.cut_product(person)
    correct(person, made["id"], marks(128))
    order(person, made["id"], again=True)
    person.delete(f"{APP}/products/{made['id']}")
    assert person.delete(f"{APP}/trash/{made['id']}").status == 200
    assert not any(person.user_id in key for key in every_object())
    assert person.balance() == 1000 - 5 - 3


def test_cut_outs_are_in_the_list_of_all_work(person: Person):
    made = making.ready_product(person)
    order(person, made["id"])
    (active,) = person.get("/work").json["work"]
    assert (active["kind"], active["name"], active["status"]) == ("cutout", "Kopi Gayo", "pending")
    making.cut_out(person, made["id"])
    assert person.get("/work").json["work"] == []
    (ended,) = person.get("/work", status="ended").json["work"]
    assert (ended["status"], ended["done"], ended["total"]) == ("completed", 1, 1)
