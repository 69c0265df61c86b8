"""The worker that draws dies at any of its steps, and the message comes back."""

from __future__ import annotations

import pytest

from chalicelib.foundation.media.keys import thumbnail_key
from tests.integration.faults.faults import MOMENTS, Killed, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.world import AFTER_THE_LEASE, World


@pytest.mark.parametrize("queued", [False, True])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_still_leads_to_one_avatar(
    world: World, moment: Moment, kills: Kills, *, queued: bool
):
    world.provider.queued = queued
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            (generation,) = world.order(user, world.project(user))
            world.provider.paid = 0
            killed = kill(world.generation.run)
            row = world.generation_row(user, generation)
            stored = thumbnail_key(user, row.picture_id) in world.objects(user)
            once = stored or row.ticket is not None or not killed
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.generation.run() == []
            assert world.generation_row(user, generation).status == "completed"
            assert world.provider.paid == 1 if once else world.provider.paid <= 2
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_before_its_lease_ends_leaves_the_message_waiting(
    world: World, moment: Moment
):
    user = world.somebody()
    (generation,) = world.order(user, world.project(user))
    assert world.kill(4, moment, world.generation.run)
    assert len(world.generation.run()) == 1
    assert 0 < world.faults.waits[-1] <= 120
    assert world.provider.paid <= 1
    world.clock.pass_time(world.faults.waits[-1])
    assert world.generation.run() == []
    assert world.generation_row(user, generation).status == "completed"
    assert_promises(world, user)


def test_a_generation_whose_workers_always_die_fails_and_is_refunded(world: World):
    user = world.somebody()
    (generation,) = world.order(user, world.project(user))
    for _ in range(3):
        assert world.kill(1, "before", world.generation.run, "PutObject")
        world.clock.pass_time(AFTER_THE_LEASE)
    assert world.generation.run() == []
    row = world.generation_row(user, generation)
    assert (row.status, row.error_code) == ("failed", "attempts_spent")
    assert world.provider.paid == 3
    world.settle()
    assert_promises(world, user)
    assert world.ledger.balance(user) == 1000


@pytest.mark.parametrize("queued", [False, True])
def test_a_picture_that_kills_whoever_prepares_it_fails_after_three_and_is_refunded(
    world: World, ordered: tuple[str, str], monkeypatch: pytest.MonkeyPatch, *, queued: bool
):
    def die(*_: object, **__: object) -> None:
        raise Killed

    world.provider.queued = queued
    monkeypatch.setattr("chalicelib.imaging.prepare", die)
    for _ in range(3):
        with pytest.raises(Killed):
            world.generation.run()
        assert world.generation_row(*ordered).status == "processing"
        world.clock.pass_time(AFTER_THE_LEASE)
    assert world.generation.run() == []
    row = world.generation_row(*ordered)
    assert (row.status, row.error_code) == ("failed", "attempts_spent")
    assert refunds(ordered[0]) == [ordered[1]]
    world.settle()
    assert_promises(world, ordered[0])


def test_a_worker_that_puts_a_picture_off_has_not_crashed(world: World, ordered: tuple[str, str]):
    world.provider.queued, world.provider.patience = True, 6
    for _ in range(5):
        world.wait_for_retry()
    assert world.generation_row(*ordered).crashes == 0


def test_a_picture_that_is_stored_is_used_however_many_workers_died(
    world: World, ordered: tuple[str, str]
):
    for _ in range(4):
        assert world.kill(1, "before", world.generation.run, "TransactWriteItems")
        world.clock.pass_time(AFTER_THE_LEASE)
    assert world.generation.run() == []
    assert world.generation_row(*ordered).status == "completed"
    assert world.provider.paid == 1
    assert_promises(world, ordered[0])
