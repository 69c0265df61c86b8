"""`Idempotency-Key`: a request that is sent again is answered again, and done once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from chalicelib.foundation.limits.requests import RequestRecords
from tests.integration.brand_kit.kits import KITS
from tests.integration.cases import mounted
from tests.integration.person import APP, Answer, Person
from tests.integration.pose_generator.making import APP as POSES
from tests.integration.product_manager.making import APP as PRODUCTS

UPLOAD = {"name": "Siti", "fileName": "siti.jpg", "contentType": "image/jpeg", "size": 1000}
GENERATE = {"name": "Siti", "prompt": "a calm portrait of a baker", "count": 2}


def key() -> str:
    return uuid4().hex


def upload(person: Person, project: str, key_: str, **fields: str) -> Answer:
    path = f"{APP}/projects/{project}/avatars/upload"
    return person.post(path, {**UPLOAD, **fields}, Idempotency_Key=key_)


def test_the_first_answer_comes_again_and_nothing_is_done_twice(person: Person):
    project, once = person.project()["id"], key()
    first = upload(person, project, once)
    again = upload(person, project, once)
    assert (again.status, again.text) == (first.status, first.text) == (201, first.text)
    assert "Idempotency-Replayed" not in first.headers
    assert again.headers["Idempotency-Replayed"] == "true"
    assert len(person.get(f"{APP}/avatars").json["avatars"]) == 1
    assert person.balance() == 990


def test_an_order_is_paid_for_and_queued_once(person: Person, queued: Any):
    project, once = person.project()["id"], key()
    queued("generation")
    path = f"{APP}/projects/{project}/avatars/generate"
    first = person.post(path, GENERATE, Idempotency_Key=once)
    again = person.post(path, GENERATE, Idempotency_Key=once)
    assert again.json == first.json
    assert len(queued("generation")) == 2
    assert person.balance() == 975


def test_a_key_costs_two_calls_and_a_replay_two(person: Person):
    project, once = person.project()["id"], key()
    person.balance()
    first = upload(person, project, once)
    assert first.aws_calls == ["PutItem", "UpdateItem", "TransactWriteItems", "UpdateItem"]
    assert upload(person, project, once).aws_calls == ["PutItem", "GetItem"]


@pytest.mark.parametrize("other", ["body", "path"])
def test_another_request_under_the_same_key_is_refused(person: Person, other: str):
    project, once = person.project()["id"], key()
    assert upload(person, project, once).status == 201
    if other == "body":
        answer = upload(person, project, once, name="Dewi")
    else:
        answer = upload(person, person.project()["id"], once)
    assert (answer.status, answer.json["code"]) == (409, "idempotency_key_reused")
    assert person.balance() == 990


def test_people_do_not_share_keys(person: Person, stranger: Person):
    once = key()
    for who in (person, stranger):
        assert upload(who, who.project()["id"], once).json["avatar"]["userId"] == who.user_id


def test_what_was_refused_may_be_sent_again(person: Person):
    once, missing = key(), "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    assert upload(person, missing, once).status == 404
    assert upload(person, person.project()["id"], once).status == 201


def test_without_a_key_each_request_is_a_new_one(person: Person):
    assert person.project()["id"] != person.project()["id"]


@pytest.mark.parametrize("bad", ["", "x" * 256, "a b", "ké"])
def test_bad_key_is_refused(person: Person, bad: str):
    answer = person.post(f"{APP}/projects", {"name": "New"}, Idempotency_Key=bad)
    assert (answer.status, answer.json["code"]) == (400, "invalid_idempotency_key")
    assert answer.aws_calls == []


def test_invalid_input_leaves_the_key_unused(person: Person):
    once = key()
    assert person.post(f"{APP}/projects", {}, Idempotency_Key=once).aws_calls == []
    assert person.post(f"{APP}/projects", {"name": "New"}, Idempotency_Key=once).status == 201


def test_a_key_is_free_again_after_a_day(cloud: None, person: Person):
    once, now = f"{person.user_id}#once#{key()}", datetime.now(UTC)
    records = RequestRecords(lambda: now)
    first = records.claim(once, "one")
    now += timedelta(hours=23)
    assert records.claim(once, "other") == "other"
    now += timedelta(hours=2)
    assert records.claim(once, "other").token != first.token


def test_every_post_that_creates_or_spends_takes_a_key():
    creating = {route for route, endpoint in mounted().items() if endpoint.creates}
    posts = {route for route in mounted() if route.startswith("POST")}
    assert posts - creating == {
        f"POST {APP}/projects/{{project_id}}/restore",
        f"POST {APP}/avatars/{{avatar_id}}/restore",
        f"POST {APP}/generations/{{generation_id}}/cancel",
        f"POST {APP}/prompt",
        f"POST {APP}/avatars/{{avatar_id}}/upload-form",
        f"POST {APP}/avatars/move",
        f"POST {APP}/duplicates",
        f"POST {APP}/avatars/usage",
        f"POST {APP}/consents/erase",
        f"POST {PRODUCTS}/products/change",
        f"POST {PRODUCTS}/products/import",
        f"POST {PRODUCTS}/products/remove-bg",
        f"POST {PRODUCTS}/products/skus",
        f"POST {PRODUCTS}/products/{{product_id}}/restore",
        f"POST {PRODUCTS}/products/{{product_id}}/pictures/{{picture_id}}/upload-form",
        f"POST {POSES}/projects/{{project_id}}/restore",
        f"POST {POSES}/quote",
        f"POST {POSES}/generate/{{generation_id}}/continue",
        f"POST {POSES}/generate/{{generation_id}}/pause",
        f"POST {POSES}/generate/{{generation_id}}/cancel",
        f"POST {POSES}/results/pick",
        f"POST {POSES}/results/{{generation_id}}/rate",
        f"POST {KITS}/kits/{{kit_id}}/restore",
        f"POST {KITS}/kits/{{kit_id}}/default",
        f"POST {KITS}/kits/{{kit_id}}/suggest",
    }
