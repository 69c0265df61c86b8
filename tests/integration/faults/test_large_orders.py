"""Orders of up to 500 pictures: paid once, made in turns, refunded singly, called off at once."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from chalicelib.aws.session import calls as calls_made
from chalicelib.foundation.accounts.store import EntryRow
from chalicelib.foundation.generation.orders import OrderRow, find_order
from chalicelib.foundation.generation.store import AT_ONCE, GenerationRow, find_generation
from chalicelib.foundation.generation.sweep import GIVE_UP
from tests.integration.faults import batches
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.provider import busy, refused
from tests.integration.faults.world import World

PLACES = 2
FULL = 500


def rows(user: str) -> list[GenerationRow]:
    return list(GenerationRow.query(user, consistent_read=True))


def order_row(user: str, order: str) -> OrderRow:
    found = find_order(user, order)
    assert found is not None
    return found


def counts(user: str, order: str) -> tuple[int, int, int]:
    """Return how many succeeded, failed and were cancelled."""
    row = order_row(user, order)
    return int(row.succeeded), int(row.failed), int(row.cancelled)


def work_once(world: World) -> None:
    """Let the worker take the message that has waited longest."""
    world.generation.deliver(world.generation.collect()[:1])


def test_an_order_of_500_is_charged_once_and_stands_in_the_queue_with_a_few(world: World):
    user = world.somebody()
    order = batches.place(world.platform, user, FULL)
    (spent,) = [entry for entry in EntryRow.query(user) if entry.type == "usage"]
    assert (spent.amount, spent.reference_id) == (-batches.PRICE * FULL, order)
    assert len(rows(user)) == len(world.generation.collect()) == PLACES


@pytest.mark.parametrize(("places", "sent"), [(25, 25), (400, AT_ONCE)])
def test_a_deployment_of_many_places_begins_with_many(world: World, places: int, sent: int):
    user = world.somebody()
    platform = world.new_platform(places_per_person=places)
    batches.place(platform, user, FULL)
    assert len(rows(user)) == len(world.generation.collect()) == sent


def test_nothing_that_merely_waits_is_sent_again(world: World):
    user = world.somebody()
    batches.place(world.platform, user, FULL)
    world.generation.lose()
    for _ in range(3):
        world.clock.pass_time(11 * 60)
        world.sweep()
        assert len(world.generation.collect()) == PLACES
        world.generation.lose()
    assert len(rows(user)) == PLACES


def test_all_pictures_of_an_order_are_made_in_the_end(world: World):
    user = world.somebody()
    order = batches.place(world.platform, user, 40)
    assert world.generation.run() == []
    assert counts(user, order) == (40, 0, 0)
    assert order_row(user, order).ended_at is not None
    assert world.provider.paid == 40
    assert_promises(world, user)


def test_another_ones_single_picture_is_next(world: World):
    many, one = world.somebody(), world.somebody()
    batches.place(world.platform, many, FULL)
    (single,) = world.order(one, world.project(one))
    for _ in range(PLACES + 1):
        work_once(world)
    assert world.generation_row(one, single).status == "completed"
    assert [row.status for row in rows(many)].count("completed") == PLACES


def test_forty_orders_of_one_person_are_passed_by_another_ones(world: World):
    many, one = world.somebody(), world.somebody()
    project = world.project(many)
    for _ in range(10):
        world.order(many, project, 4)
    (single,) = world.order(one, world.project(one))
    for _ in range(PLACES + 1):
        work_once(world)
    assert world.generation_row(one, single).status == "completed"


def test_ones_own_small_order_does_not_wait_for_ones_large_one(world: World):
    user = world.somebody()
    batches.place(world.platform, user, FULL)
    (single,) = world.order(user, world.project(user))
    for _ in range(PLACES + 1):
        work_once(world)
    assert world.generation_row(user, single).status == "completed"


def test_the_time_to_give_up_counts_from_the_turn(world: World):
    user = world.somebody()
    order = batches.place(world.platform, user, 3)
    world.clock.pass_time(GIVE_UP.total_seconds() - 60)
    work_once(world)
    world.clock.pass_time(120)
    world.generation.lose()
    world.sweep()
    assert counts(user, order) == (1, 1, 0)
    world.sweep()
    assert world.generation.run() == []
    assert counts(user, order) == (2, 1, 0)
    world.settle()
    assert_promises(world, user)


def test_what_fails_is_refunded_by_itself_and_the_others_go_on(world: World):
    user = world.somebody()
    order = batches.place(world.platform, user, 6)
    world.provider.script.extend([refused(), refused()])
    assert world.generation.run() == []
    assert counts(user, order) == (4, 2, 0)
    assert len(refunds(user)) == 2
    assert world.new_ledger().balance(user) == 1000 - 4 * batches.PRICE
    world.settle()
    assert_promises(world, user)


def test_calling_off_returns_the_price_of_all_that_nobody_draws(world: World):
    user = world.somebody()
    order = batches.place(world.platform, user, FULL)
    work_once(world)
    assert world.platform.ordering.cancel(user, order)
    assert counts(user, order) == (1, 0, FULL - 1)
    assert world.new_ledger().balance(user) == 1000 - batches.PRICE
    world.settle()
    assert_promises(world, user)


def test_calling_off_takes_as_many_calls_for_500_as_for_50(world: World):
    def calls(total: int) -> list[str]:
        user = world.somebody()
        order = batches.place(world.platform, user, total)
        calls_made.reset()
        world.platform.ordering.cancel(user, order)
        return list(calls_made.operations)

    assert calls(FULL) == calls(50)


def test_somebody_elses_order_cannot_be_called_off(world: World):
    user, stranger = world.somebody(), world.somebody()
    order = batches.place(world.platform, user, 5)
    assert not world.platform.ordering.cancel(stranger, order)
    assert counts(user, order) == (0, 0, 0)


@pytest.mark.parametrize("moment", MOMENTS)
def test_placing_killed_at_any_call_is_all_or_nothing(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=2):
        with kill:
            user = world.somebody()
            killed = kill(partial(batches.place, world.platform, user, 4))
            world.settle()
            assert [row.status for row in rows(user)] in ([], ["completed"] * 4)
            assert killed or rows(user)
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("script", [(), (refused(),)], ids=["made", "refused"])
def test_a_worker_killed_at_any_call_holds_nobody_up(
    world: World, moment: Moment, script: tuple[Any, ...], kills: Kills
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            order = batches.place(world.platform, user, 4)
            world.provider.script.clear()
            world.provider.script.extend(script)
            kill(lambda: work_once(world))
            world.settle()
            assert sum(counts(user, order)) == 4
            assert_promises(world, user)


def test_who_was_killed_before_it_sent_for_the_next_is_followed_by_one_that_does(world: World):
    user = world.somebody()
    order = batches.place(world.platform, user, 8)
    message = world.generation.collect()[:1]
    assert world.kill(1, "before", lambda: world.generation.deliver(message), "SendMessageBatch")
    assert counts(user, order) == (1, 0, 0)
    assert world.generation.run() == []  # in no time, and nobody sweeps
    assert counts(user, order) == (8, 0, 0)
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_calling_off_killed_at_any_call_loses_nothing(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=3):
        with kill:
            user = world.somebody()
            order = batches.place(world.platform, user, 30)
            work_once(world)

            call_off = partial(world.platform.ordering.cancel, user, order)
            kill(call_off)
            world.settle()
            assert sum(counts(user, order)) == 30
            assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 10))
def test_calling_off_while_a_worker_finishes_counts_everything_once(world: World, number: int):
    user = world.somebody()
    order = batches.place(world.platform, user, 10)
    world.generation.collect()
    world.faults.at(number, "before", lambda: world.platform.ordering.cancel(user, order))
    work_once(world)
    world.settle()
    assert sum(counts(user, order)) == 10
    assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 12))
def test_two_workers_that_end_at_once_leave_no_place_empty_for_ever(world: World, number: int):
    user = world.somebody()
    order = batches.place(world.platform, user, 5)
    first, second = world.generation.collect()
    world.faults.at(number, "before", lambda: world.generation.deliver([second]))
    world.generation.deliver([first])
    assert len(world.generation.collect()) <= PLACES
    world.settle()
    assert counts(user, order) == (5, 0, 0)
    assert_promises(world, user)


def test_a_provider_that_is_down_costs_nobody_anything(world: World):
    user = world.somebody()
    order = batches.place(world.platform, user, 4)
    world.provider.script.extend([busy()] * 3 * 4)
    world.settle()
    assert counts(user, order) == (0, 4, 0)
    assert world.new_ledger().balance(user) == 1000
    assert_promises(world, user)


def test_a_cancelled_picture_of_a_small_order_is_passed_over(world: World):
    user = world.somebody()
    made = world.order(user, world.project(user), 4)
    world.generations.cancel(user, made[2])
    world.generations.cancel(user, made[0])
    world.settle()
    found = [find_generation(user, id_) for id_ in made]
    statuses = [row.status for row in found if row]
    assert statuses == ["cancelled", "completed", "cancelled", "completed"]
    assert_promises(world, user)


def test_waiting_costs_no_time_of_the_sweep(world: World):
    user = world.somebody()
    batches.place(world.platform, user, FULL)
    world.clock.pass_time(60)
    calls_made.reset()
    world.sweep()
    assert set(calls_made.operations) == {"Query"}
