"""ZIPs of avatars, from the order to the file."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZIP_STORED, ZipFile

import pytest

from tests.integration import making
from tests.integration.person import APP, Person

EXPORTS = f"{APP}/exports"


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project(name="Batik")["id"])


def order(person: Person, **body: Any) -> dict[str, Any]:
    answer = person.post(EXPORTS, body)
    assert answer.status == 202, answer.json
    export: dict[str, Any] = answer.json["export"]
    return export


def made(person: Person, **body: Any) -> dict[str, Any]:
    """Order a ZIP and have it made."""
    export_id = order(person, **body)["id"]
    making.pack(person, export_id)
    export: dict[str, Any] = person.get(f"{EXPORTS}/{export_id}").json["export"]
    return export


def stored(key: str) -> bytes:
    from chalicelib.aws.session import client

    data: bytes = client("s3").get_object(Bucket="media-bucket", Key=key)["Body"].read()
    return data


def opened(export: dict[str, Any]) -> ZipFile:
    """Open the file that the link leads to."""
    key = urlsplit(export["downloadUrl"]).path.lstrip("/")
    return ZipFile(io.BytesIO(stored(key)))


def lines(archive: ZipFile, name: str = "manifest.csv") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))


def picture_of(person: Person, avatar: dict[str, Any]) -> bytes:
    return stored(f"media/{person.user_id}/{avatar['id']}/image.png")


def test_a_zip_holds_the_pictures_as_they_are_and_a_manifest(person: Person, project: str):
    avatars = [making.ready_avatar(person, project, name=name) for name in ("Siti", "Budi")]
    export = made(person, avatarIds=[avatar["id"] for avatar in avatars])
    assert (export["status"], export["name"], export["progress"]) == ("completed", "Siti +1", 100)
    archive = opened(export)
    assert archive.testzip() is None
    assert archive.namelist() == ["Siti.png", "Budi.png", "manifest.csv"]
    assert {info.compress_type for info in archive.infolist()} == {ZIP_STORED}
    for avatar in avatars:
        assert archive.read(f"{avatar['name']}.png") == picture_of(person, avatar)
    assert [line["file"] for line in lines(archive)] == ["Siti.png", "Budi.png"]


def test_the_manifest_says_how_each_was_made_and_who_agreed(person: Person, project: str):
    consent = {"subject": "Siti Aminah", "until": "2031-01-31", "note": "=1+1"}
    uploaded = making.ready_avatar(person, project, name="Siti", consent=consent)
    generation = person.generate(project, name="Budi", seed=7).json["generations"][0]["id"]
    drawn = making.complete(person, generation)
    archive = opened(made(person, avatarIds=[uploaded["id"], drawn]))
    first, second = lines(archive)
    assert (first["consentSubject"], first["consentUntil"]) == ("Siti Aminah", "2031-01-31")
    assert (first["consentNote"], first["prompt"], first["seed"]) == ("'=1+1", "", "")
    assert (second["name"], second["consentSubject"]) == ("Budi", "")
    assert "hijab" in second["prompt"]
    (agreed,) = lines(archive, "consent.csv")
    assert (agreed["avatarId"], agreed["subject"]) == (uploaded["id"], "Siti Aminah")


def test_a_project_is_taken_along_newest_first_without_what_has_no_picture(
    person: Person, project: str
):
    names = ["One", "Two"]
    for name in names:
        making.ready_avatar(person, project, name=name)
    person.upload(project, name="Never came")
    export = made(person, projectId=project, pattern="{number}-{name}-{date}")
    assert (export["name"], export["projectId"], export["total"]) == ("Batik", project, 2)
    day = export["createdAt"][:10]
    assert opened(export).namelist()[:2] == [f"1-Two-{day}.png", f"2-One-{day}.png"]


def test_what_is_gone_by_then_is_skipped_and_named(person: Person, project: str):
    kept, trashed, purged = (making.ready_avatar(person, project)["id"] for _ in range(3))
    waiting = person.upload(project, name="Never came").json["avatar"]["id"]
    export_id = order(person, avatarIds=[trashed, kept, purged, waiting])["id"]
    for gone in (trashed, purged):
        person.delete(f"{APP}/avatars/{gone}")
    person.delete(f"{APP}/trash/{purged}")
    making.pack(person, export_id)
    export = person.get(f"{EXPORTS}/{export_id}").json["export"]
    assert (export["status"], export["done"], export["skipped"]) == ("completed", 4, 3)
    told = [(line["id"], line["outcome"], line["name"]) for line in lines(opened(export))]
    assert told == [
        (trashed, "skipped", "Siti"),
        (kept, "included", "Siti"),
        (purged, "skipped", ""),
        (waiting, "skipped", "Never came"),
    ]


def test_names_alike_are_numbered_and_an_avatar_named_twice_is_there_once(
    person: Person, project: str
):
    first, second = (making.ready_avatar(person, project, name="A/B")["id"] for _ in range(2))
    archive = opened(made(person, avatarIds=[first, second, first]))
    assert archive.namelist()[:-1] == ["A-B.png", "A-B (2).png"]


def test_an_export_is_free_and_told_in_the_work_of_all_apps(person: Person, project: str):
    avatar = making.ready_avatar(person, project)["id"]
    before = person.balance()
    export_id = order(person, avatarIds=[avatar])["id"]
    (item,) = person.get("/work").json["work"]
    told = ("id", "appId", "kind", "name", "status", "stage", "progress", "done", "total")
    expected = (export_id, "avatar-creator", "export", "Siti", "pending", "queued", 0, 0, 1)
    assert tuple(item[field] for field in told) == expected
    making.pack(person, export_id)
    (item,) = person.get("/work", status="ended").json["work"]
    assert (item["status"], item["stage"], item["progress"], item["done"]) == (
        *("completed", "done", 100, 1),
    )
    assert person.balance() == before


def test_exports_are_listed_what_is_under_way_first(person: Person, project: str):
    avatar = making.ready_avatar(person, project)["id"]
    running = order(person, avatarIds=[avatar])["id"]
    ended = [made(person, avatarIds=[avatar])["id"] for _ in range(2)]
    first = person.get(EXPORTS, limit=2).json
    second = person.get(EXPORTS, limit=2, cursor=first["nextCursor"]).json
    listed = [export["id"] for export in first["exports"] + second["exports"]]
    assert listed == [running, *reversed(ended)]
    assert second["nextCursor"] is None
    assert first["exports"][0]["downloadUrl"] is None
    assert first["exports"][1]["downloadUrl"]


def test_the_link_stays_the_same_and_works_for_a_day(person: Person, project: str):
    export = made(person, avatarIds=[making.ready_avatar(person, project)["id"]])
    again = person.get(f"{EXPORTS}/{export['id']}").json["export"]
    assert export["downloadUrl"] == again["downloadUrl"]
    assert "X-Amz-Expires=86400" in export["downloadUrl"]
    lasts = datetime.fromisoformat(export["expiresAt"]) - datetime.fromisoformat(export["endedAt"])
    assert lasts == timedelta(days=1)


def test_after_a_day_it_is_said_that_it_is_gone(person: Person, project: str):
    from chalicelib.core.ids import first_id_at
    from chalicelib.foundation.exports.store import ExportRow

    export = made(person, avatarIds=[making.ready_avatar(person, project)["id"]])
    ExportRow(person.user_id, export["id"]).delete()
    answer = person.get(f"{EXPORTS}/{export['id']}")
    assert (answer.status, answer.json["code"]) == (404, "export_not_found")
    old = first_id_at(datetime.now(UTC) - timedelta(days=1, seconds=1))
    ExportRow(
        person.user_id,
        old,
        state_key=f"ended#{old}",
        app_id="avatar-creator",
        kind="avatar",
        name="Old",
        total=1,
        status="completed",
        created_at="2020-01-01T00:00:00.000Z",
        ended_at="2020-01-01T00:00:00.000Z",
        expires_at="2020-01-02T00:00:00.000Z",
    ).save()
    answer = person.get(f"{EXPORTS}/{old}")
    assert (answer.status, answer.json["code"]) == (404, "export_expired")
    assert person.get(EXPORTS).json["exports"] == []


def test_a_strangers_avatars_projects_and_exports_are_not_there(
    person: Person, stranger: Person, project: str
):
    mine = making.ready_avatar(stranger, stranger.project()["id"])["id"]
    theirs = making.ready_avatar(person, project)["id"]
    export = order(person, avatarIds=[theirs])["id"]
    refusals = [
        stranger.post(EXPORTS, {"avatarIds": [mine, theirs]}),
        stranger.post(EXPORTS, {"projectId": project}),
        stranger.get(f"{EXPORTS}/{export}"),
    ]
    assert [(answer.status, answer.json["code"]) for answer in refusals] == [
        (404, "avatar_not_found"),
        (404, "project_not_found"),
        (404, "export_not_found"),
    ]
    assert stranger.get(EXPORTS).json["exports"] == []


def test_an_avatar_in_the_trash_is_not_there(person: Person, project: str):
    avatar = making.ready_avatar(person, project)["id"]
    person.delete(f"{APP}/avatars/{avatar}")
    assert person.post(EXPORTS, {"avatarIds": [avatar]}).status == 404


def test_500_are_taken_and_501_refused(person: Person, project: str):
    avatars = making.many_avatars(person, project, 501)
    answer = person.post(EXPORTS, {"avatarIds": avatars})
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    answer = person.post(EXPORTS, {"projectId": project})
    assert (answer.status, answer.json["code"]) == (413, "export_too_large")
    answer = person.post(EXPORTS, {"avatarIds": avatars[1:]})
    assert (answer.status, answer.aws_calls.count("BatchGetItem")) == (202, 5)
    assert person.get(EXPORTS).json["exports"][0]["total"] == 500


def test_of_a_large_project_only_what_is_ready_counts(person: Person, project: str):
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow

    avatars = making.many_avatars(person, project, 503)
    for avatar in avatars[-3:]:
        AvatarRow(person.user_id, avatar).update([AvatarRow.status.set("failed")])
    assert order(person, projectId=project)["total"] == 500


def test_more_than_eight_gigabytes_are_refused(person: Person, project: str):
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow

    for avatar in making.many_avatars(person, project, 2):
        AvatarRow(person.user_id, avatar).update([AvatarRow.bytes.set(5 * 1024**3)])
    answer = person.post(EXPORTS, {"projectId": project})
    assert (answer.status, answer.json["code"]) == (413, "export_too_large")


def test_where_there_is_no_picture_there_is_nothing_to_take_along(person: Person, project: str):
    waiting = person.upload(project).json["avatar"]["id"]
    for body in ({"projectId": project}, {"avatarIds": [waiting]}):
        answer = person.post(EXPORTS, body)
        assert (answer.status, answer.json["code"]) == (409, "nothing_to_export")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"avatarIds": []},
        {"avatarIds": ["0" * 26], "projectId": "0" * 26},
        {"avatarIds": ["nowhere"]},
        {"projectId": "0" * 26, "pattern": "{prompt}"},
        {"projectId": "0" * 26, "pattern": "x" * 101},
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused(person: Person, body: dict[str, Any]):
    answer = person.post(EXPORTS, body)
    assert (answer.status, answer.json["code"]) == (400, "invalid_input"), answer.json
    assert person.get(EXPORTS).json["exports"] == []


def test_an_order_that_is_sent_again_makes_one_zip(person: Person, project: str, queued: Any):
    avatar = making.ready_avatar(person, project)["id"]
    queued("exports")
    answers = [
        person.post(EXPORTS, {"avatarIds": [avatar]}, Idempotency_Key="one") for _ in range(2)
    ]
    assert answers[0].json == answers[1].json
    assert len(person.get(EXPORTS).json["exports"]) == 1
    assert queued("exports") == [
        {"userId": person.user_id, "exportId": answers[0].json["export"]["id"]}
    ]
