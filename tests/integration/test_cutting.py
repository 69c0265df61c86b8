"""Having pictures cut out: who is asked, what is noted, and what becomes of paid jobs."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from chalicelib import host
from chalicelib.core.clock import utc_now
from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.cutting.cutting import Cutting, Job
from chalicelib.foundation.providers.standings import Standings
from chalicelib.foundation.providers.store import ProviderRow
from chalicelib.inference.cutout.port import Matte
from chalicelib.inference.errors import ModelUnavailable, NoProvider, ProviderAuth, UnusableAnswer
from chalicelib.inference.port import OnProgress, OnTicket
from chalicelib.inference.transport.budget import Budget

BUSY = RetryLater("The picture service is busy.", code="provider_rate_limited")


@dataclass
class FakeCutter:
    """Cuts out, unless the script has an error in store; with `queued` it hands out tickets."""

    name: str
    queued: bool = False
    script: deque[Exception] = field(default_factory=deque)
    paid: int = 0
    asked: list[str | None] = field(default_factory=list)
    model = "fake/cutter"

    def cut_out(
        self,
        picture: bytes,
        *,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> Matte:
        self.asked.append(ticket)
        if self.queued and not ticket:
            self.paid += 1
            on_ticket(f"{self.name}-{self.paid}")
        on_progress(50, "cutting")
        if self.script:
            raise self.script.popleft()
        return Matte(b"matte of " + picture, self.model, self.name, None)


@dataclass
class FakeNotes:
    """Notes everything in the order in which it came."""

    job: Job | None = None
    noted: list[object] = field(default_factory=list)

    def tried(self) -> None:
        self.noted.append("tried")

    def accepted(self, job: Job | None) -> None:
        self.job = job
        self.noted.append(job)

    def show(self, percent: int, stage: str) -> None:
        self.noted.append((percent, stage))


@dataclass
class Line:
    """Two services, the first with a queue."""

    standings: Standings
    first: FakeCutter = field(default_factory=lambda: FakeCutter("first", queued=True))
    second: FakeCutter = field(default_factory=lambda: FakeCutter("second"))
    now: float = 0.0

    def cut_out(self, notes: FakeNotes, *, is_last: bool = False) -> Matte:
        def tick() -> float:
            self.now += 2.5
            return self.now

        cutting = Cutting(lambda: [self.first, self.second], self.standings, tick)
        cut = cutting.cut_out(b"photo", notes, budget=Budget(9), is_last=is_last)
        assert cut.seconds == 2.5
        return cut.matte


@pytest.fixture
def line(cloud: None) -> Iterator[Line]:
    assert host.platform().standings
    yield Line(Standings("cutting", utc_now))
    for row in ProviderRow.query("cutting"):
        row.delete()


def test_the_first_in_line_cuts_out_and_its_time_is_remembered(line: Line):
    notes = FakeNotes()
    matte = line.cut_out(notes)
    assert (matte.png, matte.provider) == (b"matte of photo", "first")
    assert notes.noted == ["tried", Job("first", "first-1"), (50, "cutting")]
    assert line.standings.read()["first"].usual("fake/cutter") == 2.5
    assert line.second.asked == []


def test_a_job_that_was_accepted_is_gone_on_with_and_not_paid_twice(line: Line):
    notes = FakeNotes()
    line.first.script.append(BUSY)
    with pytest.raises(RetryLater):
        line.cut_out(notes)
    assert line.cut_out(notes).provider == "first"
    assert line.first.asked == [None, "first-1"]
    assert line.first.paid == 1
    assert notes.noted.count("tried") == 1


def test_a_job_of_a_service_that_is_gone_is_forgotten(line: Line):
    notes = FakeNotes(job=Job("former", "ticket"))
    assert line.cut_out(notes).provider == "first"
    assert notes.noted[:2] == [None, "tried"]


def test_who_shuts_us_out_is_passed_over_for_a_while(line: Line):
    line.first.script.append(ProviderAuth())
    notes = FakeNotes()
    assert line.cut_out(notes).provider == "second"
    assert notes.job is None
    assert line.standings.read()["first"].shut_code == "provider_auth"
    assert line.cut_out(FakeNotes()).provider == "second"
    assert line.first.asked == [None]


def test_a_model_that_is_not_served_is_passed_over_once(line: Line):
    line.first.script.append(ModelUnavailable())
    assert line.cut_out(FakeNotes()).provider == "second"
    assert line.cut_out(FakeNotes()).provider == "first"


def test_when_nobody_can_the_first_ones_reason_is_told(line: Line):
    line.first.script.append(ProviderAuth())
    line.second.script.append(ModelUnavailable())
    with pytest.raises(ProviderAuth):
        line.cut_out(FakeNotes())


def test_the_last_attempt_begins_with_the_second(line: Line):
    assert line.cut_out(FakeNotes(), is_last=True).provider == "second"


def test_what_is_final_ends_it(line: Line):
    line.first.script.append(UnusableAnswer())
    with pytest.raises(AppError) as caught:
        line.cut_out(FakeNotes())
    assert caught.value.code == "provider_unusable_answer"
    assert line.second.asked == []


def test_where_nobody_is_set_up_it_is_said_and_no_attempt_counts(line: Line):
    notes = FakeNotes()
    with pytest.raises(NoProvider):
        Cutting(list, line.standings, lambda: 0.0).cut_out(b"", notes, budget=Budget(9))
    assert notes.noted == []


def test_drawing_and_cutting_do_not_shut_each_other_out(line: Line):
    line.first.script.append(ProviderAuth())
    line.cut_out(FakeNotes())
    assert host.platform().standings.read() == {}
