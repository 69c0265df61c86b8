"""The month's numbers: what came, what it cost, and when the month began."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib import host
from chalicelib.apps.avatar_creator.service.stats import Stats
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.core.clock import iso, utc_now
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import REFUND, Action, Posting
from tests.integration import making
from tests.integration.person import APP, Person

TEST = Action("test", "A test")
DAY = timedelta(days=1)


def read(person: Person, start: str) -> dict[str, Any]:
    answer = person.get(f"{APP}/stats", monthStart=start)
    assert answer.status == 200, answer.json
    found: dict[str, Any] = answer.json["stats"]["month"]
    return found


def month(person: Person, start: datetime | None = None) -> tuple[int, int, int]:
    """Return what was uploaded, made and spent since `start`, an hour ago by default."""
    found = read(person, iso(start or utc_now() - timedelta(hours=1)))
    return found["uploaded"], found["made"], found["creditsSpent"]


def came(person: Person, moment: datetime, **fields: Any) -> None:
    """Put an avatar that came at `moment` into the table."""
    id_ = new_id(moment)
    row = AvatarRow(person.user_id, id_, project_id="p", place=f"live#p#{id_}", live_id=id_)
    row.name, row.created_at = "A", iso(moment)
    row.updated_at = row.changed_at = iso(moment)
    row.status, row.source_type = "ready", fields.get("source_type", "uploaded")
    row.background = fields.get("background")
    row.save()


def post(person: Person, key: str, amount: int, moment: datetime) -> None:
    """Let credits move at `moment`."""
    type_: Any = "usage" if amount < 0 else "refund"
    posting = Posting(key, amount, type=type_, action=TEST if amount < 0 else REFUND)
    Ledger(lambda: moment, welcome=1000).post(person.user_id, [posting], lambda _: None)


def test_month_counts_what_came_and_what_it_cost(person: Person):
    project = person.project()["id"]
    making.ready_avatar(person, project)
    making.ready_avatar(person, project)
    making.complete(person, person.generate(project).json["generations"][0]["id"])
    assert month(person) == (2, 1, 10 + 10 + 15)


def test_work_that_failed_is_neither_new_nor_paid(person: Person):
    project = person.project()["id"]
    person.upload(project)
    making.arrive(person, person.upload(project).json["avatar"]["id"], b"no picture")
    making.fail(person, person.generate(project).json["generations"][0]["id"])
    assert month(person) == (0, 0, 10)


def test_trashed_avatars_are_not_new_until_they_are_restored(person: Person):
    project = person.project()["id"]
    avatar = making.ready_avatar(person, project)["id"]
    assert month(person) == (1, 0, 10)
    person.delete(f"{APP}/avatars/{avatar}")
    assert month(person) == (0, 0, 10)
    person.post(f"{APP}/avatars/{avatar}/restore")
    assert month(person) == (1, 0, 10)
    person.delete(f"{APP}/projects/{project}")
    assert month(person) == (0, 0, 10)


def test_month_begins_at_its_first_millisecond(person: Person):
    start = (utc_now() - 20 * DAY).replace(microsecond=0)
    for number, early in enumerate((timedelta(0), timedelta(milliseconds=1))):
        came(person, start - early)
        came(person, start - early, source_type="from_preset")
        post(person, f"charge-{number}", -10, start - early)
    assert month(person, start) == (1, 1, 10)
    assert month(person, start - timedelta(milliseconds=1)) == (2, 2, 20)


def test_month_in_jakarta_begins_seven_hours_earlier(person: Person):
    start = (utc_now() - 5 * DAY).replace(hour=0, minute=0, second=0, microsecond=0)
    came(person, start - timedelta(hours=6, minutes=59))
    in_jakarta = start.replace(tzinfo=None).isoformat() + "+07:00"
    found = read(person, in_jakarta)
    assert found["start"] == iso(start - timedelta(hours=7))
    assert found["uploaded"] == 1
    assert month(person, start) == (0, 0, 0)


def test_refunds_of_an_earlier_month_are_no_income(person: Person):
    post(person, "charge", -50, utc_now() - 2 * DAY)
    post(person, "refund", 50, utc_now())
    assert month(person) == (0, 0, 0)
    assert month(person, utc_now() - 3 * DAY) == (0, 0, 0)


def test_gifts_and_purchases_are_not_spending(person: Person):
    gift = Posting("gift", 500, type="bonus", action=TEST)
    purchase = Posting("purchase", 500, type="purchase", action=TEST)
    host.platform().ledger.post(person.user_id, [gift, purchase], lambda _: None)
    post(person, "charge", -50, utc_now())
    assert month(person) == (0, 0, 50)


def test_large_months_are_counted_to_their_end(person: Person):
    for _ in range(6):
        came(person, utc_now(), background="x" * 300_000)
    answer = person.get(f"{APP}/stats", monthStart=iso(utc_now() - DAY))
    assert answer.json["stats"]["month"]["uploaded"] == 6
    assert answer.aws_calls.count("Query") > 4


def test_month_is_the_calendars_in_utc_unless_told(person: Person):
    now = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
    numbers = Stats(host.platform().ledger, lambda: now).read(person.user_id)
    assert iso(numbers.month.start) == "2026-03-01T00:00:00.000Z"


@pytest.mark.parametrize("days", [-39, 0.9])
def test_month_may_begin_within_reach(person: Person, days: float):
    assert month(person, utc_now() + days * DAY) == (0, 0, 0)


@pytest.mark.parametrize(
    "start",
    [iso(utc_now() - 41 * DAY), iso(utc_now() + 2 * DAY), "2026-03-01T00:00:00", "March", "1"],
    ids=["too long ago", "to come", "without a zone", "a word", "a number"],
)
def test_month_that_cannot_be_is_refused(person: Person, start: str):
    answer = person.get(f"{APP}/stats", monthStart=start)
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    assert answer.json["details"][0]["path"] == ["monthStart"]
    assert answer.json["error"].startswith("monthStart: must be ")
    assert answer.aws_calls == []


def test_month_is_the_persons_own(person: Person, stranger: Person):
    making.ready_avatar(person, person.project()["id"])
    assert month(person) == (1, 0, 10)
    assert month(stranger) == (0, 0, 0)
