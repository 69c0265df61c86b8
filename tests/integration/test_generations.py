from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Answer, Person


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project()["id"])


def order(person: Person, project: str, **fields: Any) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = person.generate(project, **fields).json["generations"]
    return made


def read(person: Person, generation: str) -> dict[str, Any]:
    found: dict[str, Any] = person.get(f"{APP}/generations/{generation}").json["generation"]
    return found


def cancel(person: Person, generation: str) -> Answer:
    return person.post(f"{APP}/generations/{generation}/cancel")


def retry(person: Person, generation: str) -> Answer:
    return person.post(f"{APP}/generations/{generation}/retry")


def test_order_is_queued_with_what_was_asked(person: Person, project: str):
    made = order(person, project, width=768, height=1152, gender="female", count=2)
    for position, generation in enumerate(made):
        assert (generation["status"], generation["progress"]) == ("pending", 0)
        assert (generation["width"], generation["height"]) == (768, 1152)
        assert generation["attributes"]["gender"] == "female"
        assert (generation["avatarId"], generation["sent"]) == (None, None)
        assert generation["queuePosition"] is None
        assert read(person, generation["id"]) == {**generation, "queuePosition": position}


def test_each_picture_has_a_message_of_its_own_when_it_is_its_turn(
    person: Person, project: str, queued: Any
):
    queued("generation")
    made = [item["id"] for item in order(person, project, count=5)]
    sent = queued("generation")
    assert {message["userId"] for message in sent} == {person.user_id}
    asked = sorted(message["generationId"] for message in sent)
    assert asked == made[:4]
    for ended, next_one in zip(made, made[4:], strict=False):
        making.complete(person, ended)
        (message,) = queued("generation")
        assert message["generationId"] == next_one


def test_seeds_count_up_from_the_one_given(person: Person, project: str):
    assert [item["seed"] for item in order(person, project, seed=7, count=3)] == [7, 8, 9]
    last = 2**32 - 1
    assert [item["seed"] for item in order(person, project, seed=last, count=2)] == [last, 0]
    assert order(person, project, seed=0)[0]["seed"] == 0


def test_seeds_not_given_differ_from_order_to_order(person: Person, project: str):
    seeds = {order(person, project)[0]["seed"] for _ in range(4)}
    assert len(seeds) > 1


def test_order_in_a_project_that_is_not_there_is_not_found(person: Person):
    answer = person.generate("0" * 26)
    assert (answer.status, answer.json["code"]) == (404, "project_not_found")
    assert answer.aws_calls[-1] != "SendMessageBatch"


def test_cancelled_order_is_refunded_once(person: Person, project: str):
    generation = order(person, project)[0]["id"]
    answer = cancel(person, generation)
    cancelled = answer.json["generation"]
    assert (answer.status, cancelled["status"], cancelled["refunded"]) == (200, "cancelled", True)
    assert person.balance() == 1000
    again = cancel(person, generation)
    assert (again.status, again.json["code"]) == (409, "generation_ended")
    assert person.balance() == 1000
    refunds = [entry for entry in person.ledger() if entry["type"] == "refund"]
    assert [entry["referenceId"] for entry in refunds] == [generation]


def test_running_order_cannot_be_cancelled(person: Person, project: str):
    generation = order(person, project)[0]["id"]
    making.begin(person, generation)
    answer = cancel(person, generation)
    assert (answer.status, answer.json["code"]) == (409, "generation_running")
    assert read(person, generation)["status"] == "processing"
    assert person.balance() == 985


def test_order_begun_at_the_moment_of_cancelling_goes_on(
    person: Person, project: str, monkeypatch: pytest.MonkeyPatch
):
    from chalicelib import host

    generation = order(person, project)[0]["id"]
    generations = host.services("avatar-creator").generations
    stale, real = [generations.read(person.user_id, generation)], generations.read
    making.begin(person, generation)
    monkeypatch.setattr(generations, "read", lambda *ids: stale.pop() if stale else real(*ids))
    answer = cancel(person, generation)
    assert (answer.status, answer.json["code"]) == (409, "generation_running")
    assert read(person, generation)["status"] == "processing"
    assert person.balance() == 985


@pytest.mark.parametrize("end", [making.fail, making.complete])
def test_ended_order_cannot_be_cancelled(person: Person, project: str, end: Any):
    generation = order(person, project)[0]["id"]
    end(person, generation)
    before = person.balance()
    answer = cancel(person, generation)
    assert (answer.status, answer.json["code"]) == (409, "generation_ended")
    assert person.balance() == before


@pytest.mark.parametrize("end", [making.fail, cancel])
def test_retry_orders_the_same_once_more(person: Person, project: str, queued: Any, end: Any):
    asked = {"width": 768, "seed": 5, "persona": {"name": "Ratu", "age": 30}, "style": "batik"}
    old = order(person, project, **asked)[0]
    end(person, old["id"])
    queued("generation")
    answer = retry(person, old["id"])
    new = answer.json["generation"]
    assert (answer.status, new["status"], new["attempts"]) == (202, "pending", 0)
    assert new["id"] != old["id"]
    same = ("name", "prompt", "width", "height", "seed", "persona", "attributes", "projectId")
    assert [new[field] for field in same] == [old[field] for field in same]
    assert [message["generationId"] for message in queued("generation")] == [new["id"]]
    assert person.balance() == 985


def test_a_retry_and_what_it_tries_again_name_each_other(person: Person, project: str):
    old = order(person, project)[0]
    making.fail(person, old["id"])
    assert (old["retryOf"], old["retriedAs"]) == (None, None)
    new = retry(person, old["id"]).json["generation"]
    assert (new["retryOf"], new["retriedAs"]) == (old["id"], None)
    assert read(person, old["id"])["retriedAs"] == new["id"]


def test_a_retry_is_ordered_once_and_can_be_tried_again_itself(person: Person, project: str):
    old = order(person, project)[0]["id"]
    making.fail(person, old)
    new = retry(person, old).json["generation"]["id"]
    again = retry(person, old)
    assert (again.status, again.json["code"]) == (409, "generation_retried")
    assert person.balance() == 985
    making.fail(person, new)
    assert retry(person, new).json["generation"]["retryOf"] == new


@pytest.mark.parametrize("state", ["pending", "processing", "completed"])
def test_only_what_did_not_work_can_be_tried_again(person: Person, project: str, state: str):
    generation = order(person, project)[0]["id"]
    if state == "processing":
        making.begin(person, generation)
    if state == "completed":
        making.complete(person, generation)
    answer = retry(person, generation)
    assert (answer.status, answer.json["code"]) == (409, "generation_not_failed")
    assert person.balance() == 985


def test_retry_in_a_trashed_project_is_not_found(person: Person, project: str):
    generation = order(person, project)[0]["id"]
    making.fail(person, generation)
    person.delete(f"{APP}/projects/{project}")
    assert retry(person, generation).status == 404
    assert person.balance() == 1000


def test_list_filters_by_state_and_project(person: Person, project: str):
    pending, running, done, failed, called_off = (order(person, project)[0]["id"] for _ in range(5))
    making.begin(person, running)
    making.complete(person, done)
    making.fail(person, failed)
    cancel(person, called_off)
    elsewhere = order(person, person.project()["id"])[0]["id"]
    expected = {
        "active": {pending, running, elsewhere},
        "pending": {pending, elsewhere},
        "processing": {running},
        "completed": {done},
        "failed": {failed},
        "cancelled": {called_off},
    }
    for status, ids in expected.items():
        everywhere = person.get(f"{APP}/generations", status=status).json["generations"]
        here = person.get(f"{APP}/generations", status=status, projectId=project).json
        assert {item["id"] for item in everywhere} == ids, status
        assert {item["id"] for item in here["generations"]} == ids - {elsewhere}, status
        assert here["nextCursor"] is None
    assert person.get(f"{APP}/generations", status="lost").status == 400


def test_failure_is_told_in_plain_words(person: Person, project: str):
    generation = order(person, project)[0]["id"]
    making.fail(person, generation)
    failed = read(person, generation)
    assert (failed["errorCode"], failed["errorMessage"]) == ("refused", "The model refused.")
    assert (failed["refunded"], failed["avatarId"]) == (True, None)


def test_filtered_list_ends_exactly_though_others_follow(person: Person, project: str):
    other = person.project()["id"]
    for place in (other, other, project, other, project):
        order(person, place)
    query = {"status": "active", "projectId": project}
    page = person.get(f"{APP}/generations", limit=2, **query).json
    assert (len(page["generations"]), page["nextCursor"]) == (2, None)
