"""One person's five hundred pictures never hold back another one's single one, of another app."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stack.deployed import Deployed, eventually
from tests.stack.studio import Studio, told_to_fail
from tests.stack.sweeping import overdue, sweep
from tests.stack.writer import Writer

MANY = 500


@pytest.fixture
def many(stack: Deployed) -> Writer:
    return Writer(stack, stack.token())


def test_a_single_picture_is_done_before_the_fifth_of_another_ones_500(
    stack: Deployed, many: Writer
) -> None:
    one = Studio(stack)
    # Four stand in the queue, of which two are drawn. These take long, one longer than the other:
    # their places get free one by one, so that which picture is next shows in which is done next.
    told_to_fail(stack, *({"kind": "slow", "times": 1, "seconds": n} for n in (1, 4)))
    order = many.order(MANY)
    assert (many.balance(), many.spent()) == (1000 - MANY, [-MANY])
    (single,) = one.generate()
    assert single["status"] == "completed"
    assert single["completedAt"] < eventually(lambda: fifth(stack, many))

    many.ok("POST", f"/stamps/{order}/cancel")
    (ended,) = eventually(lambda: many.work("ended"))
    assert (ended["status"], ended["done"], ended["total"]) == ("completed", MANY, MANY)
    assert many.work("active") == []
    done = [row for row in pictures(stack, many) if row["status"] == "completed"]
    assert 5 <= len(done) < 12
    assert many.balance() == 1000 - len(done) == 1000 + sum(many.spent())
    assert eventually(lambda: nothing_waits(stack))
    assert_nothing_is_open(stack, many)


def pictures(stack: Deployed, many: Writer) -> list[dict[str, Any]]:
    """Return the pictures of a person that came into being."""
    return stack.rows("GenerationsTable", many.user_id)


def fifth(stack: Deployed, many: Writer) -> str:
    """Return when a person's fifth picture was done, nothing as long as it is not."""
    done = sorted(row.get("completedAt", "") for row in pictures(stack, many))
    return next(iter([moment for moment in done if moment][4:]), "")


def nothing_waits(stack: Deployed) -> bool:
    """Tell whether the queue is empty and no worker has a message in hand."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = stack.aws("sqs").get_queue_attributes(
        QueueUrl=stack.outputs["generationQueueUrl"], AttributeNames=names
    )
    return [found["Attributes"][name] for name in names] == ["0", "0"]


def assert_nothing_is_open(stack: Deployed, many: Writer) -> None:
    """Check that nothing is left to do once the sweep has cleared away what was called off."""
    for row in pictures(stack, many):
        if "unfinished" in row:
            assert row["status"] == "cancelled"
            key = {name: row[name] for name in ("userId", "generationId")}
            overdue(stack, "GenerationsTable", key)
    sweep(stack)
    rows = [*pictures(stack, many), *stack.rows("OrdersTable", many.user_id)]
    assert [row for row in rows if "unfinished" in row] == []
