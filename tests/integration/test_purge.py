"""Deleting for good leaves nothing: no row, no history, no picture."""

from __future__ import annotations

from tests.integration import making
from tests.integration.person import APP, Person
from tests.integration.stored import every_object, rows_about


def tables_about(id_: str) -> set[str]:
    return {table for table, _ in rows_about(id_)}


def trashed(person: Person, avatar_id: str) -> str:
    assert person.delete(f"{APP}/avatars/{avatar_id}").status == 200
    return f"{APP}/trash/{avatar_id}"


def test_purged_avatar_leaves_only_its_payment(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    for number in range(30):
        making.use(person, avatar, f"use-{number}", appId=f"app-{number % 3}")
    kept = making.ready_avatar(person, project)["id"]
    assert len(every_object(f"media/{person.user_id}/{avatar}/")) == 2
    assert tables_about(avatar) >= {"AvatarsTable", "UsageTable"}
    assert person.delete(trashed(person, avatar)).status == 200
    assert every_object(f"media/{person.user_id}/{avatar}/") == []
    assert tables_about(avatar) == {"CreditsTable"}
    assert person.get(f"{APP}/trash").json["trash"] == []
    assert person.get(f"{APP}/avatars/{kept}").status == 200
    assert len(every_object(f"media/{person.user_id}/{kept}/")) == 2


def test_purged_avatar_cannot_come_back(person: Person):
    avatar = making.ready_avatar(person, person.project()["id"])["id"]
    path = trashed(person, avatar)
    person.delete(path)
    assert person.delete(path).status == 404
    assert person.post(f"{APP}/avatars/{avatar}/restore").status == 404


def test_purged_generated_avatar_takes_its_generation_along(person: Person):
    order = person.generate(person.project()["id"]).json["generations"][0]["id"]
    avatar = making.complete(person, order)
    person.delete(trashed(person, avatar))
    assert tables_about(avatar) == set()
    assert tables_about(order) == {"CreditsTable"}
    assert person.get(f"{APP}/generations/{order}").status == 404
    assert person.balance() == 985


def test_purged_upload_that_never_came_is_refunded_once(person: Person):
    avatar = person.upload(person.project()["id"]).json["avatar"]["id"]
    person.delete(trashed(person, avatar))
    assert person.balance() == 1000
    assert [entry["type"] for entry in person.ledger()] == ["refund", "usage", "bonus"]


def test_late_file_of_a_purged_avatar_is_thrown_away(person: Person):
    avatar = person.upload(person.project()["id"]).json["avatar"]["id"]
    person.delete(trashed(person, avatar))
    making.arrive(person, avatar)
    assert every_object(f"uploads/avatar-creator/{person.user_id}/") == []
    assert every_object(f"media/{person.user_id}/") == []


def test_purged_project_leaves_nothing(person: Person):
    project = person.project()["id"]
    ready, early = (making.ready_avatar(person, project)["id"] for _ in range(2))
    waiting = person.upload(project).json["avatar"]["id"]
    pending, running, done, failed = (
        person.generate(project).json["generations"][0]["id"] for _ in range(4)
    )
    making.begin(person, running)
    drawn = making.complete(person, done)
    making.fail(person, failed)
    making.use(person, ready, "use")
    trashed(person, early)
    other = making.ready_avatar(person, person.project()["id"])["id"]
    assert person.delete(f"{APP}/projects/{project}").status == 200
    assert person.delete(f"{APP}/trash/{project}").status == 200
    assert tables_about(project) == set()
    for id_ in (ready, early, waiting, drawn, pending, running, done, failed):
        assert tables_about(id_) <= {"CreditsTable"}
        assert every_object(f"media/{person.user_id}/{id_}") == []
    assert person.get(f"{APP}/trash").json["trash"] == []
    assert person.get(f"{APP}/avatars/{other}").status == 200
    paid_for = 3 * 10 + 15
    assert person.balance() == 1000 - paid_for
    assert sum(entry["amount"] for entry in person.ledger()) == person.balance()


def test_purge_goes_on_until_nothing_is_left(person: Person):
    project = person.project()["id"]
    making.many_avatars(person, project, 25)
    person.delete(f"{APP}/projects/{project}")
    assert person.delete(f"{APP}/trash/{project}").status == 200
    assert tables_about(project) == set()
