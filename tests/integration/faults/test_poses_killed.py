"""Batches of poses, killed at every call: nothing lost, doubled, or paid for wrongly."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any

import pytest

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarChange
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.pose_generator.errors import BatchRetried, NothingFailed
from chalicelib.apps.pose_generator.store.batches import read_batches
from chalicelib.aws.queues import Outgoing
from chalicelib.foundation.generation import listing
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.inference.judging.port import Checks
from tests.integration.faults import posing
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.judge import WRONG
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.provider import busy
from tests.integration.faults.world import PLACES, World

TOTAL = 3


def statuses(user: str) -> list[str]:
    return [row.status for row in GenerationRow.query(user, consistent_read=True)]


def uses(user: str) -> int:
    return sum(int(row.usage_count or 0) for row in AvatarRow.query(user, consistent_read=True))


def ended(user: str, batch: str) -> tuple[int, int, int]:
    row = posing.read(user, batch)
    return int(row.succeeded), int(row.failed), int(row.cancelled)


@pytest.mark.parametrize("moment", MOMENTS)
def test_ordering_killed_at_any_call_is_all_or_nothing(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            wish = posing.wish(world, user, 3, pilot=1)
            killed = kill(partial(posing.app(world).orders.place, user, wish))
            world.settle()
            assert statuses(user) in ([], ["completed"])
            assert killed or statuses(user)
            for order in OrderRow.query(user, consistent_read=True):
                world.platform.ordering.cancel(user, order.order_id)
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(
    "found", [[], [WRONG], [WRONG, WRONG]], ids=["good", "wrong once", "wrong twice"]
)
def test_a_worker_killed_at_any_call_ends_every_picture_once(
    world: World, moment: Moment, found: list[Checks], kills: Kills
):
    for kill in kills(moment, at_least=6):
        with kill:
            user = world.somebody()
            batch = posing.order(world, user, 1)
            world.judge.script.clear()
            world.judge.script.extend(found)
            kill(world.generation.run)
            world.settle()
            succeeded, failed, cancelled = ended(user, batch)
            assert (succeeded + failed, cancelled) == (1, 0)
            assert len(refunds(user)) == failed
            assert posing.counted(user) == (1, 1, succeeded)
            assert uses(user) == succeeded
            assert_promises(world, user)


def lose(messages: Sequence[Outgoing]) -> list[str]:
    """Send nothing."""
    return [message.id for message in messages]


def carried(world: World) -> list[dict[str, Any]]:
    """Return the records of messages that uses of other pictures ride along with."""
    return [record for record in world.generation.collect() if '"uses"' in record["body"]]


@pytest.mark.parametrize("moment", MOMENTS)
def test_uses_that_ride_along_count_once_wherever_the_next_worker_is_killed(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=8):
        with kill:
            user = world.somebody()
            posing.order(world, user, PLACES + 2)
            world.generation.deliver(world.generation.collect()[:1])
            assert uses(user) == 0
            kill(lambda: world.generation.deliver(carried(world)))
            world.settle()
            assert uses(user) == PLACES + 2
            assert_promises(world, user)


def test_uses_that_ride_along_to_what_is_not_made_any_more_are_told(world: World):
    user = world.somebody()
    batch = posing.order(world, user, PLACES + 2)
    world.generation.deliver(world.generation.collect()[:1])
    posing.app(world).batches.cancel(user, batch)
    (record,) = carried(world)
    world.generation.deliver([record])
    assert world.uses.run() == []
    assert uses(user) == 1


def test_uses_that_ride_along_do_not_wait_out_trouble_that_goes_on(world: World):
    user = world.somebody()
    posing.order(world, user, PLACES + 2)
    world.generation.deliver(world.generation.collect()[:1])
    records = carried(world)
    world.provider.script.extend([busy(), busy(), busy()])
    for told in (0, 0, 1):
        world.generation.deliver(records)
        assert len(world.uses.collect()) == told
        world.clock.pass_time(300)


def test_uses_do_not_ride_along_with_what_is_not_sent(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    user = world.somebody()
    posing.order(world, user, PLACES + 2)
    records = world.generation.collect()[:1]
    with monkeypatch.context() as broken:
        broken.setattr(world.generation.queue, "send", lose)
        world.generation.deliver(records)
    assert world.uses.run() == []
    assert uses(user) == 1
    world.settle()
    assert uses(user) == PLACES + 2


def test_uses_ride_along_until_they_fill_a_message_or_for_half_a_minute(world: World):
    posing.order(world, world.somebody(), 14)
    world.generation.deliver(world.generation.collect()[:1])
    for _ in range(8):
        world.generation.deliver(carried(world))
    assert world.uses.collect() == []
    world.generation.deliver(carried(world))
    world.generation.deliver(world.generation.collect()[:1])
    world.clock.pass_time(31)
    world.generation.deliver(carried(world))
    assert [len(json.loads(told["body"])) for told in world.uses.collect()] == [10, 2]


def test_uses_that_could_not_be_told_are_told_later(world: World, monkeypatch: pytest.MonkeyPatch):
    user = world.somebody()
    batch = posing.order(world, user, 2)
    with monkeypatch.context() as broken:
        broken.setattr(world.uses.queue, "send", lose)
        world.generation.run()
        assert ended(user, batch) == (2, 0, 0)
        assert uses(user) == 0
    world.clock.pass_time(60)
    world.settle()
    assert uses(user) == 2
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_retrying_killed_at_any_call_orders_once(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=4):
        with kill:
            user = world.somebody()
            batch = posing.order(world, user, 1)
            world.judge.script.extend([WRONG] * 2)
            world.settle()
            batches = posing.app(world).batches
            if kill(partial(batches.retry, user, batch)):
                try:
                    batches.retry(user, batch)
                except BatchRetried:
                    assert posing.read(user, batch).retried_as
            world.settle()
            first, second = read_batches(user, limit=9).items
            assert (int(first.total), int(first.succeeded)) == (1, 1)
            assert (first.retry_of, second.retried_as) == (batch, first.id)
            with pytest.raises(NothingFailed):
                batches.retry(user, first.id)
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("act", ["trash", "restore"])
def test_a_batch_follows_its_project_whatever_is_killed(
    world: World, moment: Moment, act: str, kills: Kills
):
    for kill in kills(moment, at_least=4):
        with kill:
            user = world.somebody()
            batch = posing.order(world, user, TOTAL)
            project, trash = posing.read(user, batch).project_id, posing.app(world).trash
            begun = len(statuses(user))
            if act == "restore":
                trash.trash(user, project)
            killed = kill(partial(getattr(trash, act), user, project))
            world.settle()
            if trash.page(user, limit=1, start=None).items:
                assert killed or statuses(user) == ["completed"] * begun
                assert listing.active(user) + listing.ended(user) == []
                trash.restore(user, project)
                world.settle()
            assert statuses(user) == ["completed"] * TOTAL
            assert [item.status for item in listing.ended(user)] == ["completed"]
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_removing_a_project_killed_at_any_call_leaves_nothing(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=6):
        with kill:
            user = world.somebody()
            batch = posing.order(world, user, 2, pilot=1)
            world.generation.run()
            balance = world.new_ledger().balance(user)
            project = posing.read(user, batch).project_id
            trash = posing.app(world).trash
            trash.trash(user, project)
            if kill(partial(trash.purge, user, project)):
                world.settle()
                world.clock.pass_time(31 * 24 * 60 * 60)
                world.sweep()
            world.settle()
            assert statuses(user) == []
            assert read_batches(user, limit=1).items == []
            assert world.new_ledger().balance(user) == balance + 10


def of_siti(world: World, user: str, batch: str) -> None:
    """State who is in the pictures of a batch."""
    avatar = posing.read(user, batch).spec["avatar"]["id"]
    body = AvatarChange.model_validate({"consent": {"subject": "Siti"}})
    world.avatars.change(user, avatar, body, None)


@pytest.mark.parametrize("moment", MOMENTS)
def test_erasing_somebody_killed_at_any_call_leaves_no_picture_of_them(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=12):
        with kill:
            user = world.somebody()
            of_siti(world, user, posing.order(world, user, 2, pilot=1))
            balance = world.new_ledger().balance(user)
            kill(partial(world.consents.erase, user, "Siti"))
            world.consents.erase(user, "Siti")
            world.clock.pass_time(600)
            world.sweep()
            assert read_batches(user, limit=1).items == statuses(user) == []
            assert world.new_ledger().balance(user) == balance + 20


@pytest.mark.parametrize("number", range(1, 25, 6))
def test_who_is_erased_while_a_worker_draws_is_in_no_picture_after_that(world: World, number: int):
    user = world.somebody()
    batch = posing.order(world, user, 1)
    of_siti(world, user, batch)
    world.faults.at(number, "before", partial(world.consents.erase, user, "Siti"))
    world.generation.run()
    world.consents.erase(user, "Siti")
    world.settle()
    assert statuses(user) == []
    assert world.objects(user) == set()


@pytest.mark.parametrize("number", range(1, 25, 3))
def test_a_project_removed_while_a_worker_draws_leaves_nothing(world: World, number: int):
    user = world.somebody()
    batch = posing.order(world, user, 2)
    project = posing.read(user, batch).project_id
    trash = posing.app(world).trash
    trash.trash(user, project)
    world.faults.at(number, "before", lambda: trash.purge(user, project))
    world.generation.run()
    world.settle()
    if read_batches(user, limit=1).items:
        trash.purge(user, project)
    assert statuses(user) == []
    assert not [key for key in world.objects(user) if batch[:20] in key]
