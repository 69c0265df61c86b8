"""What AWS is asked for one picture of a batch: five hundred of them are to be made in minutes."""

from __future__ import annotations

from chalicelib.aws.session import calls
from tests.integration.faults import posing
from tests.integration.faults.judge import WRONG
from tests.integration.faults.world import World


def test_a_picture_takes_one_transaction_for_its_end_and_the_turn_of_the_next(world: World):
    user = world.somebody()
    posing.order(world, user, 8)
    for _ in range(3):  # the worker knows by then who is in the pictures, and the balance
        world.generation.deliver(world.generation.collect()[:1])
    message = world.generation.collect()[:1]
    calls.reset()
    world.generation.deliver(message)
    assert calls.operations == [
        *("GetItem", "UpdateItem"),  # it is claimed
        *("Query", "UpdateItem"),  # who draws, and what they are given
        *("PutObject", "PutObject"),
        *("Query", "TransactWriteItems"),  # its end, and the next one's turn
        "SendMessageBatch",  # what was used rides along to the next one
    ]


def test_a_picture_that_fails_twice_is_paid_back_in_the_transaction_of_the_next_ones_turn(
    world: World,
):
    user = world.somebody()
    batch = posing.order(world, user, 8)
    in_flight = posing.read(user, batch).in_flight
    world.judge.script.extend([WRONG] * 2)
    first = world.generation.collect()[:1]
    world.generation.deliver(first)
    world.clock.pass_time(2)
    calls.reset()
    world.generation.deliver(first)
    refunding = calls.operations[calls.operations.index("PutObject") + 2 :]
    assert refunding == [
        *("GetItem", "Query", "TransactWriteItems"),  # the balance, and whose turn it is
        "SendMessageBatch",
    ]
    row = posing.read(user, batch)
    assert (row.failed, row.in_flight, row.cursor) == (1, in_flight, in_flight + 1)
