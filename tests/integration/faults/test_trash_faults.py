"""Trashing, restoring and removing for good, interrupted anywhere and met by workers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest

from chalicelib.apps.avatar_creator.errors import ChangedMeanwhile
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.usage.kind import AVATAR, Subject
from chalicelib.foundation.usage.store import UsageRow, subject_key
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, covers
from tests.integration.faults.state import State
from tests.integration.faults.world import World

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


def _prepared(world: World, act: str) -> tuple[str, str, str]:
    """Return a person, a project with all sorts of avatars, and an avatar that is right for it."""
    user = world.somebody()
    project = world.project(user)
    world.order(user, project)
    world.generation.run()
    avatar = world.uploaded(user, project)
    world.uses.put(world.use(user, avatar))
    world.uses.run()
    world.reserve(user, project)
    alone = world.uploaded(user, project)
    world.trash.trash_avatar(user, alone)
    verb, noun = act.split()
    if verb in BEFORE:
        ACTS[f"{BEFORE[verb]} {noun}"](world, user, project, avatar)
    return user, project, avatar


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("act", ACTS)
def test_a_change_killed_at_any_call_is_finished_by_the_sweep(
    world: World, act: str, moment: Moment, kills: Kills
):
    user, project, avatar = _prepared(world, act)
    before = State(world, user)
    for kill in kills(moment, at_least=3):
        before.restore()
        with kill:
            kill(lambda: ACTS[act](world, user, project, avatar))
            world.settle()
            assert_promises(world, user)


@pytest.mark.parametrize("act", ACTS)
def test_a_change_killed_midway_can_be_repeated(world: World, act: str, kills: Kills):
    user, project, avatar = _prepared(world, act)
    before = State(world, user)
    for kill in kills("after"):
        before.restore()
        with kill:
            kill(lambda: ACTS[act](world, user, project, avatar))
            with suppress(Exception):
                ACTS[act](world, user, project, avatar)
            world.settle()
            assert_promises(world, user)


def test_a_removed_project_leaves_nothing_but_the_ledger(world: World):
    user, project, avatar = _prepared(world, "purge project")
    world.trash.purge(user, project)
    assert list(AvatarRow.query(user)) == []
    assert list(GenerationRow.query(user)) == []
    assert list(ProjectRow.query(user)) == []
    assert list(UsageRow.query(subject_key(user, Subject(AVATAR, avatar)))) == []
    assert world.objects(user) == set()
    assert_promises(world, user)


def test_a_trashing_that_runs_out_of_time_is_finished_by_the_sweep(world: World):
    user = world.somebody()
    project = world.project(user)
    world.uploaded(user, project)
    ticks = iter(range(0, 10_000, 20))
    world.monotonic = lambda: next(ticks)
    world.trash.trash_project(user, project)
    with suppress(ChangedMeanwhile):
        world.trash.restore_project(user, project)
    world.settle()
    assert_promises(world, user)


def test_covers_are_taken_from_what_is_left(world: World):
    user = world.somebody()
    project = world.project(user)
    avatars = [world.uploaded(user, project) for _ in range(6)]
    for avatar in avatars[3:]:
        world.trash.trash_avatar(user, avatar)
    assert covers(user, project) == 3
    assert_promises(world, user)
    for avatar in avatars[3:]:
        world.trash.restore_avatar(user, avatar)
    assert covers(user, project) == 4
    assert_promises(world, user)
