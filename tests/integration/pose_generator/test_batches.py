"""Batches: what they cost, what they are refused for, how they go on, stop, and are made again."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib import host
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar
from chalicelib.apps.pose_generator.store.batches import KIND
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.foundation.generation.orders import OrderRow, order_key
from chalicelib.foundation.generation.store import find_generation
from tests.integration.making import ready_avatar
from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP, POSES
from tests.integration.product_manager import making as goods

NOWHERE = "01K0000000000000000000000A"


def act(person: Person, batch_id: str, what: str) -> Any:
    return person.post(f"{APP}/generate/{batch_id}/{what}")


def request_of(person: Person, result_id: str) -> Any:
    """Return what the model is asked for."""
    row = find_generation(person.user_id, f"pose#{result_id}")
    assert row is not None
    return host.platform().picture_kind("pose").request(row)


def test_a_quote_says_what_the_order_then_costs_and_uses(person: Person):
    named = {**making.cast(person), "distribution": {POSES: 3}, "scene": "studio-white"}
    quote = person.post(f"{APP}/quote", named).json["quote"]
    assert (quote["total"], quote["unitPrice"], quote["price"]) == (3, 10, 30)
    assert quote["shortfall"] == 0
    assert quote["affordable"] == quote["balance"] // 5 >= 100
    assert (quote["cheaper"], quote["forProducts"]) == (None, 0)
    assert [chip["kind"] for chip in quote["chips"]] == [
        *("avatar", "product", "pose", "scene", "quality"),
    ]
    batch = making.order(person, named).json["generation"]
    assert batch["charged"] == 30
    assert person.balance() == quote["balance"] - 30
    used = [one["templateId"] for one in making.results(person, batch["id"])]
    assert used == [share["templateId"] for share in quote["templates"]]
    assert batch["prompt"] == quote["prompt"]


def test_a_hundred_and_more_are_cheaper_and_paid_in_one_entry(person: Person):
    named = making.cast(person, with_product=False)
    before = person.balance()
    fewer = person.post(f"{APP}/quote", {**named, "distribution": {POSES: 99}}).json["quote"]
    assert (fewer["price"], fewer["cheaper"]) == (990, {"total": 100, "price": 500})
    batch = making.order(person, named, distribution={POSES: 60, "pointing": 40}).json["generation"]
    assert (batch["total"], batch["charged"], batch["pilot"]) == (100, 500, 8)
    newest = person.get("/credits/history").json["history"][0]
    assert (newest["amount"], newest["referenceId"]) == (-500, batch["id"])
    assert person.balance() == before - 500


def test_what_is_too_dear_says_how_much_is_missing(person: Person):
    named = {**making.cast(person, with_product=False), "distribution": {POSES: 500}}
    quote = person.post(f"{APP}/quote", named).json["quote"]
    assert quote["shortfall"] == 2500 - quote["balance"]
    refused = making.order(person, named)
    assert (refused.status, refused.json["code"]) == (402, "insufficient_credits")
    assert person.get(f"{APP}/generate").json["generations"] == []


@pytest.mark.parametrize(
    "fields",
    [
        {"distribution": {}},
        {"distribution": {POSES: 0}},
        {"distribution": {POSES: 501}},
        {"distribution": {POSES: 500}, "templateIds": ["x"]},
        {"distribution": {"dancing": 1}},
        {"ratio": "2:1"},
        {"pilot": -1},
        {"stopAfterFailures": 0},
        {"scene": "x" * 201},
        {"basePrompt": "x" * 501},
    ],
    ids=str,
)
def test_what_no_order_may_say_is_refused(person: Person, fields: dict[str, Any]):
    named = {"projectId": NOWHERE, "avatarId": NOWHERE}
    for path in ("quote", "generate"):
        body = {**named, "distribution": {POSES: 1}, **fields}
        answer = person.post(f"{APP}/{path}", body)
        assert (answer.status, answer.json["code"]) == (400, "invalid_input"), path


def test_a_pilot_of_more_than_is_ordered_is_refused_where_it_stands(person: Person):
    named, before = making.cast(person, with_product=False), person.balance()
    wish = {**named, "templateIds": [templates()[0].id], "distribution": {POSES: 2}}
    for path in ("quote", "generate"):
        refused = person.post(f"{APP}/{path}", {**wish, "pilot": 4})
        assert (refused.status, refused.json["code"]) == (400, "invalid_input")
        assert [detail["path"] for detail in refused.json["details"]] == [["pilot"]]
    assert person.balance() == before
    assert person.get(f"{APP}/generate").json["generations"] == []
    assert making.order(person, {**wish, "pilot": 3}).json["generation"]["pilot"] is None


def test_what_is_missing_foreign_or_not_ready_is_refused_and_costs_nothing(
    person: Person, stranger: Person
):
    named, foreign = making.cast(person), making.cast(stranger)
    uncut = goods.ready_product(person)["id"]
    coming = person.upload(person.project()["id"], contentType="image/png").json["avatar"]["id"]
    balance = person.balance()
    cases = [
        ({"projectId": foreign["projectId"]}, 404, "project_not_found"),
        ({"projectId": making.trashed(person)}, 404, "project_not_found"),
        ({"avatarId": foreign["avatarId"]}, 404, "avatar_not_found"),
        ({"avatarId": coming}, 409, "avatar_without_picture"),
        ({"productId": foreign["productId"]}, 404, "product_not_found"),
        ({"productId": uncut}, 409, "product_not_cut_out"),
        ({"templateIds": ["no-such-pose"]}, 404, "template_not_found"),
    ]
    for fields, status, code in cases:
        for path in ("quote", "generate"):
            body = {**named, "distribution": {POSES: 1}, **fields}
            answer = person.post(f"{APP}/{path}", body)
            assert (answer.status, answer.json["code"]) == (status, code)
    assert person.balance() == balance
    assert person.get(f"{APP}/generate").json["generations"] == []


def test_named_templates_come_as_often_as_they_are_named(person: Person):
    first, second = (template.id for template in templates()[:2])
    batch = making.batch(person, templateIds=[first, second, first], ratio="9:16")
    found = making.results(person, batch["id"])
    assert [one["templateId"] for one in found] == [first, second, first]
    assert {(one["width"], one["height"]) for one in found} == {(720, 1280)}
    assert all(one["skeletonUrl"].startswith("data:image/svg+xml,") for one in found)


def test_poses_of_ones_own_are_ordered_as_they_are_now(person: Person, stranger: Person):
    own, foreign = making.pose(person)["id"], making.pose(stranger)["id"]
    named = making.cast(person, with_product=False)
    refused = making.order(person, named, templateIds=[foreign])
    assert (refused.status, refused.json["code"]) == (404, "template_not_found")
    batch = making.order(person, named, templateIds=[own, own]).json["generation"]
    assert person.delete(f"{APP}/templates/{own}").status == 200
    first, second = making.results(person, batch["id"])
    assert first["templateId"] == own
    assert first["skeletonUrl"] == second["skeletonUrl"] is not None
    assert request_of(person, second["id"]).pose.id == own


def test_templates_learn_from_what_became_of_them(person: Person):
    used = templates()[5].id
    before = making.template(person, used)
    batch = making.batch(person, templateIds=[used] * 3)
    making.make(person, batch["id"], "passed", "failed", "unjudged")
    good = making.results(person, batch["id"])[0]["id"]
    for rating in (2, 5):
        person.post(f"{APP}/results/{good}/rate", {"rating": rating})
    after = making.template(person, used)
    assert after["usageCount"] == before["usageCount"] + 3
    assert after["successRate"] == 0.5
    assert after["rating"] == 5


def test_the_rest_waits_for_the_approval_of_the_pilot(person: Person):
    batch = making.batch(person, distribution={POSES: 6}, pilot=2)
    assert batch["status"] == "pilot"
    assert len(making.make(person, batch["id"])) == 2
    OrderRow(person.user_id, order_key(KIND, batch["id"])).update([OrderRow.seconds.set(12)])
    waiting = making.read_batch(person, batch["id"])
    assert (waiting["status"], waiting["secondsLeft"]) == ("waiting_for_approval", None)
    answer = act(person, batch["id"], "continue")
    assert (answer.status, answer.json["generation"]["status"]) == (200, "processing")
    assert answer.json["generation"]["secondsLeft"] > 0
    making.make(person, batch["id"], "unjudged")
    read = making.read_batch(person, batch["id"])
    assert (read["status"], read["succeeded"], read["unjudged"]) == ("completed", 6, 1)
    assert act(person, batch["id"], "continue").json["code"] == "batch_ended"


def test_a_batch_is_paused_and_the_rest_of_it_called_off(person: Person):
    before = person.balance()
    batch = making.batch(person, distribution={POSES: 8})
    paid = before - person.balance()
    paused = act(person, batch["id"], "pause").json["generation"]
    assert (paused["status"], paused["pausedBecause"]) == ("paused", "asked")
    assert len(making.make(person, batch["id"])) == 4
    act(person, batch["id"], "cancel")
    read = making.read_batch(person, batch["id"])
    assert (read["status"], read["succeeded"], read["cancelled"]) == ("cancelled", 4, 4)
    assert read["refunded"] == 40
    assert person.balance() == before - paid + 40
    statuses = [one["status"] for one in making.results(person, batch["id"])]
    assert statuses == ["completed"] * 4 + ["cancelled"] * 4


def test_what_had_no_turn_comes_back_in_one_entry_and_what_had_in_one_of_its_own(person: Person):
    batch = making.batch(person, distribution={POSES: 12})
    with_turn = OrderRow.get(person.user_id, order_key(KIND, batch["id"])).in_flight
    assert 0 < with_turn < 12
    assert act(person, batch["id"], "cancel").json["generation"]["cancelled"] == 12
    history = person.get("/credits/history").json["history"]
    refunds = [entry for entry in history if entry["type"] == "refund"]
    amounts = {entry["referenceId"]: entry["amount"] for entry in refunds}
    assert len(amounts) == len(refunds) == with_turn + 1
    assert amounts.pop(batch["id"]) == 10 * (12 - with_turn)
    assert set(amounts.values()) == {10}


def test_what_failed_is_ordered_once_more_once(person: Person):
    batch = making.batch(person, distribution={POSES: 3})
    assert act(person, batch["id"], "retry").json["code"] == "batch_running"
    making.make(person, batch["id"], "failed", "passed", "failed")
    read = making.read_batch(person, batch["id"])
    assert (read["succeeded"], read["failed"], read["refunded"]) == (1, 2, 20)
    assert read["error"]["code"] == "not_as_ordered"
    balance = person.balance()
    again = act(person, batch["id"], "retry")
    assert again.status == 202
    made = again.json["generation"]
    assert (made["total"], made["charged"], made["retryOf"]) == (2, 10, batch["id"])
    assert made["name"] == f"{batch['name']} (2)"
    assert person.balance() == balance - 10
    failed = [one["templateId"] for one in making.results(person, batch["id"], status="failed")]
    assert [one["templateId"] for one in making.results(person, made["id"])] == failed
    assert making.read_batch(person, batch["id"])["retriedAs"] == made["id"]
    assert act(person, batch["id"], "retry").json["code"] == "batch_retried"
    making.make(person, made["id"])
    assert act(person, made["id"], "retry").json["code"] == "nothing_failed"


def test_nothing_is_made_again_with_what_is_in_the_trash(person: Person):
    named = making.cast(person)
    batch = making.order(person, named).json["generation"]["id"]
    making.make(person, batch, "failed", "failed")
    paid = person.balance()
    gone = {
        "product_not_found": f"/apps/product-manager/products/{named['productId']}",
        "avatar_not_found": f"/apps/avatar-creator/avatars/{named['avatarId']}",
    }
    for code, path in gone.items():
        assert person.delete(path).status == 200
        refused = act(person, batch, "retry")
        assert (refused.status, refused.json["code"], person.balance()) == (404, code, paid)
        assert person.post(f"{path}/restore").status == 200
    assert act(person, batch, "retry").status == 202


def test_batches_are_listed_newest_first_and_not_while_their_project_is_in_the_trash(
    person: Person,
):
    first, second = making.batch(person), making.batch(person)

    def listed(**query: Any) -> list[str]:
        found = person.get(f"{APP}/generate", **query).json["generations"]
        return [one["id"] for one in found]

    assert listed() == [second["id"], first["id"]]
    assert listed(projectId=first["projectId"]) == [first["id"]]
    person.delete(f"{APP}/projects/{first['projectId']}")
    assert listed() == [second["id"]]
    assert person.get(f"{APP}/generate", projectId=first["projectId"]).status == 404
    for path in (f"generate/{first['id']}", f"results/{first['id']}"):
        assert person.get(f"{APP}/{path}").json["code"] == "batch_not_found"
    person.post(f"{APP}/projects/{first['projectId']}/restore")
    assert listed() == [second["id"], first["id"]]


def test_the_model_is_given_the_pose_and_both_pictures(person: Person):
    named = making.cast(person)
    batch = making.order(person, named, distribution={"holding-right": 1}).json["generation"]
    (result,) = making.results(person, batch["id"])
    request = request_of(person, result["id"])
    assert [one.kind for one in request.references] == ["person", "product"]
    assert all(one.read() for one in request.references)
    assert request.pose is not None
    assert (request.pose.id, request.pose.placement) == (result["templateId"], "hand-held")
    assert request.pose.anchor is not None
    assert len(request.pose.keypoints) == 18
    assert request.pose.skeleton.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("given", "said"),
    [({"persona_name": "Ayu"}, "a barista with glasses"), ({"gender": "female"}, "woman")],
    ids=["a name alone", "attributes"],
)
def test_an_avatar_without_attributes_is_told_in_the_words_it_was_made_from(
    person: Person, given: dict[str, Any], said: str
):
    named = making.cast(person, with_product=False)
    row = find_avatar(person.user_id, named["avatarId"])
    assert row is not None
    words = AvatarRow.prompt.set("a barista with glasses")
    row.update([words, *(getattr(AvatarRow, name).set(value) for name, value in given.items())])
    asked = {**named, "distribution": {POSES: 1}}
    chips = person.post(f"{APP}/quote", asked).json["quote"]["chips"]
    assert chips[0] == {"kind": "avatar", "text": said}


def test_an_uploaded_avatar_is_told_by_what_was_said_of_it(person: Person):
    looks = {"gender": "female", "ageRange": "mature", "hairStyle": "short", "hairColor": "grey"}
    project = person.project()["id"]
    avatar = ready_avatar(person, project, attributes=looks)["id"]
    asked = {"projectId": making.project(person)["id"], "avatarId": avatar}
    quote = person.post(f"{APP}/quote", {**asked, "distribution": {POSES: 1}}).json["quote"]
    assert quote["chips"][0]["text"] == "mature adult, woman, short hair, grey hair colour"


def test_another_avatar_of_the_same_project_is_another_order(person: Person):
    named = making.cast(person, with_product=False)
    other = ready_avatar(person, person.project()["id"], name="Ayu")["id"]
    batch = making.order(person, {**named, "avatarId": other}).json["generation"]
    assert (batch["avatarId"], batch["name"]) == (other, "Ayu")


@pytest.mark.parametrize(("placement", "has_place"), [("hand-held", True), ("worn", False)])
def test_a_product_is_looked_for_where_hands_hold_it(
    person: Person, placement: str, has_place: bool
):
    named = making.cast(person)
    changed = person.patch(
        f"/apps/product-manager/products/{named['productId']}", {"placement": placement}
    )
    assert changed.status == 200
    batch = making.order(person, named, distribution={"holding-right": 1}).json["generation"]
    (result,) = making.results(person, batch["id"])
    row = find_generation(person.user_id, f"pose#{result['id']}")
    assert row is not None
    expected = host.platform().picture_kind("pose")._expected(row)
    assert expected.product
    assert (expected.anchor is not None) is has_place
