"""Uses of all of a person's things, added up; and rows from before people were written down."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib.core.clock import iso, utc_now
from chalicelib.foundation.usage.counting import By, used
from chalicelib.foundation.usage.kind import AVATAR, Subject
from chalicelib.foundation.usage.store import UsageRow, subject_key
from tests.integration import making
from tests.integration.making import use
from tests.integration.person import APP, Person

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
SPRING = datetime(2026, 3, 1, tzinfo=UTC)
MOMENT = timedelta(milliseconds=1)


@pytest.fixture
def avatar(person: Person) -> str:
    return str(person.upload(person.project()["id"]).json["avatar"]["id"])


def use_at(person: Person, avatar_id: str, *moments: datetime, **fields: Any) -> None:
    for moment in moments:
        answer = use(person, avatar_id, f"{moment}{fields}", occurredAt=iso(moment), **fields)
        assert answer.json["usage"]["counted"]


def an_old_use(person: Person, avatar_id: str, at: datetime) -> None:
    """Store a use and its total as they were before people and months were written down."""
    key = subject_key(person.user_id, Subject(AVATAR, avatar_id))
    named = {"app_id": "poster-editor", "app_name": "Poster Editor"}
    event = UsageRow(key, "EVENT#old", time_key=f"{iso(at)}#1", action="poster", **named)
    event.occurred_at = event.created_at = iso(at)
    event.save()
    UsageRow(key, "APP#poster-editor", times=1, last_used=iso(at), **named).save()


def test_uses_are_added_up_by_app_action_month_and_subject(person: Person, avatar: str):
    other = making.ready_avatar(person, person.project()["id"])["id"]
    days = [NEW_YEAR, NEW_YEAR + timedelta(days=20), NEW_YEAR + timedelta(days=40)]
    use_at(person, avatar, *days)
    use_at(person, other, days[0], appId="poses", appName="Poses", action="pose")
    options: tuple[By, ...] = ("app", "action", "month", "subject")
    sums = {by: used(person.user_id, NEW_YEAR, until=SPRING, by=by) for by in options}
    assert sums == {
        "app": {"poster-editor": 3, "poses": 1},
        "action": {"poster": 3, "pose": 1},
        "month": {"2026-01": 3, "2026-02": 1},
        "subject": {f"avatar#{avatar}": 3, f"avatar#{other}": 1},
    }


def test_uses_are_counted_from_the_first_moment_to_before_the_last(person: Person, avatar: str):
    use_at(person, avatar, NEW_YEAR - MOMENT, NEW_YEAR, SPRING - MOMENT, SPRING)
    months = used(person.user_id, NEW_YEAR, until=SPRING, by="month")
    assert months == {"2026-01": 1, "2026-02": 1}
    longer = used(person.user_id, NEW_YEAR - MOMENT, until=SPRING + MOMENT, by="month")
    assert longer == {"2025-12": 1, "2026-01": 1, "2026-02": 1, "2026-03": 1}


def test_every_month_of_years_is_looked_at(person: Person, avatar: str):
    months = [datetime(2024 + month // 12, month % 12 + 1, 28, tzinfo=UTC) for month in range(26)]
    use_at(person, avatar, *months)
    found = used(person.user_id, datetime(2024, 1, 31, tzinfo=UTC), until=utc_now(), by="month")
    assert found == {f"{month:%Y-%m}": 1 for month in months[1:]}


def test_uses_are_the_persons_own(person: Person, stranger: Person, avatar: str):
    use_at(person, avatar, NEW_YEAR)
    assert used(stranger.user_id, NEW_YEAR, until=SPRING, by="app") == {}


def test_uses_of_what_was_removed_for_good_are_not_counted(person: Person, avatar: str):
    use_at(person, avatar, NEW_YEAR)
    person.delete(f"{APP}/avatars/{avatar}")
    assert used(person.user_id, NEW_YEAR, until=SPRING, by="app") == {"poster-editor": 1}
    person.delete(f"{APP}/trash/{avatar}")
    assert used(person.user_id, NEW_YEAR, until=SPRING, by="app") == {}


def test_old_uses_stay_in_the_history_and_new_ones_join_them(person: Person, avatar: str):
    an_old_use(person, avatar, NEW_YEAR)
    use_at(person, avatar, SPRING)
    seen = person.get(f"{APP}/avatars/{avatar}/usage-history").json
    assert [event["occurredAt"] for event in seen["history"]] == [iso(SPRING), iso(NEW_YEAR)]
    entry = {"appId": "poster-editor", "appName": "Poster Editor", "count": 2}
    assert seen["summary"] == [{**entry, "lastUsed": iso(SPRING)}]
    assert used(person.user_id, NEW_YEAR, until=utc_now(), by="app") == {"poster-editor": 1}


def test_an_old_event_is_not_counted_again(person: Person, avatar: str):
    an_old_use(person, avatar, NEW_YEAR)
    assert use(person, avatar, "old").json["usage"]["counted"] is False
