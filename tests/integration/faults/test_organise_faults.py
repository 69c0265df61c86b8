"""Moving and copying: killed at any call, repeated, and met by workers and people."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

import pytest

from chalicelib.apps.avatar_creator.errors import (
    AvatarNotFound,
    AvatarNotReady,
    ProjectNotFound,
)
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarChange
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.copies import CopyRow
from chalicelib.apps.avatar_creator.store.projects import find_project
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, covers
from tests.integration.faults.state import State
from tests.integration.faults.world import AFTER_THE_LEASE, World, an_upload

SITI = {"subject": "Siti Aminah"}
HOUR = 60 * 60


def library(world: World) -> tuple[str, list[str], str, str]:
    """Return a person, avatars of every origin, the project they are in, and an empty one."""
    user = world.somebody()
    source, target = world.project(user), world.project(user)
    world.order(user, source)
    world.generation.run()
    world.uploaded(user, source)
    (of_siti,) = world.reserve_many(user, source, an_upload(consent=SITI))
    world.arrive(user, of_siti)
    world.arrivals.run()
    avatars = sorted(row.avatar_id for row in AvatarRow.query(user))
    return user, avatars, source, target


def places(user: str, avatars: list[str]) -> list[str]:
    rows = {row.avatar_id: row.project_id for row in AvatarRow.query(user)}
    return [rows[avatar] for avatar in avatars]


def copies_of(user: str, avatars: list[str]) -> list[AvatarRow]:
    """Return the live copies of these avatars, the oldest first."""
    rows = [row for row in AvatarRow.query(user) if row.copied_from in avatars]
    return [row for row in rows if row.trashed_at is None]


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_move_killed_at_any_call_leaves_whole_projects(
    world: World, moment: Moment, kills: Kills
):
    user, avatars, source, target = library(world)
    waiting = world.reserve(user, source)
    before = State(world, user)
    act = partial(world.moves.move, user, [*avatars, waiting], target)
    for kill in kills(moment, at_least=4):
        before.restore()
        with kill:
            kill(act)
            world.settle()
            assert_promises(world, user)
            act()
            assert set(places(user, [*avatars, waiting])) == {target}
            world.settle()
            assert_promises(world, user)


Act = Callable[[World, str, str, str, str], object]
MEANWHILE: dict[str, Act] = {
    "trash": lambda world, user, avatar, *_: world.trash.trash_avatar(user, avatar),
    "trash the project": lambda world, user, _, source, __: world.trash.trash_project(user, source),
    "erase": lambda world, user, *_: world.consents.erase(user, "Siti Aminah"),
    "move": lambda world, user, avatar, _, other: world.moves.move(user, [avatar], other),
    "edit": lambda world, user, avatar, *_: world.avatars.change(
        user, avatar, AvatarChange(name="Dewi"), None
    ),
}


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("act", MEANWHILE)
def test_a_move_goes_with_what_happens_meanwhile(world: World, act: str, number: int):
    user, avatars, source, target = library(world)
    other = world.project(user)
    world.faults.at(
        number, "before", lambda: MEANWHILE[act](world, user, avatars[-1], source, other)
    )
    with suppress(AvatarNotFound):
        world.moves.move(user, avatars, target)
    world.settle()
    assert_promises(world, user)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_a_picture_that_is_being_prepared_arrives_in_its_new_project(world: World, number: int):
    user = world.somebody()
    source, target = world.project(user), world.project(user)
    avatar = world.reserve(user, source)
    world.arrive(user, avatar)
    world.faults.at(number, "before", lambda: world.moves.move(user, [avatar], target))
    world.arrivals.run()
    world.clock.pass_time(AFTER_THE_LEASE)
    world.settle()
    assert (world.avatar_row(user, avatar).status, places(user, [avatar])) == ("ready", [target])
    assert (covers(user, source), covers(user, target)) == (0, 1)
    assert_promises(world, user)


def test_an_upload_that_fails_after_a_move_is_counted_nowhere(world: World):
    user = world.somebody()
    source, target = world.project(user), world.project(user)
    avatar = world.reserve(user, source)
    world.moves.move(user, [avatar], target)
    world.arrive(user, avatar, b"no picture")
    world.settle()
    assert_promises(world, user)
    world.moves.move(user, [avatar], source)
    assert_promises(world, user)


def test_into_a_project_that_goes_meanwhile_nothing_moves(world: World):
    user, avatars, source, target = library(world)
    world.faults.at(
        1, "before", lambda: world.trash.trash_project(user, target), "TransactWriteItems"
    )
    with pytest.raises(ProjectNotFound):
        world.moves.move(user, avatars, target)
    assert set(places(user, avatars)) == {source}
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_order_of_copies_killed_at_any_call_is_carried_out_or_was_never_given(
    world: World, moment: Moment, kills: Kills
):
    user, avatars, _, target = library(world)
    before = State(world, user)
    for kill in kills(moment, at_least=3):
        before.restore()
        world.copying.lose()
        with kill:
            kill(lambda: world.copies.order(user, avatars, target))
            world.settle()
            assert len(copies_of(user, avatars)) == len(avatars) * len(list(CopyRow.query(user)))
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_copying_killed_at_any_call_is_gone_on_with(world: World, moment: Moment, kills: Kills):
    user, avatars, _, target = library(world)
    world.copies.order(user, avatars, target)
    before, work = State(world, user), world.copying.collect()
    for kill in kills(moment, at_least=8):
        before.restore()
        with kill:
            kill(lambda: world.copying.deliver(work))
            world.clock.pass_time(AFTER_THE_LEASE)
            world.settle()
            assert len(copies_of(user, avatars)) == len(avatars)
            assert_promises(world, user)


def test_a_copy_has_all_that_is_its_own(world: World):
    user, avatars, _, target = library(world)
    world.avatars.change(user, avatars[0], AvatarChange(rating=4, favourite=True), None)
    world.copies.order(user, avatars, target)
    world.settle()
    originals = [world.avatar_row(user, avatar) for avatar in avatars]
    copies = copies_of(user, avatars)
    assert [copy.copied_from for copy in copies] == avatars
    for copy, original in zip(copies, originals, strict=True):
        for field in ("name", "prompt", "seed", "consent", "sha256", "width", "rating", "subject"):
            assert getattr(copy, field) == getattr(original, field)
        assert (copy.usage_count, copy.generation_id, copy.charged) == (None, None, 0)
    assert covers(user, target) == len(avatars)


def test_more_copies_than_fit_into_a_step_keep_their_order(world: World):
    user = world.somebody()
    source, target = world.project(user), world.project(user)
    avatars = world.reserve_many(user, source, *[an_upload()] * 23)
    for avatar in avatars:
        world.arrive(user, avatar)
    world.arrivals.run()
    world.copies.order(user, avatars[::-1], target)
    world.settle()
    assert [row.copied_from for row in copies_of(user, avatars)] == sorted(avatars)
    assert find_project(user, target).avatar_count == 23
    assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 10))
@pytest.mark.parametrize("act", MEANWHILE)
def test_copying_goes_with_what_happens_meanwhile(world: World, act: str, number: int):
    user, avatars, source, target = library(world)
    world.copies.order(user, avatars, target)
    act_on = partial(MEANWHILE[act], world, user, avatars[-1], source, source)
    world.faults.at(number, "before", act_on)
    world.copying.run()
    world.settle()
    if act == "erase":
        assert [row for row in AvatarRow.query(user) if row.consent] == []
    assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 10))
def test_a_copy_into_a_project_that_goes_meanwhile_ends(world: World, number: int):
    user, avatars, _, target = library(world)
    world.copies.order(user, avatars, target)
    world.faults.at(number, "before", lambda: world.trash.trash_project(user, target))
    world.copying.run()
    world.settle()
    (row,) = CopyRow.query(user)
    assert (row.failed, row.error_code) in ((0, None), (len(avatars), "project_not_found"))
    assert_promises(world, user)
    world.trash.purge(user, target)
    world.settle()
    assert_promises(world, user)


def test_a_copy_that_is_told_of_twice_is_made_once(world: World):
    user, avatars, _, target = library(world)
    world.copies.order(user, avatars, target)
    world.copying.duplicate()
    world.copying.run()
    world.settle()
    assert len(copies_of(user, avatars)) == len(avatars)
    assert_promises(world, user)


def test_a_copy_that_gets_nowhere_is_given_up(world: World):
    user, avatars, _, target = library(world)
    world.copies.order(user, avatars, target)
    world.copying.lose()
    world.clock.pass_time(5 * HOUR)
    world.sweep()
    (row,) = CopyRow.query(user)
    assert (row.failed, row.error_code) == (len(avatars), "not_processed")
    assert_promises(world, user)
    world.clock.pass_time(25 * HOUR)
    world.sweep()
    assert list(CopyRow.query(user)) == []


def test_what_has_no_picture_is_not_copied(world: World):
    user, avatars, source, target = library(world)
    waiting = world.reserve(user, source)
    with pytest.raises(AvatarNotReady):
        world.copies.order(user, [*avatars, waiting], target)
    with pytest.raises(ProjectNotFound):
        world.copies.order(user, avatars, "0" * 26)
    with pytest.raises(AvatarNotFound):
        world.copies.order(world.somebody(), avatars, target)
    assert list(CopyRow.query(user)) == []
