"""Messages that come too often, workers that come too late, people who change their minds."""

from __future__ import annotations

import pytest

from chalicelib.apps.avatar_creator.errors import GenerationRunning
from chalicelib.core.clock import iso
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.work.lease import BUSY, LEASE, LeaseLost
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.provider import busy
from tests.integration.faults.world import World


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
    assert world.faults.waits == [BUSY]
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


def test_a_worker_that_lives_keeps_its_picture_however_long_it_takes(
    world: World, ordered: tuple[str, str]
):
    world.generation.duplicate()
    one, other = world.generation.collect()

    def live_on() -> None:
        for _ in range(5):
            world.clock.pass_time(LEASE.total_seconds() - 1)
            world.renew()
        assert world.generation.deliver([other]) == [other["messageId"]]

    world.provider.while_drawing = live_on
    assert world.generation.deliver([one]) == []
    assert world.generation_row(*ordered).status == "completed"
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])


def test_a_worker_that_comes_too_late_does_not_renew_what_another_one_has(
    world: World, ordered: tuple[str, str]
):
    world.generation.duplicate()
    one, other = world.generation.collect()

    def wake_up_late() -> None:
        world.provider.while_drawing = lambda: None
        renew = world.renew

        def renew_too_late() -> None:
            with pytest.raises(LeaseLost):
                renew()

        world.clock.pass_time(LEASE.total_seconds() + 1)
        world.provider.while_drawing = renew_too_late
        assert world.generation.deliver([other]) == []

    world.provider.while_drawing = wake_up_late
    assert world.generation.deliver([one]) == []
    assert world.generation_row(*ordered).status == "completed"
    assert_promises(world, ordered[0])


def test_a_worker_that_lost_its_lease_leaves_the_row_to_the_one_that_has_it(
    world: World, ordered: tuple[str, str]
):
    (message,) = world.generation.collect()
    theirs: list[str] = []

    def lose_the_lease() -> None:
        world.clock.pass_time(LEASE.total_seconds() + 1)
        theirs.append(iso(world.clock() + LEASE))
        world.generation_row(*ordered).update([GenerationRow.leased_until.set(theirs[0])])

    world.provider.while_drawing = lose_the_lease
    assert world.generation.deliver([message]) == []
    row = world.generation_row(*ordered)
    assert (row.status, row.stage, row.leased_until) == ("processing", "drawing", theirs[0])


def test_cancelling_while_it_waits_returns_the_charge_and_nothing_is_drawn(
    world: World, ordered: tuple[str, str]
):
    world.provider.script.append(busy())
    world.wait_for_retry()
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


@pytest.mark.parametrize("number", range(1, 14))
def test_giving_up_while_it_is_drawn_is_all_or_nothing(
    world: World, ordered: tuple[str, str], number: int
):
    world.generation.collect()

    def give_up() -> None:
        world.clock.pass_time(3 * 60 * 60)
        world.sweep()

    world.faults.at(number, "before", give_up)
    world.generation.run()
    world.settle()
    assert_promises(world, ordered[0])
