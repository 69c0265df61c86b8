from __future__ import annotations

from chalicelib.apps.avatar_creator.store.projects import COVERS_KEPT, find_project
from tests.integration import making
from tests.integration.person import APP, Person


def read(person: Person, project_id: str) -> dict:
    project: dict = person.get(f"{APP}/projects/{project_id}").json["project"]
    return project


def covers(person: Person, project_id: str) -> list[str]:
    return [cover["avatarId"] for cover in read(person, project_id)["covers"]]


def kept_covers(person: Person, project_id: str) -> list[str]:
    """Return the ids that the project's row holds, oldest first."""
    row = find_project(person.user_id, project_id)
    assert row is not None
    return sorted(row.covers)


def test_new_project_is_complete_and_empty(person: Person):
    made = person.project(name="Lebaran", description="Family")
    assert made["id"].isalnum()
    assert len(made["id"]) == 26
    assert made["createdAt"] == made["updatedAt"]
    assert made["createdAt"].endswith("Z")
    assert (made["userId"], made["avatarCount"], made["covers"]) == (person.user_id, 0, [])
    assert read(person, made["id"]) == made


def test_change_shows_when_it_was(person: Person):
    made = person.project()
    changed = person.patch(f"{APP}/projects/{made['id']}", {"name": "Idul Fitri"}).json["project"]
    assert changed["name"] == "Idul Fitri"
    assert changed["createdAt"] == made["createdAt"]
    assert changed["updatedAt"] >= made["updatedAt"]
    assert read(person, made["id"]) == changed


def test_list_shows_counts_and_covers_of_each(person: Person):
    empty, full = person.project(name="Empty")["id"], person.project(name="Full")["id"]
    avatar = making.ready_avatar(person, full)
    person.upload(full)
    listed = {item["id"]: item for item in person.get(f"{APP}/projects").json["projects"]}
    assert (listed[empty]["avatarCount"], listed[empty]["covers"]) == (0, [])
    assert listed[full]["avatarCount"] == 2
    cover = {"avatarId": avatar["id"], "thumbnailUrl": avatar["thumbnailUrl"]}
    assert listed[full]["covers"] == [cover]


def test_covers_are_the_four_newest_ready_avatars(person: Person):
    project = person.project()["id"]
    ids = [making.ready_avatar(person, project)["id"] for _ in range(6)]
    person.upload(project)
    assert covers(person, project) == sorted(ids, reverse=True)[:4]


def test_only_the_newest_covers_are_kept(person: Person):
    project = person.project()["id"]
    order = person.generate(project).json["generations"][0]["id"]
    ids = [making.ready_avatar(person, project)["id"] for _ in range(COVERS_KEPT + 1)]
    assert kept_covers(person, project) == sorted(ids)[-COVERS_KEPT:]
    ids.append(making.complete(person, order))
    assert kept_covers(person, project) == sorted(ids)[-COVERS_KEPT:]


def test_covers_refill_after_trashing(person: Person):
    project = person.project()["id"]
    ids = sorted(making.many_avatars(person, project, 3) + making.many_avatars(person, project, 20))
    for avatar in ids[-6:]:
        assert person.delete(f"{APP}/avatars/{avatar}").status == 200
        shown = covers(person, project)
        assert avatar not in shown
        assert len(shown) == 4
    assert read(person, project)["avatarCount"] == 17


def test_generated_avatar_is_counted_and_covers(person: Person):
    project = person.project()["id"]
    order = person.generate(project).json["generations"][0]["id"]
    assert read(person, project)["avatarCount"] == 0
    avatar = making.complete(person, order)
    assert (read(person, project)["avatarCount"], covers(person, project)) == (1, [avatar])


def test_pictures_have_urls_that_stay_and_are_private(person: Person):
    avatar = making.ready_avatar(person, person.project()["id"])
    again = person.get(f"{APP}/avatars/{avatar['id']}").json["avatar"]
    assert again == avatar
    assert avatar["baseImageUrl"] == avatar["imageUrl"]
    for url in (avatar["imageUrl"], avatar["thumbnailUrl"]):
        assert "X-Amz-Signature=" in url
        assert f"media/{person.user_id}/{avatar['id']}/" in url
