"""The worker that cuts thumbnails dies at any of its steps, and the event comes back."""

from __future__ import annotations

import pytest

from tests.integration.faults.faults import MOMENTS, Killed, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.world import AFTER_THE_LEASE, UPLOAD, World
from tests.unit.imaging.samples import JpegImagePlugin, encoded, quadrants


@pytest.mark.parametrize("good", [True, False], ids=["good", "bad"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_still_ends_the_upload_once(
    world: World, moment: Moment, kills: Kills, *, good: bool
):
    for kill in kills(moment, at_least=4):
        with kill:
            user = world.somebody()
            avatar = world.reserve(user, world.project(user))
            world.arrive(user, avatar, UPLOAD if good else b"this is a text")
            kill(world.arrivals.run)
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.arrivals.run() == []
            expected = ("ready", []) if good else ("failed", [avatar])
            assert (world.avatar_row(user, avatar).status, refunds(user)) == expected
            world.clock.pass_time(AFTER_THE_LEASE * 10)
            world.sweep()
            assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 9))
def test_a_bad_file_sent_after_a_crash_leaves_no_picture_behind(world: World, number: int):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)
    world.kill(number, "before", world.arrivals.run)
    world.arrive(user, avatar, b"another file through the same form")
    world.clock.pass_time(AFTER_THE_LEASE)
    world.arrivals.run()
    world.settle()
    assert_promises(world, user)


def test_a_picture_that_kills_its_worker_three_times_fails_and_is_refunded(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)

    def die(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as deadly:
        deadly.setattr("chalicelib.imaging.prepare", die)
        for _ in range(3):
            with pytest.raises(Killed):
                world.arrivals.run()
            assert world.avatar_row(user, avatar).status == "processing"
            world.clock.pass_time(AFTER_THE_LEASE)
        assert world.arrivals.run() == []
    row = world.avatar_row(user, avatar)
    assert (row.status, row.failure_code) == ("failed", "not_processed")
    assert refunds(user) == [avatar]
    world.settle()
    assert_promises(world, user)


def test_a_picture_there_is_never_memory_for_comes_back_until_it_fails(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar, encoded(quadrants((72, 64))))

    def want_memory(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as small:
        small.setattr(JpegImagePlugin.JpegImageFile, "load", want_memory)
        for _ in range(3):
            assert len(world.arrivals.run()) == 1
            world.clock.pass_time(AFTER_THE_LEASE)
        assert world.arrivals.run() == []
    assert world.avatar_row(user, avatar).failure_code == "not_processed"
    assert refunds(user) == [avatar]
    world.settle()
    assert_promises(world, user)


def test_a_picture_that_its_reader_stumbles_over_fails_at_once_and_is_refunded(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar, encoded(quadrants((72, 72))))

    def stumble(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as odd:
        odd.setattr(JpegImagePlugin.JpegImageFile, "load", stumble)
        assert world.arrivals.run() == []
    row = world.avatar_row(user, avatar)
    assert (row.status, row.failure_code) == ("failed", "picture_damaged")
    assert refunds(user) == [avatar]
    world.settle()
    assert_promises(world, user)
