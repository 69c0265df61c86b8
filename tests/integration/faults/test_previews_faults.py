"""Previews interrupted anywhere, kept by two at once, and gone when their time is over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

import pytest

from chalicelib.apps.avatar_creator.errors import (
    PreviewExpired,
    PreviewKept,
    PreviewNotFound,
    ProjectNotFound,
)
from chalicelib.apps.avatar_creator.service.previews import LASTS, PREVIEW
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.core.errors import AppError
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow, row_key
from tests.integration.faults import batches
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.provider import refused
from tests.integration.faults.state import State
from tests.integration.faults.world import AFTER_THE_LEASE, World

DAY = LASTS.total_seconds()
Act = Callable[[World, str, str, str], object]
ACTS: dict[str, Act] = {
    "keep": lambda world, user, project, preview: world.keep(user, project, preview),
    "discard": lambda world, user, _, preview: world.previews.discard(user, preview),
}


def statuses(user: str) -> list[str]:
    return [row.status for row in GenerationRow.query(user, consistent_read=True)]


def key(preview: str) -> str:
    return row_key(PREVIEW, preview)


def made(world: World) -> tuple[str, str, str]:
    """Return a person, a project and a preview in it that is ready."""
    user = world.somebody()
    project = world.project(user)
    preview = world.preview(user, project)
    assert world.generation.run() == []
    return user, project, preview


def nothing_is_left(world: World, user: str) -> bool:
    rows = [*GenerationRow.query(user), *OrderRow.query(user), *AvatarRow.query(user)]
    return not rows and not world.objects(user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_order_killed_at_any_call_is_all_or_nothing(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=2):
        with kill:
            user = world.somebody()
            killed = kill(partial(world.preview, user, world.project(user)))
            world.settle()
            assert statuses(user) in ([], ["completed"])
            assert killed or statuses(user)
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_still_leads_to_one_preview(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=6):
        with kill:
            user = world.somebody()
            preview = world.preview(user, world.project(user))
            kill(world.generation.run)
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.generation.run() == []
            assert world.generation_row(user, key(preview)).status == "completed"
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("act", ACTS)
def test_what_is_done_to_a_preview_killed_at_any_call_is_finished_or_not_begun(
    world: World, act: str, moment: Moment, kills: Kills
):
    user, project, preview = made(world)
    before = State(world, user)
    for kill in kills(moment, at_least=2):
        before.restore()
        with kill:
            kill(lambda: ACTS[act](world, user, project, preview))
            world.settle()
            assert_promises(world, user)


@pytest.mark.parametrize("act", ACTS)
def test_what_was_killed_can_be_done_again(world: World, act: str, kills: Kills):
    user, project, preview = made(world)
    before = State(world, user)
    for kill in kills("after"):
        before.restore()
        with kill:
            kill(lambda: ACTS[act](world, user, project, preview))
            with suppress(PreviewKept, PreviewNotFound):
                ACTS[act](world, user, project, preview)
            world.settle()
            assert_promises(world, user)
            assert len(list(AvatarRow.query(user))) == (1 if act == "keep" else 0)


@pytest.mark.parametrize("number", range(1, 5))
@pytest.mark.parametrize("other", ACTS)
@pytest.mark.parametrize("act", ACTS)
def test_two_at_once_lead_to_one_outcome(world: World, act: str, other: str, number: int):
    user, project, preview = made(world)
    refusals: list[AppError] = []

    def attempt(name: str) -> None:
        try:
            ACTS[name](world, user, project, preview)
        except (PreviewKept, PreviewNotFound) as refusal:
            refusals.append(refusal)

    world.faults.at(number, "before", lambda: attempt(other))
    attempt(act)
    kept = len(list(AvatarRow.query(user)))
    assert world.new_ledger().balance(user) == 1000 - 15 * kept
    assert kept == 1 or "discard" in (act, other)
    world.settle()
    assert_promises(world, user)


def test_kept_twice_at_the_same_moment_it_is_paid_once(world: World):
    user, project, preview = made(world)
    first: list[str] = []
    keep = partial(world.keep, user, project, preview)
    world.faults.at(1, "before", lambda: first.append(keep()), "TransactWriteItems")
    with pytest.raises(PreviewKept) as second:
        keep()
    assert second.value.details == {"avatarId": first[0]}
    assert world.new_ledger().balance(user) == 985
    assert_promises(world, user)


def test_it_is_kept_once_while_credits_are_switched_off(world: World):
    user, project, preview = made(world)
    world.ledger.enabled = False
    avatar = world.keep(user, project, preview)
    with pytest.raises(PreviewKept):
        world.keep(user, project, preview)
    assert [row.avatar_id for row in AvatarRow.query(user)] == [avatar]
    assert world.new_ledger().balance(user) == 1000


@pytest.mark.parametrize("number", range(1, 4))
def test_a_project_trashed_meanwhile_gets_no_avatar(world: World, number: int):
    user, project, preview = made(world)
    world.faults.at(number, "before", lambda: world.trash.trash_project(user, project))
    with suppress(ProjectNotFound, PreviewNotFound):
        world.keep(user, project, preview)
    world.settle()
    assert_promises(world, user)


def test_after_a_day_nothing_is_left_and_it_says_so(world: World):
    user, project, preview = made(world)
    world.clock.pass_time(DAY - 60)
    world.sweep()
    assert statuses(user) == ["completed"]
    world.clock.pass_time(60)
    for _ in range(2):
        with pytest.raises(PreviewExpired):
            world.keep(user, project, preview)
        with pytest.raises(PreviewExpired):
            world.previews.discard(user, preview)
        world.sweep()
        assert nothing_is_left(world, user)
    assert_promises(world, user)


def test_after_a_day_nothing_is_left_of_those_that_were_not_made(world: World):
    user = world.somebody()
    project = world.project(user)
    world.provider.script.append(refused())
    for _ in range(2):
        world.preview(user, project)
    world.generation.run()
    world.generations.cancel(user, world.preview(user, project))
    world.settle()
    assert sorted(statuses(user)) == ["cancelled", "completed", "failed"]
    world.clock.pass_time(DAY)
    world.sweep()
    assert nothing_is_left(world, user)


def test_after_a_day_a_kept_one_leaves_an_avatar_with_its_pictures(world: World):
    user, project, preview = made(world)
    avatar = world.keep(user, project, preview)
    world.clock.pass_time(DAY)
    world.sweep()
    assert statuses(user) == []
    assert len(world.objects(user)) == 2
    assert world.avatar_row(user, avatar).status == "ready"
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_removal_killed_at_any_call_is_finished_by_the_next_sweep(
    world: World, moment: Moment, kills: Kills
):
    user, _, _ = made(world)
    world.clock.pass_time(DAY)
    before = State(world, user)
    for kill in kills(moment, at_least=5):
        before.restore()
        with kill:
            kill(world.sweep)
            world.clock.pass_time(10 * 60)
            world.sweep()
            assert nothing_is_left(world, user)
            assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 12))
def test_one_kept_while_its_time_runs_out_has_its_pictures_or_was_not_kept(
    world: World, number: int
):
    user, project, preview = made(world)
    world.clock.pass_time(DAY - 0.2)

    def expire() -> None:
        world.clock.pass_time(1)
        world.sweep()

    world.faults.at(number, "before", expire)
    with suppress(PreviewExpired, PreviewNotFound, PreviewKept):
        world.keep(user, project, preview)
    world.settle()
    assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 12))
def test_one_discarded_while_it_is_drawn_leaves_nothing(world: World, number: int):
    user = world.somebody()
    preview = world.preview(user, world.project(user))
    world.faults.at(number, "before", lambda: world.previews.discard(user, preview))
    world.generation.run()
    world.settle()
    assert nothing_is_left(world, user)


def test_previews_have_one_place_in_the_queue_and_pictures_that_are_paid_the_others(world: World):
    user = world.somebody()
    project = world.project(user)
    for _ in range(5):
        world.preview(user, project)
    (single,) = world.order(user, project)
    waiting = [record["body"] for record in world.generation.collect()]
    assert len(waiting) == 2
    assert [single in body for body in waiting] == [False, True]
    assert world.generation.run() == []
    assert statuses(user) == ["completed"] * 6
    assert_promises(world, user)


def test_at_a_single_place_a_paid_picture_is_next_whatever_previews_wait(world: World):
    user = world.somebody()
    project = world.project(user)
    world.platform.turns._places = 1
    for _ in range(5):
        world.preview(user, project)
    (single,) = world.order(user, project)
    world.generation.deliver(world.generation.collect()[:1])
    (second,) = world.generation.collect()
    assert single in second["body"]
    assert world.generation.run() == []
    assert statuses(user) == ["completed"] * 6


def test_a_preview_does_not_wait_for_ones_large_order(world: World):
    user = world.somebody()
    project = world.project(user)
    batches.place(world.platform, user, 100)
    preview = world.preview(user, project)
    for _ in range(3):
        world.generation.deliver(world.generation.collect()[:1])
    assert world.generation_row(user, key(preview)).status == "completed"
