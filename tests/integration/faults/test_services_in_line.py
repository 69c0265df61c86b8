"""More than one picture service: who is asked, who is passed over, who is gone on with."""

from __future__ import annotations

from functools import partial

import pytest

from chalicelib.inference.errors import ModelUnavailable, ProviderAuth
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.provider import FakeProvider, busy, unpaid
from tests.integration.faults.world import AFTER_THE_LEASE, World

SHUT = 5 * 60


@pytest.fixture
def second() -> FakeProvider:
    return FakeProvider(name="second")


@pytest.fixture
def world(world: World, second: FakeProvider) -> World:
    """The product with two services."""
    world.fallbacks.append(second)
    world.platform.drawers.append(second)
    return world


def draw(world: World, user: str | None = None) -> tuple[str, str]:
    """Order a picture and let the worker at it."""
    user = user or world.somebody()
    (id_,) = world.order(user, world.project(user))
    world.generation.run()
    return user, id_


def test_who_refuses_us_is_passed_over_within_the_same_attempt(world: World, second: FakeProvider):
    world.provider.script.append(unpaid())
    user, id_ = draw(world)
    row = world.generation_row(user, id_)
    assert (row.status, row.attempts, row.sent["provider"]) == ("completed", 1, "second")
    assert (world.provider.paid, second.paid) == (0, 1)
    assert_promises(world, user)


def test_for_five_minutes_no_worker_asks_it_again(world: World, second: FakeProvider):
    world.provider.script.append(unpaid())
    draw(world)
    world.clock.pass_time(SHUT - 1)
    draw(world)
    assert (world.provider.asked, second.paid) == (1, 2)
    world.clock.pass_time(1)
    draw(world)
    assert (world.provider.paid, second.paid) == (1, 2)


def test_where_all_refuse_it_fails_with_the_reason_of_the_first_and_nobody_is_asked_again(
    world: World, second: FakeProvider
):
    world.provider.script.append(unpaid())
    second.script.append(ProviderAuth())
    orders = [draw(world), draw(world)]
    for user, id_ in orders:
        row = world.generation_row(user, id_)
        assert (row.status, row.error_code) == ("failed", "provider_out_of_credit")
        assert world.ledger.balance(user) == 1000
    assert (world.provider.asked, second.asked) == (1, 1)
    world.settle()
    for user, _ in orders:
        assert_promises(world, user)


def test_who_does_not_have_the_model_is_asked_again_for_the_next_picture(
    world: World, second: FakeProvider
):
    world.provider.script.append(ModelUnavailable())
    draw(world)
    draw(world)
    assert (world.provider.paid, second.paid) == (1, 1)


def test_trouble_that_passes_stays_with_the_first_until_the_last_attempt(
    world: World, second: FakeProvider
):
    world.provider.script.extend([busy()] * 3)
    user = world.somebody()
    (id_,) = world.order(user, world.project(user))
    assert [world.wait_for_retry(), world.wait_for_retry()] == [10, 100]
    assert (world.provider.asked, second.asked) == (2, 0)
    assert world.generation.run() == []
    assert world.generation_row(user, id_).status == "completed"
    assert (world.provider.asked, second.paid) == (2, 1)


def test_a_job_is_collected_where_it_was_accepted_though_it_is_shut_by_now(
    world: World, second: FakeProvider
):
    world.provider.queued, world.provider.patience = True, 2
    user, id_ = draw(world)
    world.platform.standings.shut("fake", "provider_out_of_credit")
    world.clock.pass_time(10)
    assert world.generation.run() == []
    row = world.generation_row(user, id_)
    assert (row.status, row.sent["provider"], row.attempts) == ("completed", "fake", 1)
    assert (world.provider.paid, second.paid) == (1, 0)
    assert_promises(world, user)


def test_a_job_that_its_service_will_not_give_out_is_made_by_the_next(
    world: World, second: FakeProvider
):
    world.provider.queued = True

    def shut_the_door() -> None:
        raise ProviderAuth

    world.provider.while_drawing = shut_the_door
    user, id_ = draw(world)
    row = world.generation_row(user, id_)
    assert (row.status, row.sent["provider"], row.ticket) == ("completed", "second", None)
    assert (world.provider.paid, second.paid) == (1, 1)
    assert_promises(world, user)


@pytest.mark.parametrize("queued", [False, True])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_while_it_passes_one_over_still_leads_to_one_avatar(
    world: World,
    second: FakeProvider,
    moment: Moment,
    kills: Kills,
    *,
    queued: bool,
):
    second.queued = queued
    for kill in kills(moment, at_least=8):
        with kill:
            world.clock.pass_time(SHUT)
            user = world.somebody()
            (id_,) = world.order(user, world.project(user))
            world.provider.script.extend([unpaid()] * 2)
            second.paid = 0
            kill(world.generation.run)
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.generation.run() == []
            world.provider.script.clear()
            row = world.generation_row(user, id_)
            assert (row.status, row.sent["provider"]) == ("completed", "second")
            assert second.paid <= 2
            assert_promises(world, user)


def test_how_long_pictures_take_is_measured_and_told_with_the_next(world: World):
    world.fallbacks.clear()
    world.provider.while_drawing = lambda: world.clock.pass_time(30)
    user, first = draw(world)
    assert world.generation_row(user, first).usual_seconds is None
    _, next_one = draw(world, user)
    assert world.generation_row(user, next_one).usual_seconds == pytest.approx(30, abs=1)
    world.provider.while_drawing = lambda: world.clock.pass_time(40)
    draw(world, user)
    assert world.platform.standings.read()["fake"].usual("fake/one") == pytest.approx(32, abs=1)
    world.provider.while_drawing = lambda: world.clock.pass_time(1)
    draw(world, user)  # so soon after another one it is not measured
    assert world.platform.standings.read()["fake"].usual("fake/one") == pytest.approx(32, abs=1)


def test_of_a_picture_that_had_trouble_nothing_is_learnt(world: World):
    world.provider.script.append(busy())
    user = world.somebody()
    world.order(user, world.project(user))
    world.wait_for_retry()
    assert world.generation.run() == []
    assert world.platform.standings.read() == {}


def test_what_another_model_takes_is_measured_apart(world: World):
    seconds = {"fake/one": 30, "fake/two": 80}
    for model, takes in [*seconds.items()] * 2:
        world.provider.model = model
        world.provider.while_drawing = partial(world.clock.pass_time, takes)
        draw(world)
    standing = world.platform.standings.read()["fake"]
    assert {model: standing.usual(model) for model in seconds} == pytest.approx(seconds, abs=1)
    assert standing.usual("fake/three") is None
