"""Orders that wait for their person: after a pilot, when they are paused, when too much fails."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from chalicelib.foundation.generation import gates, listing
from chalicelib.foundation.generation.gates import FEWEST, HELD, state
from chalicelib.foundation.generation.orders import OrderRow, find_order
from tests.integration.faults import batches
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.provider import refused
from tests.integration.faults.world import World

TOTAL, PILOT = 12, 4
FEW, PILOT_OF_FEW = 6, 2


def read(user: str, order: str) -> OrderRow:
    found = find_order(user, order)
    assert found is not None
    return found


def ordered(world: World, user: str, total: int = TOTAL, pilot: int | None = PILOT) -> str:
    return batches.place(world.platform, user, total, pilot=pilot, stop_after=0.2)


def counts(user: str, order: str) -> tuple[int, int, int]:
    row = read(user, order)
    return int(row.succeeded), int(row.failed), int(row.cancelled)


def go_on(world: World, user: str, order: str) -> None:
    world.platform.steering.go_on(read(user, order))


def pause(world: World, user: str, order: str) -> None:
    world.platform.steering.pause(read(user, order))


def work_once(world: World) -> None:
    world.generation.deliver(world.generation.collect()[:1])


def test_the_rest_waits_for_approval_of_the_pilot(world: World):
    user = world.somebody()
    order = ordered(world, user)
    assert state(read(user, order)) == "pilot"
    assert world.generation.run() == []
    assert counts(user, order) == (PILOT, 0, 0)
    assert state(read(user, order)) == "waiting_for_approval"
    (item,) = listing.active(user)
    assert (item.status, item.stage, item.done) == ("pending", "waiting_for_approval", PILOT)


def test_an_approved_order_is_made_to_its_end(world: World):
    user = world.somebody()
    order = ordered(world, user)
    world.generation.run()
    go_on(world, user, order)
    assert state(read(user, order)) == "processing"
    world.settle()
    assert counts(user, order) == (TOTAL, 0, 0)
    assert state(read(user, order)) == "completed"
    assert_promises(world, user)


def test_somebody_else_uses_the_places_of_an_order_that_waits(world: World):
    user = world.somebody()
    ordered(world, user)
    world.generation.run()
    other = batches.place(world.platform, user, 3)
    assert world.generation.run() == []
    assert counts(user, other) == (3, 0, 0)


def test_pressing_twice_is_pressing_once(world: World):
    user = world.somebody()
    order = ordered(world, user)
    world.generation.run()
    first, second = read(user, order), read(user, order)
    world.platform.steering.go_on(first)
    in_flight = int(read(user, order).in_flight)
    world.platform.steering.go_on(second)
    assert int(read(user, order).in_flight) == in_flight
    world.settle()
    assert_promises(world, user)


def test_approving_before_the_pilot_has_ended_approves_nothing(world: World):
    user = world.somebody()
    order = ordered(world, user)
    go_on(world, user, order)
    assert read(user, order).approved_at is None


def test_a_paused_order_gets_no_more_turns_until_it_goes_on(world: World):
    user = world.somebody()
    order = ordered(world, user, pilot=None)
    work_once(world)
    pause(world, user, order)
    pause(world, user, order)
    assert world.generation.run() == []
    row = read(user, order)
    assert (state(row), row.paused, int(row.in_flight)) == ("paused", "asked", 0)
    assert 0 < row.done < TOTAL
    go_on(world, user, order)
    world.settle()
    assert counts(user, order) == (TOTAL, 0, 0)
    assert_promises(world, user)


def test_one_that_was_paused_in_its_pilot_goes_on_with_the_pilot(world: World):
    user = world.somebody()
    order = ordered(world, user)
    pause(world, user, order)
    world.generation.run()
    go_on(world, user, order)
    assert world.generation.run() == []
    assert counts(user, order) == (PILOT, 0, 0)
    assert state(read(user, order)) == "waiting_for_approval"


def test_an_order_of_which_too_much_fails_stops(world: World):
    user = world.somebody()
    order = ordered(world, user, total=40, pilot=None)
    world.provider.script.extend([refused()] * 30)
    assert world.generation.run() == []
    row = read(user, order)
    assert (state(row), row.paused) == ("paused", "failures")
    assert FEWEST <= row.done <= FEWEST + 2
    world.provider.script.clear()
    go_on(world, user, order)
    world.settle()
    assert state(read(user, order)) == "completed"
    assert_promises(world, user)


def test_what_failed_before_it_went_on_does_not_stop_it_again(world: World):
    user = world.somebody()
    order = ordered(world, user, total=40, pilot=None)
    world.provider.script.extend([refused()] * 30)
    world.generation.run()
    world.provider.script.clear()
    go_on(world, user, order)
    assert not gates.must_stop(read(user, order))
    row = read(user, order)
    row.succeeded += FEWEST
    assert not gates.must_stop(row)
    row.failed += FEWEST
    assert gates.must_stop(row)


def test_the_rest_of_an_order_that_waits_can_be_called_off(world: World):
    user = world.somebody()
    order = ordered(world, user)
    world.generation.run()
    world.platform.ordering.cancel(user, order)
    assert counts(user, order) == (PILOT, 0, TOTAL - PILOT)
    row = read(user, order)
    assert (state(row), row.ended_at is not None) == ("cancelled", True)
    go_on(world, user, order)
    pause(world, user, order)
    assert state(read(user, order)) == "cancelled"
    assert_promises(world, user)


@pytest.mark.parametrize("days", [29, 31])
def test_what_nobody_lets_go_on_is_called_off_after_a_month(world: World, days: int):
    user = world.somebody()
    order = ordered(world, user)
    world.generation.run()
    world.clock.pass_time(timedelta(days=days).total_seconds())
    world.sweep()
    expected = "waiting_for_approval" if timedelta(days=days) < HELD else "cancelled"
    assert state(read(user, order)) == expected


@pytest.mark.parametrize("moment", MOMENTS)
def test_letting_go_on_killed_at_any_call_is_taken_up(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=3):
        with kill:
            user = world.somebody()
            order = ordered(world, user, total=FEW, pilot=PILOT_OF_FEW)
            world.generation.run()
            killed = kill(partial(go_on, world, user, order))
            world.settle()
            if state(read(user, order)) == "waiting_for_approval":
                assert killed
                go_on(world, user, order)
                world.settle()
            assert counts(user, order) == (FEW, 0, 0)
            assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 12))
def test_pausing_while_a_worker_ends_gives_no_turn_afterwards(world: World, number: int):
    user = world.somebody()
    order = ordered(world, user, pilot=None)
    world.faults.at(number, "before", lambda: pause(world, user, order))
    work_once(world)
    pause(world, user, order)
    begun = int(read(user, order).cursor)
    world.generation.run()
    row = read(user, order)
    assert (int(row.cursor), int(row.in_flight), row.paused) == (begun, 0, "asked")
    go_on(world, user, order)
    world.settle()
    assert_promises(world, user)
