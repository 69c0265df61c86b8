"""Deleting is undoable."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Person


def trash(person: Person) -> list[tuple[str, str]]:
    return [(item["kind"], item["id"]) for item in person.get(f"{APP}/trash").json["trash"]]


def avatar_of(person: Person, avatar_id: str) -> dict[str, Any]:
    avatar: dict[str, Any] = person.get(f"{APP}/avatars/{avatar_id}").json["avatar"]
    return avatar


def project_of(person: Person, project_id: str) -> dict[str, Any]:
    project: dict[str, Any] = person.get(f"{APP}/projects/{project_id}").json["project"]
    return project


def found_nowhere(person: Person, avatar_id: str, project_id: str) -> bool:
    """Tell whether no read, list, number or cover knows the avatar."""
    path = f"{APP}/avatars/{avatar_id}"
    answers = [
        person.get(path),
        person.get(f"{path}/usage-history"),
        person.patch(path, {"name": "Ghost"}),
        person.delete(path),
        making.use(person, avatar_id, "ghost"),
    ]
    lists = [
        person.get(f"{APP}/avatars"),
        person.get(f"{APP}/avatars", projectId=project_id),
        person.get(f"{APP}/projects"),
        person.get(f"{APP}/projects/{project_id}"),
        person.get(f"{APP}/stats"),
    ]
    return {answer.status for answer in answers} == {404} and not any(
        avatar_id in str(answer.json) for answer in lists
    )


def test_trashed_avatar_is_found_in_the_trash_only(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    making.use(person, avatar, "before")
    assert person.delete(f"{APP}/avatars/{avatar}").status == 200
    assert found_nowhere(person, avatar, project)
    assert trash(person) == [("avatar", avatar)]
    assert project_of(person, project)["avatarCount"] == 0


def test_restored_avatar_is_as_it_was(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project, persona={"age": 30})["id"]
    making.use(person, avatar, "before")
    avatar_before, project_before = avatar_of(person, avatar), project_of(person, project)
    person.delete(f"{APP}/avatars/{avatar}")
    restored = person.post(f"{APP}/avatars/{avatar}/restore").json["avatar"]
    assert restored == avatar_before == avatar_of(person, avatar)
    assert project_of(person, project) == project_before
    assert trash(person) == []
    stats = person.get(f"{APP}/stats").json["stats"]
    assert (stats["totalAvatars"], stats["totalUsage"]) == (1, 1)


def test_trashed_project_takes_everything_along(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    making.use(person, avatar, "before")
    assert person.delete(f"{APP}/projects/{project}").status == 200
    assert found_nowhere(person, avatar, project)
    assert trash(person) == [("project", project)]
    for answer in (
        person.get(f"{APP}/projects/{project}"),
        person.get(f"{APP}/avatars", projectId=project),
        person.patch(f"{APP}/projects/{project}", {"name": "Ghost"}),
        person.delete(f"{APP}/projects/{project}"),
        person.upload(project),
        person.generate(project),
    ):
        assert answer.status == 404
    assert person.get(f"{APP}/projects").json["projects"] == []
    assert person.get(f"{APP}/stats").json["stats"]["totalProjects"] == 0


def test_restored_project_is_as_it_was(person: Person):
    project = person.project(description="Family")["id"]
    kept, earlier = (making.ready_avatar(person, project)["id"] for _ in range(2))
    person.delete(f"{APP}/avatars/{earlier}")
    project_before, avatar_before = project_of(person, project), avatar_of(person, kept)
    person.delete(f"{APP}/projects/{project}")
    assert set(trash(person)) == {("project", project), ("avatar", earlier)}
    restored = person.post(f"{APP}/projects/{project}/restore").json["project"]
    assert restored == project_before == project_of(person, project)
    assert avatar_of(person, kept) == avatar_before
    assert trash(person) == [("avatar", earlier)]
    assert found_nowhere(person, earlier, project)


def test_avatar_cannot_come_back_to_a_trashed_project(person: Person):
    project = person.project()["id"]
    alone, along = (making.ready_avatar(person, project)["id"] for _ in range(2))
    person.delete(f"{APP}/avatars/{alone}")
    person.delete(f"{APP}/projects/{project}")
    for avatar in (alone, along):
        answer = person.post(f"{APP}/avatars/{avatar}/restore")
        assert (answer.status, answer.json["code"]) == (409, "project_in_trash")
    person.post(f"{APP}/projects/{project}/restore")
    assert person.post(f"{APP}/avatars/{alone}/restore").status == 200
    assert project_of(person, project)["avatarCount"] == 2


@pytest.mark.parametrize("kind", ["projects", "avatars"])
def test_what_is_not_in_the_trash_cannot_be_restored_or_purged(person: Person, kind: str):
    project = person.project()["id"]
    made = {"projects": project, "avatars": making.ready_avatar(person, project)["id"]}
    for id_ in (made[kind], "0" * 26):
        assert person.post(f"{APP}/{kind}/{id_}/restore").status == 404
        assert person.delete(f"{APP}/trash/{id_}").status == 404
    assert person.get(f"{APP}/{kind}/{made[kind]}").status == 200


def test_avatar_restored_while_its_project_comes_back_is_counted_once(person: Person):
    from chalicelib.apps.avatar_creator.store.projects import ProjectRow
    from chalicelib.core.clock import iso, utc_now

    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    person.delete(f"{APP}/projects/{project}")
    row = ProjectRow.get(person.user_id, project)
    midway = [ProjectRow.trashed_at.remove(), ProjectRow.updated_at.set(iso(utc_now()))]
    row.update([*midway, ProjectRow.place.set(f"live#{project}")])
    assert person.post(f"{APP}/avatars/{avatar}/restore").status == 200
    assert project_of(person, project)["avatarCount"] == 1


def test_upload_that_arrives_in_the_trash_is_ready_after_restoring(person: Person):
    project = person.project()["id"]
    avatar = person.upload(project, contentType="image/png").json["avatar"]["id"]
    person.delete(f"{APP}/avatars/{avatar}")
    making.arrive(person, avatar)
    assert project_of(person, project)["covers"] == []
    restored = person.post(f"{APP}/avatars/{avatar}/restore").json["avatar"]
    assert restored["status"] == "ready"
    assert [cover["avatarId"] for cover in project_of(person, project)["covers"]] == [avatar]


@pytest.mark.parametrize("fails", ["before", "in the trash"])
def test_failed_upload_that_goes_and_comes_back_is_never_counted(person: Person, fails: str):
    project = person.project()["id"]
    making.ready_avatar(person, project)
    avatar = person.upload(project).json["avatar"]["id"]
    if fails == "before":
        making.arrive(person, avatar, b"this is a text")
    assert person.delete(f"{APP}/avatars/{avatar}").status == 200
    making.arrive(person, avatar, b"this is a text")
    assert project_of(person, project)["avatarCount"] == 1
    assert person.post(f"{APP}/avatars/{avatar}/restore").json["avatar"]["status"] == "failed"
    assert project_of(person, project)["avatarCount"] == 1


def test_failed_upload_from_before_it_was_taken_off_the_count_leaves_it_in_the_trash(
    person: Person,
):
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow

    project = person.project()["id"]
    avatar = person.upload(project).json["avatar"]["id"]
    AvatarRow(person.user_id, avatar).update([AvatarRow.status.set("failed")])
    person.delete(f"{APP}/avatars/{avatar}")
    assert project_of(person, project)["avatarCount"] == 0
    person.post(f"{APP}/avatars/{avatar}/restore")
    assert project_of(person, project)["avatarCount"] == 1


def test_large_project_goes_and_comes_back_whole(person: Person):
    project = person.project()["id"]
    ids = set(making.many_avatars(person, project, 250))
    before = project_of(person, project)
    assert person.delete(f"{APP}/projects/{project}").status == 200
    assert person.get(f"{APP}/avatars").json["avatars"] == []
    assert person.post(f"{APP}/projects/{project}/restore").json["project"] == before
    found, cursor = set(), None
    while cursor is not None or not found:
        query = {"cursor": cursor} if cursor else {}
        page = person.get(f"{APP}/avatars", projectId=project, limit=100, **query).json
        found |= {avatar["id"] for avatar in page["avatars"]}
        cursor = page["nextCursor"]
    assert found == ids


def test_trash_shows_what_it_holds(person: Person):
    project = person.project(name="Old")["id"]
    avatar = making.ready_avatar(person, project, name="Dewi")["id"]
    person.delete(f"{APP}/avatars/{avatar}")
    person.delete(f"{APP}/projects/{project}")
    first, second = person.get(f"{APP}/trash").json["trash"]
    assert (first["kind"], first["name"], first["project"]["id"]) == ("project", "Old", project)
    assert (second["kind"], second["name"], second["avatar"]["id"]) == ("avatar", "Dewi", avatar)
    assert first["trashedAt"] == first["project"]["trashedAt"] >= second["trashedAt"]
    assert "X-Amz-Signature" in second["avatar"]["thumbnailUrl"]


@pytest.mark.parametrize(("projects", "avatars"), [(2, 0), (0, 2), (2, 1), (1, 1), (3, 2)])
def test_trash_ends_exactly_whatever_it_holds(person: Person, projects: int, avatars: int):
    for _ in range(projects):
        person.delete(f"{APP}/projects/{person.project()['id']}")
    for avatar in making.many_avatars(person, person.project()["id"], avatars):
        person.delete(f"{APP}/avatars/{avatar}")
    found, cursor, pages = [], "", 0
    while cursor is not None:
        query = {"cursor": cursor} if cursor else {}
        page = person.get(f"{APP}/trash", limit=2, **query).json
        found += [item["id"] for item in page["trash"]]
        cursor, pages = page["nextCursor"], pages + 1
    assert len(set(found)) == len(found) == projects + avatars
    assert pages == -(-len(found) // 2)
