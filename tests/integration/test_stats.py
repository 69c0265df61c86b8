from __future__ import annotations

from typing import Any

from tests.integration import making
from tests.integration.making import use
from tests.integration.person import APP, Person


def stats(person: Person) -> dict[str, Any]:
    found: dict[str, Any] = person.get(f"{APP}/stats").json["stats"]
    return found


def test_newcomer_has_nothing_but_the_welcome_grant(person: Person):
    found = stats(person)
    assert found.pop("month").items() >= {"uploaded": 0, "made": 0, "creditsSpent": 0}.items()
    assert found == {
        "totalAvatars": 0,
        "totalProjects": 0,
        "recentUploads": 0,
        "totalUsage": 0,
        "averageUsage": 0.0,
        "topUsedAvatars": [],
        "creditBalance": 1000,
    }


def test_numbers_add_up(person: Person):
    one, other = person.project()["id"], person.project()["id"]
    used = making.ready_avatar(person, one)["id"]
    person.upload(other)
    making.complete(person, person.generate(one).json["generations"][0]["id"])
    for number in range(5):
        use(person, used, f"e{number}")
    now = stats(person)
    assert (now["totalAvatars"], now["totalProjects"], now["recentUploads"]) == (3, 2, 2)
    assert (now["totalUsage"], now["averageUsage"]) == (5, 1.7)
    assert now["creditBalance"] == 1000 - 10 - 10 - 15
    assert [avatar["id"] for avatar in now["topUsedAvatars"]] == [used]


def test_a_failed_upload_counts_nowhere(person: Person):
    project = person.project()["id"]
    making.ready_avatar(person, project)
    avatar = person.upload(project).json["avatar"]["id"]
    assert (stats(person)["totalAvatars"], stats(person)["recentUploads"]) == (2, 2)
    making.arrive(person, avatar, b"this is a text")
    now = stats(person)
    assert (now["totalAvatars"], now["recentUploads"], now["month"]["uploaded"]) == (1, 1, 1)
    assert person.get(f"{APP}/projects/{project}").json["project"]["avatarCount"] == 1
    assert person.get(f"{APP}/avatars/{avatar}").json["avatar"]["status"] == "failed"


def test_top_is_the_five_most_used(person: Person):
    avatars = making.many_avatars(person, person.project()["id"], 7)
    for times, avatar in enumerate(avatars):
        for number in range(times):
            use(person, avatar, f"e{number}")
    top = stats(person)["topUsedAvatars"]
    assert [avatar["id"] for avatar in top] == avatars[:1:-1]
    assert [avatar["usageCount"] for avatar in top] == [6, 5, 4, 3, 2]


def test_old_uploads_are_not_recent(person: Person):
    from datetime import timedelta

    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
    from chalicelib.core.clock import iso, utc_now
    from chalicelib.core.ids import new_id

    project = person.project()["id"]
    for days in (6.9, 7.1):
        id_ = new_id(utc_now() - timedelta(days=days))
        row = AvatarRow(person.user_id, id_, project_id=project, place=f"live#{project}#{id_}")
        row.name, row.status, row.source_type = "A", "ready", "uploaded"
        row.live_id = id_
        row.created_at = row.updated_at = row.changed_at = "2026"
        row.save()
    for days in (1, 30):
        start = iso(utc_now() - timedelta(days=days))
        answer = person.get(f"{APP}/stats", monthStart=start)
        assert answer.json["stats"]["recentUploads"] == 1


def test_numbers_are_the_persons_own(person: Person, stranger: Person):
    use(person, making.ready_avatar(person, person.project()["id"])["id"], "e")
    assert stats(stranger)["totalAvatars"] == 0
    assert stats(stranger)["totalUsage"] == 0
