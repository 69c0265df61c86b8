"""What is in the trash for 30 days is removed for good, whatever happens on the way."""

from __future__ import annotations

import pytest

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar
from chalicelib.apps.avatar_creator.store.projects import find_project
from chalicelib.apps.pose_generator.store.batches import find_batch
from tests.integration.faults import posing
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import World

DAY = 24 * 60 * 60


def later(world: World, days: float) -> None:
    world.clock.pass_time(days * DAY)
    world.sweep()


def test_an_avatar_goes_for_good_after_30_days_and_not_before(world: World):
    user = world.somebody()
    avatar = world.uploaded(user, world.project(user))
    world.trash.trash_avatar(user, avatar)
    later(world, 29.9)
    assert find_avatar(user, avatar) is not None
    later(world, 0.2)
    assert find_avatar(user, avatar) is None
    assert world.objects(user) == set()
    assert_promises(world, user)


def test_a_project_goes_for_good_with_all_in_it(world: World):
    user = world.somebody()
    project = world.project(user)
    world.uploaded(user, project)
    world.order(user, project)
    world.generation.run()
    world.trash.trash_project(user, project)
    later(world, 29.9)
    assert find_project(user, project) is not None
    later(world, 0.2)
    world.settle()
    assert find_project(user, project) is None
    assert list(AvatarRow.query(user)) == []
    assert world.objects(user) == set()
    assert_promises(world, user)


def test_what_came_back_in_time_stays(world: World):
    user = world.somebody()
    project = world.project(user)
    avatar = world.uploaded(user, project)
    world.trash.trash_avatar(user, avatar)
    later(world, 10)
    world.trash.restore_avatar(user, avatar)
    world.trash.trash_project(user, project)
    later(world, 10)
    world.trash.restore_project(user, project)
    later(world, 40)
    assert world.avatar_row(user, avatar).trashed_at is None
    assert_promises(world, user)


@pytest.mark.parametrize("arrives", [True, False])
def test_an_upload_that_ends_in_the_trash_goes_with_it(world: World, arrives: bool):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.trash.trash_avatar(user, avatar)
    if arrives:
        world.arrive(user, avatar)
        assert world.arrivals.run() == []
    world.settle()
    assert_promises(world, user)
    assert find_avatar(user, avatar) is not None
    later(world, 31)
    assert find_avatar(user, avatar) is None
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("what", ["avatar", "project"])
def test_a_sweep_killed_at_any_call_finishes_the_next_time(
    world: World, what: str, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=4):
        with kill:
            user = world.somebody()
            project = world.project(user)
            avatar = world.uploaded(user, project)
            if what == "avatar":
                world.trash.trash_avatar(user, avatar)
            else:
                world.trash.trash_project(user, project)
            world.clock.pass_time(31 * DAY)
            kill(world.sweep)
            world.settle()
            assert find_avatar(user, avatar) is None
            assert_promises(world, user)


def test_a_project_of_poses_goes_with_its_batch_which_costs_what_was_made(world: World):
    user = world.somebody()
    batch = posing.order(world, user, 3)
    project, before = posing.read(user, batch).project_id, world.new_ledger().balance(user)
    posing.app(world).trash.trash(user, project)
    world.generation.run()
    later(world, 29.9)
    assert posing.read(user, batch).hidden_at
    later(world, 0.2)
    assert find_batch(user, batch) is None
    assert world.new_ledger().balance(user) == before + 10
    assert_promises(world, user)
