"""How much a person may ask for within an hour or a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from chalicelib import host
from chalicelib.foundation.limits.rates import Rates, TooMany, parse_limit
from tests.integration.cases import mounted
from tests.integration.person import APP, Person

NOON = datetime(2026, 3, 1, 12, 20, tzinfo=UTC)


@pytest.fixture
def strict(cloud: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a person have two projects, and three pictures, an hour."""
    limits = {f"avatar-creator.{name}": "3/h" for name in ("projects", "uploads", "generations")}
    monkeypatch.setattr(host, "_rates", None)  # restored at the end
    few = Rates(limits, lambda: datetime.now(UTC))
    guards = host.edge()._guards
    monkeypatch.setattr(host.edge(), "_guards", type(guards)(guards.requests, lambda: few))


def rates(at: list[datetime], **limits: str) -> Rates:
    return Rates(limits, lambda: at[-1])


def test_too_many_are_refused_and_told_when_to_come_again(strict: None, person: Person):
    for _ in range(3):
        person.project()
    refused = person.post(f"{APP}/projects", {"name": "Fourth"})
    assert (refused.status, refused.json["code"]) == (429, "rate_limited")
    assert 1 <= int(refused.headers["Retry-After"]) == refused.json["retryAfter"] <= 3600
    assert refused.aws_calls == ["UpdateItem"]
    assert len(person.get(f"{APP}/projects").json["projects"]) == 3


def test_each_picture_of_an_order_counts(strict: None, person: Person):
    project = person.project()["id"]
    assert person.generate(project, count=2).status == 202
    assert person.generate(project, count=2).status == 429
    assert person.generate(project, count=1).status == 202
    assert person.balance() == 1000 - 15 - 10 - 15


def test_what_is_refused_does_not_count(strict: None, person: Person):
    project = person.project()["id"]
    for _ in range(5):
        assert person.upload("01ARZ3NDEKTSV4RRFFQ69G5FAV").status == 404
    for _ in range(3):
        assert person.upload(project).status == 201
    assert person.upload(project).status == 429


def test_a_repeat_under_the_same_key_does_not_count(strict: None, person: Person):
    key = uuid4().hex
    for _ in range(5):
        answer = person.post(f"{APP}/projects", {"name": "Once"}, Idempotency_Key=key)
        assert answer.status == 201
    person.project()


def test_people_have_their_own_counts(strict: None, person: Person, stranger: Person):
    for who in (person, stranger):
        for _ in range(3):
            who.project()


def test_the_next_window_begins_anew(cloud: None):
    now, who = [NOON], uuid4().hex
    counts = rates(now, a="2/h", b="2/day")
    for name in ("a", "b"):
        counts.count(who, name, 2)
    with pytest.raises(TooMany, match="again in 40 minutes") as hour:
        counts.count(who, "a", 1)
    assert hour.value.details["retryAfter"] == 40 * 60
    now.append(NOON + timedelta(minutes=40))
    counts.count(who, "a", 2)
    with pytest.raises(TooMany, match="again in 11 hours") as day:
        counts.count(who, "b", 1)
    assert day.value.details["retryAfter"] == 11 * 3600
    now.append(NOON + timedelta(hours=12))
    counts.count(who, "b", 2)


def test_more_than_the_limit_at_once_is_refused_and_counts_nothing(cloud: None):
    counts, who = rates([NOON], a="5/h"), uuid4().hex
    with pytest.raises(TooMany):
        counts.count(who, "a", 6)
    counts.count(who, "a", 5)


@pytest.mark.parametrize("text", ["", "10", "10/week", "-1/h", "ten/h", "1.5/day"])
def test_what_is_no_limit_is_refused(text: str):
    with pytest.raises(ValueError, match="is no limit"):
        parse_limit(text)


def test_every_limited_endpoint_counts_against_a_limit_of_its_part():
    known = {f"{part.id}.{name}" for part in host.PARTS for name in part.limits}
    for served in host.mounted():
        if served.endpoint.limit:
            assert served.limit in known, served.route
    assert [route for route, item in mounted().items() if item.limit]
