"""Avatars carry brand kits of their owner's, and kits tell how many things do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.integration import making
from tests.integration.brand_kit import kits
from tests.integration.brand_kit.kits import KITS
from tests.integration.finding import make_base
from tests.integration.person import APP, Answer, Person
from tests.integration.pose_generator import making as poses
from tests.integration.product_manager import making as products

WAYS: dict[str, Callable[[Person, str, str], Answer]] = {
    "upload": lambda person, project, kit: person.upload(project, brandKitId=kit),
    "generate": lambda person, project, kit: person.generate(project, brandKitId=kit),
    "preset": lambda person, project, kit: person.post(
        f"{APP}/projects/{project}/avatars/from-preset", {"presetId": "barista", "brandKitId": kit}
    ),
    "preview": lambda person, project, kit: person.preview(project, brandKitId=kit),
    "keep": lambda person, project, kit: person.keep(
        project, making.preview(person, project), brandKitId=kit
    ),
    "change": lambda person, project, kit: person.patch(
        f"{APP}/avatars/{making.ready_avatar(person, project)['id']}", {"brandKitId": kit}
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_kit_of_somebody_else_is_refused(person: Person, stranger: Person, way: str):
    project, foreign = person.project()["id"], kits.create(stranger)["id"]
    before = person.balance()
    answer = WAYS[way](person, project, foreign)
    assert (answer.status, answer.json["code"]) == (404, "brand_kit_not_found")
    made = {"keep": 0, "change": 10}.get(way, 0)
    assert person.balance() == before - made


@pytest.mark.parametrize("way", WAYS)
def test_ones_own_kit_is_carried(person: Person, way: str):
    project, kit = person.project()["id"], kits.create(person)["id"]
    answer = WAYS[way](person, project, kit)
    assert answer.status < 300, answer.json
    body = answer.json
    thing = body.get("avatar") or body.get("generation") or body["generations"][0]
    assert thing["brandKitId"] == kit


def test_a_kit_in_the_trash_is_refused_and_leaves_what_carries_it(person: Person):
    project, kit = person.project()["id"], kits.create(person)["id"]
    avatar = making.ready_avatar(person, project, brandKitId=kit)["id"]
    assert person.delete(f"{KITS}/kits/{kit}").status == 200
    assert person.upload(project, brandKitId=kit).json["code"] == "brand_kit_not_found"
    assert person.get(f"{APP}/avatars/{avatar}").json["avatar"]["brandKitId"] == kit
    assert person.patch(f"{APP}/avatars/{avatar}", {"name": "Dewi"}).status == 200


def test_of_many_files_those_with_a_kit_of_somebody_else_are_refused(
    person: Person, stranger: Person
):
    project = person.project()["id"]
    own, foreign = kits.create(person)["id"], kits.create(stranger)["id"]
    file = {"name": "Siti", "fileName": "a.png", "contentType": "image/png", "size": 99}
    files = [{**file, "brandKitId": kit} for kit in (own, foreign, None)]
    path = f"{APP}/projects/{project}/avatars/upload-batch"
    answer = person.post(path, {"files": files})
    first, second, third = answer.json["uploads"]
    assert (first["avatar"]["brandKitId"], third["avatar"]["brandKitId"]) == (own, None)
    assert second["code"] == "brand_kit_not_found"


def test_a_kit_costs_one_call_and_none_costs_none(person: Person):
    project, kit = person.project()["id"], kits.create(person)["id"]
    person.balance()
    plain = person.upload(project).aws_calls
    assert person.upload(project, brandKitId=kit).aws_calls == ["UpdateItem", "GetItem", *plain[1:]]


def test_kits_tell_how_many_things_carry_them(person: Person, stranger: Person):
    project = person.project()["id"]
    one, other = kits.create(person)["id"], kits.create(person)["id"]
    avatars = [making.ready_avatar(person, project, brandKitId=one)["id"] for _ in range(3)]
    making.ready_avatar(person, project)
    products.product(person, brandKitId=one)
    trashed = products.product(person, brandKitId=other)["id"]
    products.product(person)
    poses.project(person, brandKitId=one)
    person.delete(f"{APP}/avatars/{avatars[0]}")
    person.delete(f"{products.APP}/products/{trashed}")
    counted = {"avatars": 2, "products": 1, "poseProjects": 1}
    assert kits.read(person, one)["counts"] == counted
    listed = {kit["id"]: kit["counts"] for kit in person.get(f"{KITS}/kits").json["kits"]}
    none = dict.fromkeys(counted, 0)
    assert listed == {one: counted, other: none}
    assert person.get(f"{KITS}/stats").json["stats"]["counts"] == counted
    assert stranger.get(f"{KITS}/stats").json["stats"]["counts"] == none


def test_with_many_avatars_counts_cost_no_more_than_a_search(
    person: Person, monkeypatch: pytest.MonkeyPatch
):
    for user in ("finder", "job"):
        monkeypatch.setattr(f"chalicelib.foundation.search.{user}.FEW", 1)
    project, kit = person.project()["id"], kits.create(person)["id"]
    for _ in range(2):
        making.ready_avatar(person, project, brandKitId=kit)
    make_base(person)
    answer = person.get(f"{KITS}/kits/{kit}")
    assert answer.json["kit"]["counts"]["avatars"] == 2
    assert answer.aws_calls == ["GetItem", "Query", *["GetObject", "Query"] * 2, "GetItem"]
