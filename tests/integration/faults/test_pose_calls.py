"""What AWS is asked for one picture of a batch: five hundred of them are to be made in minutes."""

from __future__ import annotations

from chalicelib.aws.session import calls
from tests.integration.faults import posing
from tests.integration.faults.world import World


def test_a_picture_takes_one_transaction_for_its_turn_and_one_for_its_end(world: World):
    user = world.somebody()
    posing.order(world, user, 8)
    for _ in range(3):  # the worker knows by then who is in the pictures, and the balance
        world.generation.deliver(world.generation.collect()[:1])
    message = world.generation.collect()[:1]
    calls.reset()
    world.generation.deliver(message)
    shown = [call for call in calls.operations if call != "UpdateItem"]
    assert shown == [
        *("GetItem", "HeadObject", "Query", "PutObject", "PutObject", "TransactWriteItems"),
        *("Query", "TransactWriteItems", "SendMessageBatch", "Query", "SendMessageBatch"),
        "DeleteMessage",
    ]
    assert calls.operations.count("UpdateItem") == 8  # its own row, and how long pictures take
