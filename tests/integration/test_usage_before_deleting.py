"""Where avatars were used, asked before they are deleted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.making import use
from tests.integration.person import APP, Answer, Person

POSES = {"appId": "pose-generator", "appName": "Pose Generator"}
NOTHING = {"avatars": 0, "totalUsage": 0, "lastUsed": None, "apps": []}


@pytest.fixture
def avatars(person: Person) -> list[str]:
    return making.many_avatars(person, person.project()["id"], 3)


def ask(person: Person, avatars: list[str]) -> Answer:
    answer = person.post(f"{APP}/avatars/usage", {"avatarIds": avatars})
    assert answer.status == 200, answer.json
    return answer


def used(person: Person, avatars: list[str]) -> dict[str, Any]:
    usage: dict[str, Any] = ask(person, avatars).json["usage"]
    return usage


def test_uses_of_all_are_added_up_by_app(person: Person, avatars: list[str]):
    first, second, _ = avatars
    for number, avatar in enumerate([first, second, second]):
        use(person, avatar, f"e{number}", **POSES)
    use(person, first, "poster", occurredAt="2026-01-31T08:00:00.000Z")
    usage = used(person, avatars)
    assert (usage["avatars"], usage["totalUsage"]) == (2, 4)
    assert [(app["appName"], app["count"]) for app in usage["apps"]] == [
        ("Pose Generator", 3),
        ("Poster Editor", 1),
    ]
    assert usage["apps"][1]["lastUsed"] == "2026-01-31T08:00:00.000Z"
    assert usage["lastUsed"] == usage["apps"][0]["lastUsed"]


def test_what_other_programs_did_is_in_the_total(person: Person, avatars: list[str]):
    use(person, avatars[0], "e1", appId="elsewhere", appName="Elsewhere")
    usage = used(person, avatars)
    assert (usage["totalUsage"], usage["apps"]) == (1, [])


def test_what_was_never_used_costs_one_call(person: Person, avatars: list[str]):
    answer = ask(person, avatars)
    assert answer.json["usage"] == NOTHING
    assert answer.aws_calls == ["BatchGetItem"]


def test_a_hundred_used_ones_cost_a_few_calls(person: Person):
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow

    avatars = making.many_avatars(person, person.project()["id"], 100)
    for avatar in avatars:
        used_once = [AvatarRow.usage_count.set(1), AvatarRow.last_used_at.set("2026-01-31")]
        AvatarRow(person.user_id, avatar).update(used_once)
    answer = ask(person, avatars)
    assert answer.json["usage"]["totalUsage"] == 100
    assert answer.aws_calls == ["BatchGetItem"] * 7


def test_a_strangers_avatars_and_those_in_the_trash_tell_nothing(
    person: Person, stranger: Person, avatars: list[str]
):
    use(person, avatars[0], "e1")
    assert used(stranger, avatars) == NOTHING
    person.delete(f"{APP}/avatars/{avatars[0]}")
    assert used(person, avatars) == NOTHING


@pytest.mark.parametrize("avatars", [[], ["0" * 26] * 101, ["nowhere"]], ids=len)
def test_none_too_many_and_no_ids_are_refused(person: Person, avatars: list[str]):
    answer = person.post(f"{APP}/avatars/usage", {"avatarIds": avatars})
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
