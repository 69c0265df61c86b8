"""A request with a key dies anywhere and is sent again: it is done once, and answered."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import uuid4

import pytest

from tests.integration import making
from tests.integration.conftest import SECRET
from tests.integration.faults.faults import MOMENTS, Faults, Killed, Moment
from tests.integration.person import APP, Answer, Person
from tests.integration.pool import Admin
from tests.integration.pose_generator.making import APP as POSES
from tests.integration.pose_generator.making import KEYPOINTS
from tests.integration.product_manager.making import APP as PRODUCTS
from tests.integration.product_manager.making import FILE

UPLOAD = {"name": "Siti", "fileName": "siti.jpg", "contentType": "image/jpeg", "size": 1000}
GENERATE = {"name": "Siti", "prompt": "a calm portrait of a baker", "count": 2}
REQUESTS: dict[str, tuple[str, dict[str, Any], int, dict[str, int]]] = {
    "project": (f"{APP}/projects", {"name": "New"}, 0, {"projects": 1}),
    "upload": (f"{APP}/projects/{{project}}/avatars/upload", UPLOAD, -10, {"avatars": 1}),
    "batch": (
        f"{APP}/projects/{{project}}/avatars/upload-batch",
        {"files": [{**UPLOAD, "sha256": "0" * 64}, {**UPLOAD, "size": 0}, UPLOAD]},
        -20,
        {"avatars": 2},
    ),
    "generate": (
        f"{APP}/projects/{{project}}/avatars/generate",
        GENERATE,
        -25,
        {"generations": 2},
    ),
    "product": (
        f"{PRODUCTS}/products",
        {"name": "Kopi", "sku": "KG-1", "picture": {**FILE, "removeBackground": True}},
        -8,
        {"products": 1},
    ),
    "bulk": (
        f"{PRODUCTS}/products/bulk",
        {"files": [{**FILE, "sku": "KG-1"}, {**FILE, "size": 0}, {**FILE, "sku": "kg-1"}, FILE]},
        -10,
        {"products": 2},
    ),
    "project of poses": (f"{POSES}/projects", {"name": "New"}, 0, {"projects of poses": 1}),
    "pose": (f"{POSES}/templates", {"name": "New", "keypoints": KEYPOINTS}, 0, {"poses": 1}),
}


def die() -> None:
    raise Killed


@pytest.fixture(autouse=True)
def nobody_waits(faults: Faults, monkeypatch: pytest.MonkeyPatch):
    """Take over from a dead worker at once."""
    monkeypatch.setattr("time.sleep", lambda _: None)
    monkeypatch.setattr("chalicelib.foundation.limits.requests.LEASE", timedelta(0))
    faults.reset()
    yield
    faults.reset()


def insist(person: Person, path: str, body: dict[str, Any], key: str) -> Answer:
    """Send the request until it is answered."""
    for _ in range(3):
        try:
            answer = person.post(path, body, Idempotency_Key=key)
        except Killed:
            continue
        if answer.status < 500:
            return answer
    raise AssertionError("no answer")


LISTS = {
    **{name: f"{APP}/{name}" for name in ("projects", "avatars", "generations")},
    "products": f"{PRODUCTS}/products",
    "projects of poses": f"{POSES}/projects",
    "poses": f"{POSES}/templates?mine=true",
}


def made_by(person: Person) -> Counter[str]:
    lists = {name: person.get(path).json for name, path in LISTS.items()}
    return Counter({name: len(listed[_field(LISTS[name])]) for name, listed in lists.items()})


def _field(path: str) -> str:
    return path.rpartition("/")[2].partition("?")[0]


@pytest.mark.parametrize("name", REQUESTS)
@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_at_any_call_it_is_done_once(
    http: Any, faults: Faults, moment: Moment, name: str, subtests: pytest.Subtests
):
    pattern, body, costs, made = REQUESTS[name]
    for number in count(1):
        with subtests.test(call=number):
            person, key = Person(http, SECRET), uuid4().hex
            path = pattern.format(project=person.project()["id"])
            before, balance = made_by(person), person.balance()
            plan = faults.at(number, moment, die)
            answer = insist(person, path, body, key)
            faults.reset()
            assert answer.status in (201, 202), answer.text
            again = person.post(path, body, Idempotency_Key=key)
            assert (again.text, again.headers["Idempotency-Replayed"]) == (answer.text, "true")
            assert made_by(person) - before == made
            assert person.balance() == balance + costs
            assert sum(entry["amount"] for entry in person.ledger()) == person.balance()
        if not plan.done:
            break
    assert number > 2


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_retry_killed_at_any_call_is_ordered_once(
    http: Any, faults: Faults, moment: Moment, subtests: pytest.Subtests
):
    for number in count(1):
        with subtests.test(call=number):
            person, key = Person(http, SECRET), uuid4().hex
            old = person.generate(person.project()["id"]).json["generations"][0]["id"]
            making.fail(person, old)
            path = f"{APP}/generations/{old}/retry"
            plan = faults.at(number, moment, die)
            answer = insist(person, path, {}, key)
            faults.reset()
            assert answer.status == 202, answer.text
            assert answer.json["generation"]["retryOf"] == old
            assert made_by(person)["generations"] == 2
            assert person.balance() == 985
        if not plan.done:
            break
    assert number > 2


@pytest.mark.parametrize("moment", MOMENTS)
def test_copies_killed_at_any_call_are_ordered_once(
    http: Any, faults: Faults, moment: Moment, subtests: pytest.Subtests
):
    for number in count(1):
        with subtests.test(call=number):
            person, key = Person(http, SECRET), uuid4().hex
            project = person.project()["id"]
            body = {"avatarIds": making.many_avatars(person, project, 2), "projectId": project}
            plan = faults.at(number, moment, die)
            answer = insist(person, f"{APP}/avatars/copy", body, key)
            faults.reset()
            assert answer.status == 202, answer.text
            (work,) = person.get("/work").json["work"]
            assert work["id"] == answer.json["copying"]["id"]
        if not plan.done:
            break
    assert number > 4


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_grant_killed_at_any_call_is_given_once(
    http: Any, person: Person, admin: Admin, faults: Faults, moment: Moment
):
    expected = person.balance()
    for number in count(1):
        plan = faults.at(number, moment, die)
        body = {"userId": person.user_id, "amount": 7, "reason": "Sorry"}
        answer = insist(admin, "/credits/grants", body, uuid4().hex)
        faults.reset()
        expected += 7
        assert (answer.status, person.balance()) == (201, expected)
        if not plan.done:
            break


def test_two_at_once_do_it_once(http: Any, person: Person, faults: Faults):
    """The second one takes over, though the first is only slow; the first one comes too late."""
    project, key = person.project()["id"], uuid4().hex
    path = f"{APP}/projects/{project}/avatars/upload"
    answers: list[Answer] = []

    def another() -> None:
        answers.append(person.post(path, UPLOAD, Idempotency_Key=key))

    faults.at(1, "before", another, "TransactWriteItems")
    answers.append(person.post(path, UPLOAD, Idempotency_Key=key))
    assert answers[0].json == answers[1].json
    assert made_by(person)["avatars"] == 1
    assert person.balance() == 990
