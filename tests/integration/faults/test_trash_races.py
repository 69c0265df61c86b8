"""Removal, trashing and restoring while workers, the sweep or the person do something else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest

from chalicelib.apps.avatar_creator.errors import NotInTrash, ProjectNotFound
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.projects import find_project
from chalicelib.foundation.generation.store import GenerationRow
from tests.integration.faults.promises import assert_promises, covers
from tests.integration.faults.world import AFTER_THE_LEASE, World

Act = Callable[[World, str, str, str], object]

ACTS: dict[str, Act] = {
    "trash avatar": lambda world, user, _, avatar: world.trash.trash_avatar(user, avatar),
    "restore avatar": lambda world, user, _, avatar: world.trash.restore_avatar(user, avatar),
    "purge avatar": lambda world, user, _, avatar: world.trash.purge(user, avatar),
    "trash project": lambda world, user, project, _: world.trash.trash_project(user, project),
    "restore project": lambda world, user, project, _: world.trash.restore_project(user, project),
    "purge project": lambda world, user, project, _: world.trash.purge(user, project),
}
BEFORE = {"restore": "trash", "purge": "trash"}


@pytest.mark.parametrize("kill", [False, True], ids=["alive", "killed"])
@pytest.mark.parametrize("number", range(1, 10))
def test_removal_while_a_thumbnail_is_cut_leaves_nothing(world: World, number: int, *, kill: bool):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)
    world.trash.trash_avatar(user, avatar)
    world.faults.at(number, "before", lambda: world.trash.purge(user, avatar))
    if kill:
        world.kill(number + 1, "before", world.arrivals.run)
    else:
        world.arrivals.run()
    world.clock.pass_time(AFTER_THE_LEASE)
    world.arrivals.run()
    with suppress(NotInTrash):
        world.trash.purge(user, avatar)
    world.settle()
    assert list(AvatarRow.query(user)) == []
    assert_promises(world, user)


@pytest.mark.parametrize("kill", [False, True], ids=["alive", "killed"])
@pytest.mark.parametrize("number", range(1, 14))
def test_removal_of_the_project_while_a_picture_is_made_leaves_nothing(
    world: World, number: int, *, kill: bool
):
    user = world.somebody()
    project = world.project(user)
    world.order(user, project)
    world.generation.collect()

    def remove() -> None:
        world.trash.trash_project(user, project)
        world.trash.purge(user, project)

    world.faults.at(number, "before", remove)
    if kill:
        world.kill(number + 1, "before", world.generation.run)
    else:
        world.generation.run()
    world.clock.pass_time(AFTER_THE_LEASE)
    world.settle()
    with suppress(NotInTrash, ProjectNotFound):
        remove()
    world.settle()
    assert list(AvatarRow.query(user)) == list(GenerationRow.query(user)) == []
    assert_promises(world, user)


@pytest.mark.parametrize("act", ["trash avatar", "trash project"])
@pytest.mark.parametrize("number", range(1, 9))
def test_an_upload_that_fails_while_it_goes_to_the_trash_is_counted_right(
    world: World, number: int, act: str
):
    user = world.somebody()
    project = world.project(user)
    world.uploaded(user, project)
    avatar = world.reserve(user, project)
    world.arrive(user, avatar, b"this is a text")
    world.faults.at(number, "before", lambda: ACTS[act](world, user, project, avatar))
    world.arrivals.run()
    assert world.avatar_row(user, avatar).status == "failed"
    world.settle()
    assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 14))
def test_an_avatar_made_while_its_project_goes_to_the_trash_is_hidden_and_comes_back_with_it(
    world: World, number: int
):
    user = world.somebody()
    project = world.project(user)
    (generation,) = world.order(user, project)
    world.generation.collect()
    world.faults.at(number, "before", lambda: world.trash.trash_project(user, project))
    assert world.generation.run() == []
    made = world.generation_row(user, generation)
    assert made.status == "completed"
    if find_project(user, project).trashed_at:  # type: ignore[union-attr]
        assert world.avatar_row(user, made.picture_id).trashed_at
        assert_promises(world, user)
        world.trash.restore_project(user, project)
    assert world.avatar_row(user, made.picture_id).trashed_at is None
    assert_promises(world, user)


def test_restoring_an_avatar_while_its_project_comes_back_counts_it_once(world: World):
    user = world.somebody()
    project = world.project(user)
    avatar = world.uploaded(user, project)
    world.trash.trash_project(user, project)
    assert world.kill(3, "before", lambda: world.trash.restore_project(user, project))
    assert world.projects.read(user, project).cascade == "restore"
    world.trash.restore_avatar(user, avatar)
    world.settle()
    assert_promises(world, user)


def test_a_trashing_that_wakes_up_after_the_restore_hides_nothing(world: World):
    user = world.somebody()
    project = world.project(user)
    world.uploaded(user, project)

    def overtake() -> None:
        world.clock.pass_time(120)
        world.sweep()
        world.trash.restore_project(user, project)

    world.faults.at(3, "before", overtake)
    world.trash.trash_project(user, project)
    assert find_project(user, project).trashed_at is None  # type: ignore[union-attr]
    world.settle()
    assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 10))
@pytest.mark.parametrize("what", ["avatar", "project"])
def test_an_avatar_trashed_while_its_thumbnail_is_cut_comes_back_ready(
    world: World, number: int, what: str
):
    user = world.somebody()
    project = world.project(user)
    avatar = world.reserve(user, project)
    world.arrive(user, avatar)
    world.arrivals.collect()

    def trash() -> None:
        if what == "avatar":
            world.trash.trash_avatar(user, avatar)
        else:
            world.trash.trash_project(user, project)

    world.faults.at(number, "before", trash)
    assert world.arrivals.run() == []
    assert_promises(world, user)
    if world.avatar_row(user, avatar).trashed_at:
        restore = world.trash.restore_avatar if what == "avatar" else world.trash.restore_project
        restore(user, avatar if what == "avatar" else project)
    assert world.avatar_row(user, avatar).status == "ready"
    assert covers(user, project) == 1
    assert_promises(world, user)
