"""Work that stops somewhere is found by the sweep and ends, once."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.foundation.generation.store import GenerationRow
from tests.integration.faults.faults import MOMENTS, Moment, refusal
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.state import State
from tests.integration.faults.undone import leave_everything_undone
from tests.integration.faults.world import World

HOUR = 60 * 60
NOT_SENT: dict[str, tuple[int, dict[str, Any]]] = {
    "the queue is down": (500, refusal("InternalFailure")),
    "access was taken away": (403, refusal("AccessDenied")),
    "every entry failed": (
        200,
        {"Successful": [], "Failed": [{"Id": "1", "Code": "Internal", "SenderFault": False}]},
    ),
}


def statuses(user: str) -> list[str]:
    return [row.status for row in GenerationRow.query(user, consistent_read=True)]


def test_a_sweep_that_cannot_send_tries_again_at_the_next_run(world: World):
    user = world.somebody()
    world.order(user, world.project(user))
    world.generation.lose()
    world.clock.pass_time(150)
    world.faults.answer("SendMessageBatch", 403, refusal("AccessDenied"))
    world.sweep()
    assert world.generation.collect() == []
    world.clock.pass_time(700)
    world.sweep()
    assert world.generation.run() == []
    assert_promises(world, user)


def test_a_generation_that_nobody_makes_fails_in_the_end_and_is_refunded_once(world: World):
    user = world.somebody()
    (generation,) = world.order(user, world.project(user))
    for _ in range(16):
        world.generation.lose()
        world.clock.pass_time(HOUR / 4)
        world.sweep()
        world.sweep()
    assert statuses(user) == ["failed"]
    assert refunds(user) == [generation]
    assert_promises(world, user)


def test_pictures_of_a_generation_that_was_given_up_are_removed(world: World):
    user = world.somebody()
    world.order(user, world.project(user))
    assert world.kill(2, "after", world.generation.run, "PutObject")
    assert len(world.objects(user)) == 2
    for _ in range(16):
        world.generation.lose()
        world.clock.pass_time(HOUR / 4)
        world.sweep()
    assert statuses(user) == ["failed"]
    assert_promises(world, user)


def test_an_upload_that_never_came_is_refunded_once(world: World):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.clock.pass_time(HOUR)
    world.sweep()
    assert world.avatar_row(user, avatar).status == "awaiting_upload"
    world.clock.pass_time(HOUR)
    world.sweep()
    world.sweep()
    row = world.avatar_row(user, avatar)
    assert (row.status, row.failure_code) == ("failed", "never_uploaded")
    assert refunds(user) == [avatar]
    world.settle()
    assert_promises(world, user)


def test_an_upload_whose_event_was_lost_is_processed_after_all(world: World):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)
    world.arrivals.lose()
    world.clock.pass_time(2 * HOUR)
    world.sweep()
    assert world.arrivals.run() == []
    assert world.avatar_row(user, avatar).status == "ready"
    assert_promises(world, user)


def test_an_upload_nobody_can_process_fails_in_the_end_and_leaves_nothing(world: World):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)
    for _ in range(20):
        world.arrivals.lose()
        world.clock.pass_time(HOUR / 2)
        world.sweep()
    assert world.avatar_row(user, avatar).status == "failed"
    assert refunds(user) == [avatar]
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_sweep_killed_at_any_call_leaves_nothing_undone(
    world: World, moment: Moment, kills: Kills
):
    user = world.somebody()
    leave_everything_undone(world, user)
    world.clock.pass_time(2.1 * HOUR)
    before = State(world, user)
    for kill in kills(moment, at_least=10):
        before.restore()
        with kill:
            kill(world.sweep)
            world.settle()
            assert_promises(world, user)


def test_one_row_that_cannot_be_swept_does_not_keep_the_others_waiting(world: World):
    user = world.somebody()
    project = world.project(user)
    for _ in range(2):
        world.order(user, project)
    world.generation.lose()
    world.clock.pass_time(150)
    world.faults.answer("GetItem", 400, refusal("ValidationException"))
    world.faults.answer("UpdateItem", 400, refusal("ValidationException"))
    world.sweep()
    world.sweep()
    assert world.generation.run() == []
    assert statuses(user) == ["completed"] * 2
