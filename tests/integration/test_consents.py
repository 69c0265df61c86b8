"""Consents of the people in pictures: stated, changed, listed, and their pictures erased."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Person
from tests.integration.pose_generator import making as poses
from tests.integration.stored import every_object, rows_about

SITI = {"subject": "Siti Aminah", "until": "2027-12-31", "note": "Signed on paper"}


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project()["id"])


def of(person: Person, avatar: str) -> Any:
    consent = person.get(f"{APP}/avatars/{avatar}").json["avatar"]["consent"]
    return consent and {name: value for name, value in consent.items() if name != "statedAt"}


def test_consent_is_kept_with_the_avatar(person: Person, project: str):
    avatar = person.upload(project, consent=SITI).json["avatar"]
    assert avatar["consent"] == {**SITI, "statedAt": avatar["createdAt"]}
    plain = person.upload(project, consent={"subject": " Budi ", "until": "", "note": None})
    assert of(person, plain.json["avatar"]["id"]) == {
        "subject": "Budi",
        "until": None,
        "note": None,
    }
    assert person.upload(project).json["avatar"]["consent"] is None


def test_consent_is_replaced_and_withdrawn_as_a_whole(person: Person, project: str):
    avatar = making.ready_avatar(person, project, consent=SITI)["id"]
    path = f"{APP}/avatars/{avatar}"
    person.patch(path, {"name": "Other"})
    assert of(person, avatar) == SITI
    person.patch(path, {"consent": {"subject": "Budi"}})
    assert of(person, avatar) == {"subject": "Budi", "until": None, "note": None}
    person.patch(path, {"consent": None})
    assert of(person, avatar) is None
    assert person.patch(path, {"consent": {"until": "2027-12-31"}}).status == 400
    assert person.get(f"{APP}/consents").json["consents"] == []


def test_people_are_listed_by_name_with_their_earliest_end(person: Person, project: str):
    for subject, until in (
        ("Siti  aminah", "2028-01-01"),
        ("Budi", None),
        ("SITI AMINAH", "2027-01-01"),
        ("Wayan", None),
    ):
        making.ready_avatar(person, project, consent={"subject": subject, "until": until})
    first = person.get(f"{APP}/consents", limit=2).json
    assert [(one["subject"], one["count"], one["until"]) for one in first["consents"]] == [
        ("Budi", 1, None),
        ("SITI AMINAH", 2, "2027-01-01"),
    ]
    rest = person.get(f"{APP}/consents", limit=2, cursor=first["nextCursor"]).json
    assert [one["subject"] for one in rest["consents"]] == ["Wayan"]
    assert rest["nextCursor"] is None


def test_dry_run_only_counts(person: Person, project: str):
    avatar = making.ready_avatar(person, project, consent=SITI)["id"]
    answer = person.post(f"{APP}/consents/erase", {"subject": "siti aminah", "dryRun": True})
    assert (answer.json["found"], answer.json["erased"], answer.json["left"]) == (1, 0, 1)
    assert person.get(f"{APP}/avatars/{avatar}").status == 200


def test_pictures_by_an_avatar_are_counted_and_go_with_it(person: Person):
    batch = poses.batch(person)
    person.patch(f"{APP}/avatars/{batch['avatarId']}", {"consent": SITI})
    passed, _ = poses.make(person, batch["id"], "passed", "failed")
    asked = {"subject": "Siti Aminah"}
    counted = person.post(f"{APP}/consents/erase", {**asked, "dryRun": True}).json
    assert (counted["found"], counted["pictures"]) == (1, 1)
    assert person.post(f"{APP}/consents/erase", asked).json["erased"] == 1
    for id_ in (batch["id"], passed):
        assert {table for table, _ in rows_about(id_)} <= {"CreditsTable"}
    assert every_object(f"media/{person.user_id}/") == []
    assert person.get(f"{poses.APP}/generate", projectId=batch["projectId"]).json == {
        "success": True,
        "generations": [],
        "nextCursor": None,
    }


def test_erasing_leaves_only_payments(person: Person, stranger: Person, project: str):
    ready = making.ready_avatar(person, project, consent=SITI)["id"]
    making.use(person, ready, "use")
    thrown_away = making.ready_avatar(person, project, consent=SITI)["id"]
    person.delete(f"{APP}/avatars/{thrown_away}")
    waiting = person.upload(project, consent=SITI).json["avatar"]["id"]
    kept = making.ready_avatar(person, project, consent={"subject": "Siti"})["id"]
    theirs = making.ready_avatar(stranger, stranger.project()["id"], consent=SITI)["id"]
    answer = person.post(f"{APP}/consents/erase", {"subject": "Siti Aminah"})
    assert (answer.json["found"], answer.json["erased"], answer.json["left"]) == (3, 3, 0)
    for avatar in (ready, thrown_away, waiting):
        assert {table for table, _ in rows_about(avatar)} == {"CreditsTable"}
        assert every_object(f"media/{person.user_id}/{avatar}/") == []
        assert person.get(f"{APP}/avatars/{avatar}").status == 404
    shown = person.get(f"{APP}/projects/{project}").json["project"]
    assert (shown["avatarCount"], [cover["avatarId"] for cover in shown["covers"]]) == (1, [kept])
    assert person.get(f"{APP}/trash").json["trash"] == []
    assert stranger.get(f"{APP}/avatars/{theirs}").status == 200
    again = person.post(f"{APP}/consents/erase", {"subject": "Siti Aminah"}).json
    assert (again["found"], again["erased"], person.balance()) == (0, 0, 970)
