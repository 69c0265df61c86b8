"""The provider has trouble: waits, attempts, refusals, and messages that come too often."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chalicelib.apps.avatar_creator.errors import GenerationRunning
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.provider import PICTURE, busy, refused
from tests.integration.faults.world import LEASE, World


@pytest.fixture
def ordered(world: World) -> tuple[str, str]:
    """A person and a generation."""
    user = world.somebody()
    return user, world.order(user, world.project(user))[0]


def _wait(world: World) -> int:
    """Let the worker try, and then let the wait pass it asks for; return that wait."""
    assert len(world.generation.run()) == 1
    world.clock.pass_time(world.faults.waits[-1])
    return world.faults.waits[-1]


@pytest.mark.parametrize("failures", [1, 2])
def test_trouble_that_passes_ends_in_an_avatar_after_its_waits(
    world: World, ordered: tuple[str, str], failures: int
):
    world.provider.script.extend([busy()] * failures)
    assert [_wait(world) for _ in range(failures)] == [10, 100][:failures]
    assert world.generation.run() == []
    row = world.generation_row(*ordered)
    assert (row.status, row.attempts, row.error_code) == ("completed", failures + 1, None)
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])


def test_the_third_failure_is_the_end_and_is_refunded_once(world: World, ordered: tuple[str, str]):
    world.provider.script.extend([busy()] * 3)
    assert [_wait(world), _wait(world)] == [10, 100]
    assert world.generation.run() == []
    row = world.generation_row(*ordered)
    assert (row.status, row.error_code) == ("failed", "rate_limited")
    assert row.error_message == "The picture service is busy."
    world.settle()
    assert refunds(ordered[0]) == [ordered[1]]
    assert_promises(world, ordered[0])


def test_the_wait_is_longer_when_the_provider_asks_for_it(world: World, ordered: tuple[str, str]):
    world.provider.script.extend([busy(after=45), busy(after=45)])
    assert [_wait(world), _wait(world)] == [45, 100]
    assert world.generation.run() == []


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
    assert _wait(world) == 10
    assert world.generation_row(*ordered).error_code == "damaged_picture"
    assert world.generation.run() == []
    assert_promises(world, ordered[0])


def test_a_duplicate_message_does_not_shorten_the_wait(world: World, ordered: tuple[str, str]):
    world.generation.duplicate()
    world.provider.script.append(busy())
    assert len(world.generation.run()) == 2
    first, second = world.faults.waits
    assert first == 10
    assert 8 <= second <= 10
    world.clock.pass_time(5)
    assert len(world.generation.run()) == 2
    assert (world.provider.paid, world.generation_row(*ordered).attempts) == (0, 1)
    world.clock.pass_time(5)
    assert world.generation.run() == []
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])


def test_two_workers_on_one_message_pay_once(world: World, ordered: tuple[str, str]):
    world.generation.duplicate()
    one, other = world.generation.collect()
    refused_: list[str] = []
    world.provider.while_drawing = lambda: refused_.extend(world.generation.deliver([other]))
    assert world.generation.deliver([one]) == []
    assert refused_ == [other["messageId"]]
    assert 0 < world.faults.waits[0] <= LEASE.total_seconds()
    world.provider.while_drawing = lambda: None
    assert world.generation.run() == []
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])


def test_a_worker_that_lost_its_lease_changes_nothing_any_more(
    world: World, ordered: tuple[str, str]
):
    world.generation.duplicate()
    one, other = world.generation.collect()

    def sleep_through_the_lease() -> None:
        world.provider.while_drawing = lambda: None
        world.clock.pass_time(LEASE.total_seconds() + 1)
        assert world.generation.deliver([other]) == []

    world.provider.while_drawing = sleep_through_the_lease
    assert world.generation.deliver([one]) == []
    assert world.generation_row(*ordered).status == "completed"
    assert_promises(world, ordered[0])


def test_an_accepted_job_is_collected_however_long_it_takes(world: World, ordered: tuple[str, str]):
    world.provider.queued, world.provider.patience = True, 6
    assert [_wait(world) for _ in range(5)] == [10] * 5
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
    assert [_wait(world), _wait(world)] == [10, 100]
    assert world.generation.run() == []
    look()
    assert seen == sorted(seen)
    assert seen[-1] == 100
    assert len(set(seen)) > 3


def _after_every_change(world: World, look: Callable[[], None]) -> None:
    for number in range(1, 40):
        world.faults.at(number, "after", look, "UpdateItem")


def test_the_stage_is_told_while_it_is_drawn(world: World, ordered: tuple[str, str]):
    stages: list[str] = []
    _after_every_change(world, lambda: stages.append(world.generation_row(*ordered).stage))
    assert world.generation.run() == []
    stages.append(world.generation_row(*ordered).stage)
    expected = ["preparing", "queued", "drawing", "downloading", "saving", "done"]
    assert list(dict.fromkeys(stages)) == expected


def test_cancelling_while_it_waits_returns_the_charge_and_nothing_is_drawn(
    world: World, ordered: tuple[str, str]
):
    world.provider.script.append(busy())
    _wait(world)
    world.generations.cancel(*ordered)
    assert world.generation.run() == []
    assert world.provider.paid == 0
    world.settle()
    assert_promises(world, ordered[0])


def test_cancelling_while_it_is_drawn_is_refused(world: World, ordered: tuple[str, str]):
    def cancel() -> None:
        with pytest.raises(GenerationRunning):
            world.generations.cancel(*ordered)

    world.provider.while_drawing = cancel
    assert world.generation.run() == []
    assert_promises(world, ordered[0])


@pytest.mark.parametrize("number", range(1, 12))
def test_cancelling_at_any_moment_is_all_or_nothing(
    world: World, ordered: tuple[str, str], number: int
):
    def cancel() -> None:
        try:
            world.generations.cancel(*ordered)
        except GenerationRunning:
            return

    world.faults.at(number, "before", cancel)
    world.generation.run()
    world.settle()
    assert_promises(world, ordered[0])


def test_a_lost_reply_anywhere_changes_nothing(world: World, subtests: pytest.Subtests):
    for operation in ("UpdateItem", "TransactWriteItems", "PutObject", "HeadObject"):
        with subtests.test(operation=operation):
            user = world.somebody()
            world.order(user, world.project(user))
            world.faults.lose_reply(operation)
            world.settle()
            assert_promises(world, user)
