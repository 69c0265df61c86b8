"""When pictures will be there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib.core.clock import iso
from chalicelib.foundation.generation.forecast import Forecast, Place
from chalicelib.foundation.generation.store import GenerationRow, new_picture

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def forecast(clock: Clock) -> Forecast:
    return Forecast(clock, at_once=2)


def waiting(id_: str, **fields: Any) -> GenerationRow:
    return new_picture("u", "avatar", id_, group="p", now=NOW, **fields)


def released(id_: str, seconds_ago: float, **fields: Any) -> GenerationRow:
    return waiting(id_, released_at=iso(NOW - timedelta(seconds=seconds_ago)), **fields)


def drawn(id_: str, seconds_ago: float, usual: float | None = None) -> GenerationRow:
    row = released(id_, seconds_ago, usual_seconds=usual)
    row.status = "processing"
    return row


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def test_while_no_picture_was_measured_only_the_order_is_known(forecast: Forecast):
    rows = [released("1", 5), released("2", 4), waiting("3")]
    places = forecast.places(rows)
    assert places == {"1": Place(0, None), "2": Place(1, None), "3": Place(2, None)}


def test_two_at_a_time_each_begins_when_one_before_it_is_there(forecast: Forecast):
    rows = [drawn("1", 20, 30), drawn("2", 5, 30), waiting("3"), waiting("4"), waiting("5")]
    assert forecast.places(rows) == {
        "1": Place(None, after(10)),
        "2": Place(None, after(25)),
        "3": Place(2, after(40)),
        "4": Place(3, after(55)),
        "5": Place(4, after(70)),
    }


def test_what_has_its_place_comes_before_what_was_ordered_earlier(forecast: Forecast):
    places = forecast.places([waiting("1"), released("2", 3)])
    assert (places["2"].before, places["1"].before) == (0, 1)


def test_what_takes_longer_than_usual_is_promised_for_no_time(forecast: Forecast):
    places = forecast.places([drawn("1", 45, 30), drawn("2", 45, 30), waiting("3")])
    assert places["1"].ready_at is None
    assert places["3"].ready_at == after(30)


def test_what_waits_for_its_next_attempt_begins_then(forecast: Forecast):
    row = released("1", 50, usual_seconds=30)
    row.stage, row.leased_until = "waiting", iso(after(100))
    assert forecast.places([row]) == {"1": Place(0, after(130))}


def test_what_was_seen_on_one_row_holds_for_others_for_an_hour(forecast: Forecast, clock: Clock):
    forecast.places([drawn("1", 1, 30)])
    assert forecast.places([waiting("2")])["2"].ready_at == after(30)
    clock.now += timedelta(hours=1)
    assert forecast.places([waiting("2")])["2"].ready_at is None
