from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.integration import making
from tests.integration.making import use
from tests.integration.person import APP, Person


@pytest.fixture
def avatar(person: Person) -> str:
    return str(person.upload(person.project()["id"]).json["avatar"]["id"])


def read(person: Person, avatar_id: str) -> dict[str, Any]:
    found: dict[str, Any] = person.get(f"{APP}/avatars/{avatar_id}").json["avatar"]
    return found


def history(person: Person, avatar_id: str) -> Any:
    return person.get(f"{APP}/avatars/{avatar_id}/usage-history").json


def ago(**time: float) -> str:
    moment = datetime.now(UTC) - timedelta(**time)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def test_use_shows_in_count_history_summary_and_totals(person: Person, avatar: str):
    at = ago(hours=1)
    reference = {"referenceId": "poster/7", "referenceType": "poster"}
    metadata = {"nested": {"list": [1, 2.5, None, True]}, "emoji": "👩", "empty": ""}
    answer = use(person, avatar, "e1", occurredAt=at, metadata=metadata, **reference)
    assert (answer.status, answer.json["usage"]["counted"]) == (201, True)
    now = read(person, avatar)
    assert (now["usageCount"], now["lastUsedAt"]) == (1, at)
    seen = history(person, avatar)
    event = seen["history"][0]
    assert {**reference, "metadata": metadata}.items() <= event.items()
    assert (event["id"], event["occurredAt"], event["action"]) == ("e1", at, "poster")
    entry = {"appId": "poster-editor", "appName": "Poster Editor", "count": 1, "lastUsed": at}
    assert seen["summary"] == [entry]
    totals = {"totalUsage": 1, "appBreakdown": {"poster-editor": 1}, "lastUsed": at}
    assert seen["totals"] == totals


def test_same_event_counts_once(person: Person, avatar: str):
    answers = [use(person, avatar, "same") for _ in range(3)]
    assert [answer.status for answer in answers] == [201] * 3
    assert [answer.json["usage"]["counted"] for answer in answers] == [True, False, False]
    assert read(person, avatar)["usageCount"] == 1
    assert history(person, avatar)["totals"]["totalUsage"] == 1


def test_late_event_counts_without_turning_last_used_back(person: Person, avatar: str):
    newest = ago(minutes=1)
    for number, moment in enumerate((ago(hours=2), newest, ago(hours=5))):
        use(person, avatar, f"e{number}", occurredAt=moment)
    use(person, avatar, "other", occurredAt=ago(days=1), appId="poses", appName="Poses")
    now, seen = read(person, avatar), history(person, avatar)
    assert (now["usageCount"], now["lastUsedAt"]) == (4, newest)
    assert [event["id"] for event in seen["history"]] == ["e1", "e0", "e2", "other"]
    assert [(app["appId"], app["count"]) for app in seen["summary"]] == [
        ("poster-editor", 3),
        ("poses", 1),
    ]
    assert seen["totals"]["lastUsed"] == newest


@pytest.mark.parametrize("given", [None, "", "2999-01-01T00:00:00Z"])
def test_absent_and_future_times_mean_now(person: Person, avatar: str, given: str | None):
    before = ago()
    use(person, avatar, "e", occurredAt=given)
    assert before <= read(person, avatar)["lastUsedAt"] <= ago(seconds=-1)


def test_time_zones_are_understood(person: Person, avatar: str):
    use(person, avatar, "e", occurredAt="2024-03-01T07:00:00+07:00")
    assert read(person, avatar)["lastUsedAt"] == "2024-03-01T00:00:00.000Z"


BAD = [
    {"occurredAt": "2024-03-01T07:00:00"},
    {"occurredAt": "yesterday"},
    {"occurredAt": 1700000000},
    {"occurredAt": "0001-01-01T00:00:00+14:00"},
    {"metadata": {"text": "x" * 4090}},
    {"metadata": {"text": "é" * 2045}},
    {"metadata": [1]},
    {"metadata": "text"},
    {"eventId": ""},
    {"eventId": "x" * 129},
    {"eventId": 5},
    {"appId": None},
    {"appName": "a\nb"},
    {"action": "x" * 101},
    {"referenceId": "x" * 201},
    {"count": 2},
]


@pytest.mark.parametrize("fields", BAD, ids=lambda fields: str(fields)[:40])
def test_bad_event_is_refused_and_not_counted(person: Person, avatar: str, fields: Any):
    answer = use(person, avatar, **{"event_id": "e", **fields})
    assert answer.status == 400
    assert answer.json["details"][0]["path"] == list(fields)
    assert read(person, avatar)["usageCount"] == 0


def test_metadata_that_is_no_json_number_is_refused(person: Person, avatar: str):
    for number in ("NaN", "Infinity", "1e999"):
        body = f'{{"eventId": "e", "avatarId": "{avatar}", "appId": "a", "appName": "a",'
        body += f'"action": "a", "metadata": {{"n": {number}}}}}'
        assert person.call("POST", f"{APP}/track-usage", body).status == 400


def test_metadata_of_4_kb_is_taken(person: Person, avatar: str):
    metadata = {"text": "x" * (4096 - len('{"text":""}'))}
    assert use(person, avatar, "e", metadata=metadata).status == 201
    assert history(person, avatar)["history"][0]["metadata"] == metadata


def test_event_for_somebody_else_is_not_found(person: Person, stranger: Person, avatar: str):
    assert use(stranger, avatar, "e").status == 404
    assert use(stranger, avatar, "e", userId=person.user_id).status == 404
    assert use(person, avatar, "e", userId=stranger.user_id).status == 404
    assert read(person, avatar)["usageCount"] == 0
    assert use(person, avatar, "e", userId=person.user_id).status == 201


def test_an_avatar_is_the_same_by_either_name_and_either_path(person: Person, avatar: str):
    event = {"eventId": "e", "appId": "poses", "appName": "Poses", "action": "pose"}
    names = [
        {"avatarId": avatar},
        {"avatarId": avatar, "subjectType": "avatar"},
        {"subjectId": avatar},
        {"subjectType": "avatar", "subjectId": avatar},
    ]
    paths = ["/usage", f"{APP}/track-usage"]
    answers = [person.post(path, {**event, **name}) for path in paths for name in names]
    assert [answer.status for answer in answers] == [201] * 8
    assert [answer.json["usage"]["counted"] for answer in answers] == [True, *[False] * 7]
    said = {"eventId": "e", "avatarId": avatar, "subjectType": "avatar", "subjectId": avatar}
    assert all(said.items() <= answer.json["usage"].items() for answer in answers)
    assert read(person, avatar)["usageCount"] == 1


UNCLEAR = [
    {},
    {"subjectType": "avatar"},
    {"subjectId": "1", "avatarId": "1"},
    {"subjectType": "product", "avatarId": "1"},
]


@pytest.mark.parametrize("names", UNCLEAR, ids=str)
def test_event_that_does_not_say_what_was_used_is_refused(person: Person, names: dict[str, str]):
    event = {"eventId": "e", "appId": "poses", "appName": "Poses", "action": "pose"}
    answer = person.post("/usage", {**event, **names})
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    assert answer.json["error"].startswith("must name ")
    assert answer.aws_calls == []


def test_things_of_a_type_that_no_app_tracks_are_refused(person: Person, avatar: str):
    answer = use(person, avatar, "e", avatarId=None, subjectType="planet", subjectId=avatar)
    assert (answer.status, answer.json["code"]) == (400, "unknown_subject_type")
    assert answer.aws_calls == []


def test_event_ids_of_different_avatars_do_not_meet(person: Person, avatar: str):
    other = making.ready_avatar(person, person.project()["id"])["id"]
    assert [use(person, id_, "same").json["usage"]["counted"] for id_ in (avatar, other)] == [
        True,
        True,
    ]


def test_history_of_an_unused_avatar_is_empty(person: Person, avatar: str):
    seen = history(person, avatar)
    assert (seen["history"], seen["summary"], seen["nextCursor"]) == ([], [], None)
    assert seen["totals"] == {"totalUsage": 0, "appBreakdown": {}, "lastUsed": None}


def test_totals_are_of_everything_on_every_page(person: Person, avatar: str):
    for number in range(5):
        use(person, avatar, f"e{number}")
    first = person.get(f"{APP}/avatars/{avatar}/usage-history", limit=2).json
    second = person.get(
        f"{APP}/avatars/{avatar}/usage-history", limit=2, cursor=first["nextCursor"]
    ).json
    assert first["totals"] == second["totals"]
    assert first["totals"]["totalUsage"] == 5
