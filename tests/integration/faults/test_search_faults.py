"""Searches find what is there, whatever happens while a base is made, and nothing that is gone."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import Any

import pytest

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarChange
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar
from chalicelib.core.clock import iso
from chalicelib.foundation.search.base import Base
from chalicelib.foundation.search.bases import Bases
from chalicelib.foundation.search.finder import FEW, SETTLED, SearchBusy
from chalicelib.foundation.search.wish import Wish
from tests.integration.faults.faults import MOMENTS, Moment, refusal
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import World

EVERYTHING = Wish()
HOUR = 60 * 60


@pytest.fixture
def library(world: World) -> tuple[str, list[str]]:
    """A person with three avatars and no base."""
    user = world.somebody()
    project = world.project(user)
    return user, [world.uploaded(user, project) for _ in range(3)]


def ask(world: World, user: str, newer_than: str = "") -> str:
    return world.bases.put({"kind": "avatar", "userId": user, "newerThan": newer_than})


def make_base(world: World, user: str) -> None:
    ask(world, user)
    assert world.bases.run() == []
    assert world.base_of(user)


def found(world: World, user: str, wish: Wish = EVERYTHING) -> list[str]:
    rows = world.searches.page(user, wish, limit=100).rows
    return [str(row.avatar_id) for row in rows]


def calls(world: World, act: Any) -> list[str]:
    from chalicelib.aws.session import calls as counted

    counted.reset()
    act()
    return list(counted.operations)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_builder_killed_at_any_call_is_followed_by_another(
    world: World, library: tuple[str, list[str]], moment: Moment, kills: Kills
):
    user, avatars = library
    for kill in kills(moment, at_least=3):
        with kill:
            world.clients.s3.delete_object(Bucket="media-bucket", Key=f"search/avatar/{user}")
            ask(world, user)
            kill(world.bases.run)
            assert world.bases.run() == []
            assert world.base_of(user).keys() == set(avatars)
    assert_promises(world, user)


def trash(world: World, user: str, avatars: list[str]) -> None:
    world.trash.trash_avatar(user, avatars[0])


def purge(world: World, user: str, avatars: list[str]) -> None:
    trash(world, user, avatars)
    world.trash.purge(user, avatars[0])


def restore(world: World, user: str, avatars: list[str]) -> None:
    trash(world, user, avatars)
    world.trash.restore_avatar(user, avatars[0])


def rename(world: World, user: str, avatars: list[str]) -> None:
    world.avatars.change(user, avatars[0], AvatarChange(name="Dewi"), None)


def add(world: World, user: str, avatars: list[str]) -> None:
    world.uploaded(user, world.avatar_row(user, avatars[0]).project_id)


def use(world: World, user: str, avatars: list[str]) -> None:
    world.uses.put(world.use(user, avatars[0]))
    assert world.uses.run() == []


def trash_project(world: World, user: str, avatars: list[str]) -> None:
    world.trash.trash_project(user, world.avatar_row(user, avatars[0]).project_id)


CHANGES = [trash, purge, restore, rename, add, use, trash_project]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("moment", MOMENTS)
def test_what_changes_while_a_base_is_made_is_found_as_it_is(
    world: World, change: Any, moment: Moment
):
    for number in count(1):
        user = world.somebody()
        project = world.project(user)
        avatars = [world.uploaded(user, project) for _ in range(3)]
        world.clock.pass_time(HOUR)
        ask(world, user)
        plan = world.faults.at(number, moment, lambda: change(world, user, avatars))  # noqa: B023
        world.bases.run()
        world.faults.plans.remove(plan)
        if not plan.done:
            break
        world.clock.pass_time(HOUR)
        world.settle()
        assert_promises(world, user)
    assert number > 3


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_long_after_the_base_is_found_as_it_is(
    world: World, library: tuple[str, list[str]], change: Any
):
    user, avatars = library
    make_base(world, user)
    world.clock.pass_time(10 * HOUR)
    change(world, user, avatars)
    live = {row.avatar_id for row in AvatarRow.query(user) if row.live_id}
    assert set(found(world, user)) == live
    world.settle()
    assert_promises(world, user)


def test_a_message_that_comes_again_makes_no_second_base(
    world: World, library: tuple[str, list[str]]
):
    make_base(world, library[0])
    ask(world, library[0])
    world.bases.duplicate()
    assert "PutObject" not in calls(world, world.bases.run)


def test_of_two_builders_the_slower_one_begins_again(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    ask(world, user)
    slow, _ = world.bases.collect()[0], ask(world, user)
    quick = [record for record in world.bases.collect() if record != slow]

    def meanwhile() -> None:
        assert world.bases.deliver(quick) == []
        world.trash.trash_avatar(user, avatars[0])

    world.faults.at(1, "before", meanwhile, "PutObject")
    assert world.bases.deliver([slow]) == [slow["messageId"]]
    assert world.bases.run() == []
    assert world.base_of(user).keys() == set(avatars)
    world.settle()
    assert_promises(world, user)


def test_a_base_whose_reply_is_lost_is_there(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    ask(world, user)
    world.faults.lose_reply("PutObject")
    world.bases.run()
    assert world.base_of(user).keys() == set(avatars)
    assert world.bases.run() == []


def test_what_is_removed_for_good_leaves_the_base_when_all_builders_have_ended(
    world: World, library: tuple[str, list[str]]
):
    user, avatars = library
    make_base(world, user)
    ask(world, user, newer_than=iso(world.clock()))
    # A builder has read the avatar, and stores its base after the removal.
    world.faults.at(1, "before", lambda: purge(world, user, avatars), "PutObject")
    (too_early,) = world.bases.run()
    assert too_early in world.bases.waiting
    assert found(world, user) == sorted(avatars[1:], reverse=True)
    world.clock.pass_time(SETTLED.total_seconds() + 1)
    assert world.bases.run() == []
    assert world.base_of(user).keys() == set(avatars[1:])
    assert_promises(world, user)


def test_a_removed_project_leaves_the_base(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    other = world.project(user)
    kept = {world.uploaded(user, other) for _ in range(2)}
    make_base(world, user)
    project = world.avatar_row(user, avatars[0]).project_id
    world.trash.trash_project(user, project)
    world.trash.purge(user, project)
    world.settle()
    assert world.base_of(user).keys() == kept
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_removal_killed_at_any_call_leaves_the_base_too(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            project = world.project(user)
            avatars = [world.uploaded(user, project) for _ in range(3)]
            make_base(world, user)
            world.trash.trash_avatar(user, avatars[0])
            kill(partial(world.trash.purge, user, avatars[0]))
            world.settle()
            if find_avatar(user, avatars[0]) is None:
                assert world.base_of(user).keys() == set(avatars[1:])
            assert_promises(world, user)


def test_nothing_is_removed_while_nobody_can_be_told(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    world.trash.trash_avatar(user, avatars[0])
    world.faults.answer("SendMessageBatch", 500, refusal("InternalFailure"), times=9)
    with pytest.raises(SearchBusy):
        world.trash.purge(user, avatars[0])
    assert find_avatar(user, avatars[0]) is not None
    world.faults.reset()
    world.trash.purge(user, avatars[0])
    assert find_avatar(user, avatars[0]) is None


def test_a_process_that_remembers_an_old_base_shows_nothing_that_is_gone(
    world: World, library: tuple[str, list[str]]
):
    user, avatars = library
    make_base(world, user)
    assert len(found(world, user)) == 3
    world.clock.pass_time(HOUR)
    world.trash.trash_avatar(user, avatars[0])
    world.trash.purge(user, avatars[0])
    world.settle()
    assert found(world, user) == sorted(avatars[1:], reverse=True)
    assert "GetObject" in calls(world, lambda: found(world, user))
    assert "GetObject" not in calls(world, lambda: found(world, user))


def test_where_much_changed_a_newer_base_is_asked_for(
    world: World, library: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
):
    user, avatars = library
    make_base(world, user)
    world.clock.pass_time(HOUR)
    for _ in range(2):
        add(world, user, avatars)
    assert len(found(world, user)) == 5
    assert world.bases.collect() == []
    monkeypatch.setattr("chalicelib.foundation.search.finder.LONG", 1)
    assert len(found(world, user)) == 5
    assert world.bases.run() == []
    assert len(world.base_of(user)) == 5
    monkeypatch.undo()
    assert len(found(world, user)) == 5


def test_rows_from_before_searches_are_found(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    for row in AvatarRow.query(user):
        row.update([AvatarRow.changed_at.remove()])
    assert set(found(world, user)) == set(avatars)
    assert world.bases.run() == []
    assert world.base_of(user).keys() == set(avatars)
    assert set(found(world, user)) == set(avatars)
    rename(world, user, avatars)
    assert found(world, user, Wish("dewi")) == avatars[:1]


def test_a_base_of_another_shape_is_made_anew(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    before = Bases(world.clients.storage, "avatar", shape=0)
    assert before.replace(user, Base("2031-01-01T00:00:00.000Z", {}), None)
    assert set(found(world, user)) == set(avatars)
    assert world.base_of(user) == {}
    ask(world, user)
    assert world.bases.run() == []
    assert world.base_of(user).keys() == set(avatars)


def test_who_has_few_needs_no_base(
    world: World, library: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
):
    user, avatars = library
    for module in ("finder", "job"):
        monkeypatch.setattr(f"chalicelib.foundation.search.{module}.FEW", FEW)
    assert set(found(world, user)) == set(avatars)
    assert world.bases.collect() == []
    ask(world, user)
    assert world.bases.run() == []
    assert world.base_of(user) == {}
