"""Reserving many, waiting on, and erasing by consent: killed anywhere, repeated, met by others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from chalicelib.apps.avatar_creator.errors import NotAwaitingUpload, ProjectNotFound
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar
from chalicelib.foundation.accounts.store import EntryRow
from chalicelib.kit.asked import InvalidInput
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.state import State
from tests.integration.faults.world import AFTER_THE_LEASE, DIGEST, World, an_upload

SITI = {"subject": "Siti Aminah"}
HOUR = 60 * 60


def usages(user: str) -> list[int]:
    return [int(row.amount) for row in EntryRow.query(user) if row.type == "usage"]


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_batch_killed_at_any_call_is_paid_and_there_or_neither(
    world: World, moment: Moment, kills: Kills
):
    files = an_upload(allowDuplicate=False), InvalidInput("no picture"), an_upload()
    for kill in kills(moment, at_least=3):
        with kill:
            user = world.somebody()
            reserve = partial(world.reserve_many, user, world.project(user), *files)
            world.forget_balances()
            kill(reserve)
            avatars = [row.avatar_id for row in AvatarRow.query(user)]
            assert (len(avatars), usages(user)) in ((0, []), (2, [-20]))
            world.settle()
            assert sorted(refunds(user)) == sorted(avatars)
            assert_promises(world, user)


def test_a_batch_has_one_charge_and_each_picture_its_own_end(world: World):
    user = world.somebody()
    first, second, third = world.reserve_many(user, world.project(user), *[an_upload()] * 3)
    world.arrive(user, first)
    world.arrive(user, second, b"no picture")
    world.settle()
    ends = [world.avatar_row(user, avatar).status for avatar in (first, second, third)]
    assert ends == ["ready", "failed", "failed"]
    assert (usages(user), sorted(refunds(user))) == ([-30], sorted([second, third]))
    assert world.ledger.balance(user) == 990
    assert_promises(world, user)


def test_a_full_batch_fits_into_one_transaction(world: World):
    user = world.somebody()
    world.ledger.balance(user)
    files = [an_upload(sha256=f"{number:064x}", consent=SITI) for number in range(50)]
    assert len(world.reserve_many(user, world.project(user), *files)) == 50
    assert (usages(user), world.ledger.balance(user)) == ([-500], 500)


def test_a_batch_into_a_project_that_goes_meanwhile_costs_nothing(world: World):
    user = world.somebody()
    project = world.project(user)
    world.faults.at(
        1, "before", lambda: world.trash.trash_project(user, project), "TransactWriteItems"
    )
    with pytest.raises(ProjectNotFound):
        world.reserve_many(user, project, an_upload(), an_upload())
    assert (usages(user), list(AvatarRow.query(user))) == ([], [])


def test_an_upload_that_was_signed_again_is_waited_for(world: World):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.clock.pass_time(HOUR)
    world.uploads.sign_again(user, avatar)
    world.clock.pass_time(HOUR)
    world.sweep()
    assert world.avatar_row(user, avatar).status == "awaiting_upload"
    world.arrive(user, avatar)
    assert world.arrivals.run() == []
    assert world.avatar_row(user, avatar).status == "ready"
    with pytest.raises(NotAwaitingUpload):
        world.uploads.sign_again(user, avatar)
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_signing_again_killed_at_its_call_still_ends(world: World, moment: Moment):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    assert world.kill(1, moment, lambda: world.uploads.sign_again(user, avatar))
    world.settle()
    assert refunds(user) == [avatar]
    assert_promises(world, user)


def somebody_in_pictures(world: World) -> tuple[str, str, list[str]]:
    """Return a person, a project, and avatars of Siti in every place and state there is."""
    user = world.somebody()
    project, other = world.project(user), world.project(user)
    upload = an_upload(consent=SITI)
    ready, alone, waiting = world.reserve_many(user, project, *[upload] * 3)
    (hidden,) = world.reserve_many(user, other, upload)
    for avatar in (ready, alone, hidden, world.reserve(user, project)):
        world.arrive(user, avatar)
    assert world.arrivals.run() == []
    world.uses.put(world.use(user, ready))
    world.uses.run()
    world.trash.trash_avatar(user, alone)
    world.trash.trash_project(user, other)
    return user, other, [ready, alone, waiting, hidden]


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_erasure_killed_at_any_call_is_finished_by_a_repeat(
    world: World, moment: Moment, kills: Kills
):
    user, _, avatars = somebody_in_pictures(world)
    before = State(world, user)
    for kill in kills(moment, at_least=10):
        before.restore()
        world.forget_balances()
        with kill:
            kill(lambda: world.consents.erase(user, "siti  AMINAH"))
            assert world.consents.erase(user, "Siti Aminah").left == 0
            world.settle()
            assert [find_avatar(user, avatar) for avatar in avatars] == [None] * 4
            assert len(list(AvatarRow.query(user))) == 1
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_erasure_that_nobody_repeats_leaves_whole_avatars_or_none(
    world: World, moment: Moment, kills: Kills
):
    user, *_ = somebody_in_pictures(world)
    before = State(world, user)
    for kill in kills(moment):
        before.restore()
        world.forget_balances()
        with kill:
            kill(lambda: world.consents.erase(user, "Siti Aminah"))
            world.settle()
            assert_promises(world, user)


MEANWHILE: dict[str, Callable[[World, str, str, list[str]], object]] = {
    "trash": lambda world, user, _, avatars: world.trash.trash_avatar(user, avatars[0]),
    "restore": lambda world, user, _, avatars: world.trash.restore_avatar(user, avatars[1]),
    "arrival": lambda world, user, _, avatars: world.arrive(user, avatars[2]),
    "restored project": lambda world, user, other, _: world.trash.restore_project(user, other),
    "purged project": lambda world, user, other, _: world.trash.purge(user, other),
}


@pytest.mark.parametrize("act", MEANWHILE)
def test_an_erasure_finds_what_moves_meanwhile(world: World, act: str):
    user, other, avatars = somebody_in_pictures(world)
    world.faults.at(1, "after", lambda: MEANWHILE[act](world, user, other, avatars), "Query")
    assert world.consents.erase(user, "Siti Aminah").left == 0
    world.clock.pass_time(AFTER_THE_LEASE)
    world.settle()
    assert [find_avatar(user, avatar) for avatar in avatars] == [None] * 4
    assert_promises(world, user)


def test_what_there_is_no_time_for_is_left_for_a_repeat_and_the_sweep(world: World):
    user, _, avatars = somebody_in_pictures(world)
    ticks = iter(range(0, 10_000, 6))
    world.monotonic = lambda: next(ticks)
    gone = world.consents.erase(user, "Siti Aminah")
    assert 0 < gone.erased < 4
    assert gone.erased + gone.left == gone.found == 4
    world.monotonic = lambda: 0.0
    world.consents.erase(user, "Siti Aminah")
    world.settle()
    assert [find_avatar(user, avatar) for avatar in avatars] == [None] * 4
    assert_promises(world, user)


def test_a_file_is_known_as_long_as_one_avatar_came_as_it(world: World):
    user = world.somebody()
    project = world.project(user)
    first, second = world.uploaded(user, project), world.uploaded(user, project)
    for avatar in (first, second):
        world.trash.trash_avatar(user, avatar)
        world.trash.purge(user, avatar)
        assert_promises(world, user)
    assert world.reserve_many(user, project, an_upload(sha256=DIGEST, allowDuplicate=False))
