"""Avatars move between projects."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Answer, Person


def move(person: Person, avatars: list[str], project: str) -> Answer:
    return person.post(f"{APP}/avatars/move", {"avatarIds": avatars, "projectId": project})


def inside(person: Person, project: str) -> list[str]:
    """Return the ids of all avatars of a project, newest first."""
    found: list[str] = []
    page: Any = {"nextCursor": ""}
    while page["nextCursor"] is not None:
        more = {"cursor": page["nextCursor"]} if page["nextCursor"] else {}
        page = person.get(f"{APP}/avatars", projectId=project, limit=100, **more).json
        found += [avatar["id"] for avatar in page["avatars"]]
    return found


def shown(person: Person, project: str) -> tuple[int, set[str]]:
    """Return the count and the covers on a project's card."""
    card = person.get(f"{APP}/projects/{project}").json["project"]
    return card["avatarCount"], {cover["avatarId"] for cover in card["covers"]}


@pytest.fixture
def target(person: Person) -> str:
    return str(person.project(name="Target")["id"])


def test_moved_avatars_are_in_their_new_project_alone(person: Person, target: str):
    source = person.project()["id"]
    first, second, stays = (making.ready_avatar(person, source)["id"] for _ in range(3))
    answer = move(person, [second, first], target)
    assert [avatar["id"] for avatar in answer.json["avatars"]] == [second, first]
    assert {avatar["projectId"] for avatar in answer.json["avatars"]} == {target}
    assert inside(person, target) == [second, first]
    assert inside(person, source) == [stays]
    assert shown(person, target) == (2, {first, second})
    assert shown(person, source) == (1, {stays})
    assert person.get(f"{APP}/avatars/{first}").json["avatar"]["imageUrl"]


def test_a_hundred_of_several_projects_move_at_once(person: Person, target: str):
    sources = [person.project()["id"] for _ in range(2)]
    avatars = [id_ for source in sources for id_ in making.many_avatars(person, source, 50)]
    answer = move(person, avatars, target)
    assert answer.status == 200
    assert answer.aws_calls.count("TransactWriteItems") == 4
    assert sorted(inside(person, target)) == sorted(avatars)
    assert [shown(person, project)[0] for project in (target, *sources)] == [100, 0, 0]


@pytest.mark.parametrize("number", [0, 101])
def test_none_and_more_than_a_hundred_are_refused(person: Person, target: str, number: int):
    answer = move(person, ["0" * 26] * number, target)
    assert (answer.status, answer.json["code"], answer.aws_calls) == (400, "invalid_input", [])


def test_with_one_that_is_not_there_nothing_moves(person: Person, stranger: Person, target: str):
    source = person.project()["id"]
    own, trashed = (making.ready_avatar(person, source)["id"] for _ in range(2))
    person.delete(f"{APP}/avatars/{trashed}")
    foreign = making.ready_avatar(stranger, stranger.project()["id"])["id"]
    for missing in (trashed, foreign, "0" * 26):
        answer = move(person, [own, missing], target)
        assert (answer.status, answer.json["code"]) == (404, "avatar_not_found")
    assert inside(person, source) == [own]


def test_into_a_project_that_is_not_there_nothing_moves(person: Person, stranger: Person):
    source, trashed = person.project()["id"], person.project()["id"]
    avatar = making.ready_avatar(person, source)["id"]
    person.delete(f"{APP}/projects/{trashed}")
    for missing in (trashed, stranger.project()["id"], "0" * 26):
        answer = move(person, [avatar], missing)
        assert (answer.status, answer.json["code"]) == (404, "project_not_found")
    assert inside(person, source) == [avatar]


def test_a_move_to_where_they_are_changes_nothing(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)
    answer = move(person, [avatar["id"]] * 2, project)
    assert answer.json["avatars"] == [avatar]
    assert shown(person, project) == (1, {avatar["id"]})


def test_failed_uploads_move_uncounted(person: Person, target: str):
    source = person.project()["id"]
    avatar = person.upload(source).json["avatar"]["id"]
    making.arrive(person, avatar, b"no picture")
    assert move(person, [avatar], target).status == 200
    assert (shown(person, source), shown(person, target)) == ((0, set()), (0, set()))
    assert inside(person, target) == [avatar]


def test_a_generation_goes_with_its_avatar(person: Person, target: str):
    source = person.project()["id"]
    order = person.generate(source).json["generations"][0]["id"]
    move(person, [making.complete(person, order)], target)
    person.delete(f"{APP}/projects/{source}")
    person.delete(f"{APP}/trash/{source}")
    generation = person.get(f"{APP}/generations/{order}").json["generation"]
    assert (generation["projectId"], generation["status"]) == (target, "completed")


def test_searches_find_them_where_they_are(person: Person, target: str):
    avatar = making.ready_avatar(person, person.project()["id"], name="Siti Aminah")["id"]
    move(person, [avatar], target)
    found = person.get(f"{APP}/avatars", q="aminah", projectId=target).json["avatars"]
    assert [row["id"] for row in found] == [avatar]
