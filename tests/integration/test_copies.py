"""Avatars are copied into projects, and the list of all work tells how far that is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Answer, Person
from tests.integration.roles import acting


def copy(person: Person, avatars: list[str], project: str, **headers: str) -> Answer:
    body = {"avatarIds": avatars, "projectId": project}
    return person.post(f"{APP}/avatars/copy", body, **headers)


def work_on(person: Person, copy_id: str) -> None:
    """Let the copies be made."""
    from chalicelib import host
    from chalicelib.kit.jobs import Invocation, Message

    body = json.dumps({"userId": person.user_id, "copyId": copy_id})
    with acting("copy"):
        host._worker("copy")(Message("m", body, "r"), Invocation(60))


def work(person: Person, status: str) -> Any:
    (item,) = person.get("/work", status=status).json["work"]
    told = ("kind", "name", "status", "stage", "done", "total", "failed", "projectId")
    return tuple(item[field] for field in told)


def test_a_copy_is_work_until_it_is_there(person: Person):
    source, target = person.project()["id"], person.project(name="Lebaran")["id"]
    avatar = making.ready_avatar(person, source, persona={"name": "Ratu"}, style="batik")
    begun = copy(person, [avatar["id"]], target)
    assert begun.status == 202
    assert work(person, "active") == (
        *("copy", "Lebaran", "pending", "queued"),
        *(0, 1, 0, target),
    )
    work_on(person, begun.json["copying"]["id"])
    assert work(person, "ended") == ("copy", "Lebaran", "completed", "done", 1, 1, 0, target)
    (copied,) = person.get(f"{APP}/avatars", projectId=target).json["avatars"]
    same = ("name", "persona", "attributes", "width", "bytes", "placeholder", "sourceType")
    assert [copied[field] for field in same] == [avatar[field] for field in same]
    assert (copied["copiedFrom"], copied["status"]) == (avatar["id"], "ready")
    assert copied["imageUrl"] != avatar["imageUrl"]
    assert person.balance() == 990


def test_a_copy_outlives_its_original(person: Person):
    from chalicelib import host

    source, target = person.project()["id"], person.project()["id"]
    avatar = making.ready_avatar(person, source)["id"]
    work_on(person, copy(person, [avatar], target).json["copying"]["id"])
    person.delete(f"{APP}/avatars/{avatar}")
    person.delete(f"{APP}/trash/{avatar}")
    (copied,) = person.get(f"{APP}/avatars", projectId=target).json["avatars"]
    assert host.platform().pictures.saved(person.user_id, copied["id"])
    assert person.get(f"{APP}/projects/{target}").json["project"]["avatarCount"] == 1


def test_copies_are_no_uploads_in_the_numbers(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    work_on(person, copy(person, [avatar], project).json["copying"]["id"])
    stats = person.get(f"{APP}/stats").json["stats"]
    assert (stats["totalAvatars"], stats["recentUploads"]) == (2, 1)
    assert stats["month"]["uploaded"] == 1


def test_a_hundred_are_one_order_and_what_has_no_picture_is_passed_over(person: Person):
    source, target = person.project()["id"], person.project()["id"]
    begun = copy(person, making.many_avatars(person, source, 100), target)
    assert (begun.status, begun.json["copying"]["total"]) == (202, 100)
    assert begun.aws_calls.count("TransactWriteItems") == 1
    work_on(person, begun.json["copying"]["id"])
    assert work(person, "ended")[2:7] == ("failed", "done", 100, 100, 100)
    assert person.get(f"{APP}/avatars", projectId=target).json["avatars"] == []


@pytest.mark.parametrize("number", [0, 101])
def test_none_and_more_than_a_hundred_are_refused(person: Person, number: int):
    answer = copy(person, ["0" * 26] * number, person.project()["id"])
    assert (answer.status, answer.json["code"], answer.aws_calls) == (400, "invalid_input", [])


def test_nothing_is_copied_where_one_cannot_be(person: Person, stranger: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    foreign = making.ready_avatar(stranger, stranger.project()["id"])["id"]
    waiting = person.upload(project).json["avatar"]["id"]
    refused = [
        (copy(person, [avatar, foreign], project), 404, "avatar_not_found"),
        (copy(person, [avatar, waiting], project), 409, "avatar_not_ready"),
        (copy(person, [avatar], stranger.project()["id"]), 404, "project_not_found"),
    ]
    for answer, status, code in refused:
        assert (answer.status, answer.json["code"]) == (status, code)
    assert person.get("/work").json["work"] == []


def test_a_repeat_under_the_same_key_copies_nothing_more(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    first, again = (copy(person, [avatar], project, Idempotency_Key="k") for _ in range(2))
    assert again.text == first.text
    assert work(person, "active")[5] == 1
