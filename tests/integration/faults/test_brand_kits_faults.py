"""Brand kits and their logos: killed at every call, repeated, and met by others on the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import product

import pytest

from chalicelib.apps.brand_kit.errors import KitChangedMeanwhile, KitNotFound, KitNotInTrash
from chalicelib.apps.brand_kit.store.kits import KitRow, find_kit
from chalicelib.apps.brand_kit.store.logos import find_logo
from chalicelib.core.errors import AppError
from tests.integration.faults.branding import KIND, Studio, default, row_of, shown
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.world import AFTER_THE_LEASE, World

MONTH = 31 * 24 * 60 * 60


@pytest.fixture
def studio(world: World) -> Studio:
    return Studio(world)


Act = Callable[[Studio, str, str, str], object]
# What is done to a person's two kits: the default one, and the other, or one in the trash.
ACTS: dict[str, Act] = {
    "create": lambda studio, user, *_: studio.kit(user),
    "choose the other": lambda studio, user, _, other: studio.app.kits.choose(user, other),
    "choose the default": lambda studio, user, first, _: studio.app.kits.choose(user, first),
    "trash the default": lambda studio, user, first, _: studio.app.trash.trash(user, first),
    "trash the other": lambda studio, user, _, other: studio.app.trash.trash(user, other),
    "restore the default": lambda studio, user, first, _: studio.app.trash.restore(user, first),
    "restore the other": lambda studio, user, _, other: studio.app.trash.restore(user, other),
}
BEFORE: dict[str, tuple[str, ...]] = {
    "two": (),
    "the default in the trash": ("trash the default",),
    "the other in the trash": ("trash the other",),
    "both in the trash": ("trash the other", "trash the default"),
}


def two_kits(studio: Studio, world: World, before: str) -> tuple[str, str, str]:
    user = world.somebody()
    first, other = studio.kit(user), studio.kit(user)
    for act in BEFORE[before]:
        ACTS[act](studio, user, first, other)
    return user, first, other


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize(("act", "meanwhile"), tuple(product(ACTS, repeat=2)))
def test_whatever_happens_meanwhile_there_is_one_default(
    world: World, studio: Studio, before: str, act: str, meanwhile: str
):
    """Something else is done between any two calls of an act."""
    for number in range(1, 5):
        on = two_kits(studio, world, before)
        plan = world.faults.at(number, "before", partial(_try, studio, meanwhile, on))
        _try(studio, act, on)
        world.faults.plans.remove(plan)
        assert_promises(world, on[0])
        if not plan.done:
            break


def _try(studio: Studio, act: str, on: tuple[str, str, str]) -> None:
    try:
        ACTS[act](studio, *on)
    except (KitNotFound, KitNotInTrash, KitChangedMeanwhile):
        return


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("act", ACTS)
def test_an_act_killed_at_any_call_is_done_or_not(
    world: World, studio: Studio, kills: Kills, moment: Moment, act: str
):
    before = "the default in the trash" if act == "restore the default" else "two"
    before = "the other in the trash" if act == "restore the other" else before
    for kill in kills(moment):
        with kill:
            on = two_kits(studio, world, before)
            world.forget_balances()
            kill(partial(ACTS[act], studio, *on))
            world.settle()
            assert_promises(world, on[0])


def test_the_newest_other_kit_follows_a_default_that_goes(world: World, studio: Studio):
    user, first, other = two_kits(studio, world, "two")
    newest = studio.kit(user)
    assert default(user) == first
    studio.app.trash.trash(user, first)
    assert default(user) == newest
    studio.app.trash.restore(user, first)
    assert default(user) == newest
    for kit in (first, other, newest):
        studio.app.trash.trash(user, kit)
    assert default(user) is None
    studio.app.trash.restore(user, other)
    assert default(user) == other


@pytest.mark.parametrize("data", [None, b"no picture"], ids=["good", "bad"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_still_ends_the_logo_once(
    world: World, studio: Studio, kills: Kills, moment: Moment, data: bytes | None
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            kit = studio.kit(user)
            before = studio.with_logo(user, kit)
            logo = studio.announce(user, kit)
            studio.arrive(user, logo, *([data] if data else []))
            kill(world.arrivals.run)
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.arrivals.run() == []
            expected = (before, [logo]) if data else (logo, [])
            assert (shown(user, kit), refunds(user)) == expected
            world.settle()
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_announcing_killed_at_any_call_is_paid_and_waited_for_or_neither(
    world: World, studio: Studio, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=2):
        with kill:
            user = world.somebody()
            kit = studio.kit(user)
            world.forget_balances()
            kill(partial(studio.announce, user, kit))
            world.settle()
            assert world.ledger.balance(user) == 995
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_taking_a_logo_back_killed_at_any_call_is_finished_by_the_sweep(
    world: World, studio: Studio, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            kit = studio.kit(user)
            studio.with_logo(user, kit)
            coming = studio.announce(user, kit)
            kill(partial(studio.app.logos.remove, user, kit, KIND))
            world.settle()
            assert refunds(user) == [coming]
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_removal_killed_at_any_call_is_finished_by_the_sweep(
    world: World, studio: Studio, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            kit = studio.kit(user)
            studio.with_logo(user, kit)
            coming = studio.announce(user, kit)
            studio.app.trash.trash(user, kit)
            kill(partial(studio.app.trash.purge, user, kit))
            world.clock.pass_time(MONTH)
            world.sweep()
            world.settle()
            assert find_kit(user, kit) is None
            assert (refunds(user), world.objects(user)) == ([coming], set())
            assert_promises(world, user)


def test_a_kit_goes_for_good_after_30_days_in_the_trash(world: World, studio: Studio):
    user, first, other = two_kits(studio, world, "two")
    studio.with_logo(user, first)
    studio.app.trash.trash(user, first)
    world.clock.pass_time(MONTH)
    world.sweep()
    world.settle()
    assert [row.kit_id for row in KitRow.query(user)] == [other]
    assert_promises(world, user)


MEANWHILE: dict[str, Callable[[Studio, str, str], object]] = {
    "another is announced": lambda studio, user, kit: studio.announce(user, kit),
    "it is taken back": lambda studio, user, kit: studio.app.logos.remove(user, kit, KIND),
    "the kit goes to the trash": lambda studio, user, kit: studio.app.trash.trash(user, kit),
    "the kit goes for good": lambda studio, user, kit: (
        studio.app.trash.trash(user, kit),
        studio.app.trash.purge(user, kit),
    ),
}


@pytest.mark.parametrize("meanwhile", MEANWHILE)
def test_a_logo_that_is_overtaken_on_its_way_ends_once(
    world: World, studio: Studio, meanwhile: str
):
    for number in range(1, 12):
        user = world.somebody()
        kit = studio.kit(user)
        studio.with_logo(user, kit)
        studio.arrive(user, studio.announce(user, kit))
        plan = world.faults.at(number, "before", partial(_meet, studio, meanwhile, (user, kit)))
        world.arrivals.run()
        world.faults.plans.remove(plan)
        world.settle()
        assert_promises(world, user)
        if not plan.done:
            break
    assert number > 5


def _meet(studio: Studio, meanwhile: str, on: tuple[str, str]) -> None:
    try:
        MEANWHILE[meanwhile](studio, *on)
    except AppError:
        return


def test_a_logo_in_the_trash_arrives_there_and_comes_back(world: World, studio: Studio):
    user = world.somebody()
    kit = studio.kit(user)
    logo = studio.announce(user, kit)
    studio.app.trash.trash(user, kit)
    studio.arrive(user, logo)
    assert world.arrivals.run() == []
    studio.app.trash.restore(user, kit)
    assert shown(user, kit) == logo
    assert_promises(world, user)


def test_an_event_that_comes_twice_shows_the_logo_once(world: World, studio: Studio):
    user = world.somebody()
    kit = studio.kit(user)
    logo = studio.with_logo(user, kit)
    for data in (None, b"another file through the same form"):
        studio.arrive(user, logo, *([data] if data else []))
        assert world.arrivals.run() == []
    assert shown(user, kit) == logo
    assert_promises(world, user)


def test_an_event_that_was_lost_is_sent_again(world: World, studio: Studio):
    user = world.somebody()
    kit = studio.kit(user)
    logo = studio.announce(user, kit)
    studio.arrive(user, logo)
    world.arrivals.lose()
    world.clock.pass_time(2 * 60 * 60)
    world.settle()
    assert shown(user, kit) == logo
    assert_promises(world, user)


def test_a_logo_that_never_comes_is_paid_back_and_says_so(world: World, studio: Studio):
    user = world.somebody()
    kit = studio.kit(user)
    logo = studio.announce(user, kit)
    world.settle()
    coming = row_of(user, kit).coming(KIND)
    assert coming is not None
    assert (coming.failure_code, refunds(user)) == ("never_uploaded", [logo])
    assert find_logo(user, logo) is None
    assert_promises(world, user)
