"""Orders and reservations die midway, or their messages do not go out."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from chalicelib.apps.avatar_creator.errors import GenerationRetried
from chalicelib.foundation.generation.store import GenerationRow
from tests.integration.faults.faults import MOMENTS, Moment, refusal
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.provider import refused
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


@pytest.mark.parametrize("count_", [1, 3])
@pytest.mark.parametrize("moment", MOMENTS)
def test_an_order_killed_at_any_call_is_all_or_nothing(
    world: World, moment: Moment, kills: Kills, count_: int
):
    for kill in kills(moment, at_least=2):
        with kill:
            user = world.somebody()
            project = world.project(user)
            killed = kill(partial(world.order, user, project, count_))
            world.settle()
            assert statuses(user) in ([], ["completed"] * count_)
            assert killed or statuses(user)
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_retry_killed_at_any_call_is_all_or_nothing(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=2):
        with kill:
            user = world.somebody()
            (failed,) = world.order(user, world.project(user))
            world.provider.script.append(refused())
            assert world.generation.run() == []
            killed = kill(partial(world.generations.retry, user, failed))
            world.settle()
            assert statuses(user) in (["failed"], ["failed", "completed"])
            assert killed or len(statuses(user)) == 2
            assert_promises(world, user)


def test_of_two_retries_at_once_one_is_ordered(world: World):
    user = world.somebody()
    (failed,) = world.order(user, world.project(user))
    world.provider.script.append(refused())
    assert world.generation.run() == []
    retry = partial(world.generations.retry, user, failed)
    world.faults.at(1, "before", retry, "TransactWriteItems")
    with pytest.raises(GenerationRetried):
        retry()
    world.settle()
    assert statuses(user) == ["failed", "completed"]
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_reservation_killed_at_any_call_is_refunded_when_nothing_arrives(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment):
        with kill:
            user = world.somebody()
            project = world.project(user)
            kill(partial(world.reserve, user, project))
            world.settle()
            assert_promises(world, user)
            assert world.new_ledger().balance(user) == 1000


@pytest.mark.parametrize("answer", NOT_SENT.values(), ids=NOT_SENT.keys())
def test_an_order_whose_messages_did_not_go_out_is_sent_again(
    world: World, answer: tuple[int, dict[str, Any]]
):
    user = world.somebody()
    world.faults.answer("SendMessageBatch", *answer, times=3 if answer[0] == 500 else 1)
    world.order(user, world.project(user), 3)
    assert world.generation.collect() == []
    world.clock.pass_time(150)
    world.sweep()
    assert world.generation.run() == []
    assert statuses(user) == ["completed"] * 3
    assert_promises(world, user)


def test_an_order_of_which_one_message_got_lost_is_completed(world: World):
    user = world.somebody()
    project = world.project(user)
    world.order(user, project)
    world.generation.lose()
    world.order(user, project, 2)
    assert world.generation.run() == []
    assert sorted(statuses(user)) == ["completed", "completed", "pending"]
    world.clock.pass_time(150)
    world.sweep()
    assert world.generation.run() == []
    assert_promises(world, user)
    assert world.provider.paid == 3
