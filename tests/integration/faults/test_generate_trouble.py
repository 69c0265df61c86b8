"""The provider has trouble: waits, attempts, refusals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from chalicelib.apps.avatar_creator.service.presenter import Presenter
from chalicelib.core.clock import iso
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.provider import PICTURE, busy, refused
from tests.integration.faults.world import World


@pytest.mark.parametrize("failures", [1, 2])
def test_trouble_that_passes_ends_in_an_avatar_after_its_waits(
    world: World, ordered: tuple[str, str], failures: int
):
    world.provider.script.extend([busy()] * failures)
    assert [world.wait_for_retry() for _ in range(failures)] == [10, 100][:failures]
    assert world.generation.run() == []
    row = world.generation_row(*ordered)
    assert (row.status, row.attempts, row.error_code) == ("completed", failures + 1, None)
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])


def test_the_third_failure_is_the_end_and_is_refunded_once(world: World, ordered: tuple[str, str]):
    world.provider.script.extend([busy()] * 3)
    assert [world.wait_for_retry(), world.wait_for_retry()] == [10, 100]
    assert world.generation.run() == []
    row = world.generation_row(*ordered)
    assert (row.status, row.error_code) == ("failed", "rate_limited")
    assert row.error_message == "The picture service is busy."
    world.settle()
    assert refunds(ordered[0]) == [ordered[1]]
    assert_promises(world, ordered[0])


def test_the_wait_is_longer_when_the_provider_asks_for_it(world: World, ordered: tuple[str, str]):
    world.provider.script.extend([busy(after=45), busy(after=45)])
    assert [world.wait_for_retry(), world.wait_for_retry()] == [45, 100]
    assert world.generation.run() == []


def test_it_tells_why_and_until_when_it_waits(world: World, ordered: tuple[str, str]):
    told: list[tuple[str, str | None, str]] = []

    def look() -> None:
        shown = Presenter(world.clients.storage, world.clock)
        one = shown.generation(world.generation_row(*ordered))
        told.append((one.stage, one.error_code, (one.next_attempt_at or "")[:19]))

    world.provider.script.append(busy(after=45))
    world.provider.while_drawing = look
    assert len(world.generation.run()) == 1
    look()
    earliest = iso(world.clock() + timedelta(seconds=44))[:19]
    world.clock.pass_time(45)
    assert world.generation.run() == []
    look()
    during = [("waiting", "rate_limited", earliest), ("drawing", "rate_limited", "")]
    assert told == [*during, ("done", None, "")]


def test_a_final_refusal_ends_it_at_once_with_its_reason(world: World, ordered: tuple[str, str]):
    world.provider.script.append(refused())
    assert world.generation.run() == []
    row = world.generation_row(*ordered)
    assert (row.status, row.error_code, row.attempts) == ("failed", "content_refused", 1)
    assert "safety check" in (row.error_message or "")
    world.settle()
    assert_promises(world, ordered[0])


def test_a_damaged_picture_is_worth_another_attempt(world: World, ordered: tuple[str, str]):
    world.provider.script.append(PICTURE[: len(PICTURE) // 2])
    assert world.wait_for_retry() == 10
    assert world.generation_row(*ordered).error_code == "damaged_picture"
    assert world.generation.run() == []
    assert_promises(world, ordered[0])


def test_an_accepted_job_is_collected_however_long_it_takes(world: World, ordered: tuple[str, str]):
    world.provider.queued, world.provider.patience = True, 6
    assert [world.wait_for_retry() for _ in range(5)] == [10] * 5
    assert world.generation.run() == []
    row = world.generation_row(*ordered)
    assert (row.status, row.attempts) == ("completed", 1)
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])


def test_a_job_that_never_ends_is_given_up_and_refunded(world: World, ordered: tuple[str, str]):
    world.provider.queued, world.provider.patience = True, 1000
    world.settle()
    row = world.generation_row(*ordered)
    assert (row.status, row.error_code) == ("failed", "took_too_long")
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])


def test_progress_never_goes_back(world: World, ordered: tuple[str, str]):
    seen = [0]

    def look() -> None:
        seen.append(int(world.generation_row(*ordered).progress))

    _after_every_change(world, look)
    world.provider.script.append(PICTURE[:50])
    world.provider.script.append(busy())
    assert [world.wait_for_retry(), world.wait_for_retry()] == [10, 100]
    assert world.generation.run() == []
    look()
    assert seen == sorted(seen)
    assert seen[-1] == 100
    assert len(set(seen)) > 3


def _after_every_change(world: World, look: Callable[[], None]) -> None:
    for number in range(1, 40):
        world.faults.at(number, "after", look, "UpdateItem")


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, ["preparing", "drawing", "done"]), (3, ["preparing", "drawing", "downloading", "done"])],
)
def test_the_stage_is_told_as_often_as_anybody_looks(
    world: World, ordered: tuple[str, str], seconds: int, told: list[str]
):
    world.provider.while_drawing = lambda: world.clock.pass_time(seconds)
    stages: list[str] = []
    _after_every_change(world, lambda: stages.append(world.generation_row(*ordered).stage))
    assert world.generation.run() == []
    stages.append(world.generation_row(*ordered).stage)
    assert list(dict.fromkeys(stages)) == told
