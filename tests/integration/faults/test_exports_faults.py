"""ZIPs are made once and go after a day, whatever happens to those who make them."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest

from chalicelib.core.errors import AppError
from chalicelib.foundation.exports.job import AGAIN, ATTEMPTS, LEASE
from chalicelib.foundation.exports.store import KEPT, ExportRow, export_key, find_export
from chalicelib.foundation.exports.sweep import TOO_LONG
from tests.integration.faults.faults import MOMENTS, Killed, Moment, refusal
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import World

HOUR = 60 * 60
AFTER_THE_LEASE = LEASE.total_seconds() + 1


@pytest.fixture
def library(world: World, monkeypatch: pytest.MonkeyPatch) -> tuple[str, list[str]]:
    """A person with three avatars, and workers that tell at each picture how far they are."""
    monkeypatch.setattr("chalicelib.foundation.exports.packing.PAUSE", timedelta(0))
    user = world.somebody()
    project = world.project(user)
    return user, [world.uploaded(user, project) for _ in range(3)]


def export_row(user: str, export: str) -> ExportRow:
    row = find_export(user, export)
    assert row is not None
    return row


def zipped(world: World, user: str, export: str) -> ZipFile:
    found = world.clients.s3.get_object(Bucket="media-bucket", Key=export_key(user, export))
    return ZipFile(BytesIO(found["Body"].read()))


def assert_made(world: World, user: str, export: str, pictures: int) -> None:
    row = export_row(user, export)
    assert (row.status, row.done, row.done - row.skipped) == ("completed", row.total, pictures)
    archive = zipped(world, user, export)
    assert archive.testzip() is None
    assert len(archive.namelist()) == pictures + 1
    found = world.clients.s3.head_object(Bucket="media-bucket", Key=export_key(user, export))
    assert found["ContentLength"] == row.bytes


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_is_followed_by_another(
    world: World, library: tuple[str, list[str]], moment: Moment, kills: Kills
):
    user, avatars = library
    world.trash.trash_avatar(user, avatars[2])
    for kill in kills(moment, at_least=10):
        with kill:
            world.trash.restore_avatar(user, avatars[2])
            export = world.export(user, avatars)
            world.trash.trash_avatar(user, avatars[2])
            kill(world.zips.run)
            world.settle()
            assert_made(world, user, export, 2)
            assert_promises(world, user)


def test_of_two_deliveries_at_once_one_waits_and_finds_it_made(
    world: World, library: tuple[str, list[str]]
):
    user, avatars = library
    export = world.export(user, avatars)
    (record,) = world.zips.collect()
    world.zips.duplicate()
    (other,) = [item for item in world.zips.collect() if item != record]
    back: list[str] = []
    world.faults.at(1, "before", lambda: back.extend(world.zips.deliver([other])), "UploadPart")
    assert world.zips.deliver([record]) == []
    assert back == [other["messageId"]]
    assert_made(world, user, export, 3)
    assert world.zips.deliver([other]) == []
    assert_promises(world, user)


def test_a_slow_worker_makes_way_for_the_one_that_took_over(
    world: World, library: tuple[str, list[str]]
):
    user, avatars = library
    export = world.export(user, avatars)
    (record,) = world.zips.collect()
    world.zips.duplicate()
    (other,) = [item for item in world.zips.collect() if item != record]

    def take_over() -> None:
        world.clock.pass_time(AFTER_THE_LEASE)
        assert world.zips.deliver([other]) == []

    world.faults.at(2, "before", take_over, "GetObject")
    assert world.zips.deliver([record]) == []
    assert export_row(user, export).attempts == 2
    assert_made(world, user, export, 3)
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_zip_that_was_given_up_meanwhile_is_not_kept(
    world: World, library: tuple[str, list[str]], moment: Moment
):
    user, avatars = library
    export = world.export(user, avatars)

    def give_up() -> None:
        world.clock.pass_time(2.1 * HOUR)
        world.sweep()

    world.faults.at(1, moment, give_up, "CompleteMultipartUpload")
    assert world.zips.run() == []
    assert export_row(user, export).error_message == TOO_LONG
    assert_promises(world, user)


def test_trouble_puts_it_off_and_in_the_end_ends_it(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    export = world.export(user, avatars)
    for attempt in range(1, ATTEMPTS + 1):
        assert export_row(user, export).status != "failed"
        world.faults.answer("UploadPart", 500, refusal("InternalError"), times=3)
        back = world.zips.run()
        assert len(back) == (0 if attempt == ATTEMPTS else 1)
        world.clock.pass_time(AGAIN.total_seconds())
    assert world.faults.waits == [AGAIN.total_seconds()] * (ATTEMPTS - 1)
    assert export_row(user, export).error_code == "export_failed"
    assert_promises(world, user)


def test_trouble_that_passes_is_forgotten(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    export = world.export(user, avatars)
    world.faults.answer("GetObject", 500, refusal("InternalError"), times=3)
    assert len(world.zips.run()) == 1
    world.clock.pass_time(AGAIN.total_seconds())
    assert world.zips.run() == []
    assert_made(world, user, export, 3)
    assert_promises(world, user)


def test_an_export_that_kills_its_workers_fails(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    export = world.export(user, avatars)

    def die() -> None:
        raise Killed

    for _ in range(ATTEMPTS):
        world.faults.at(1, "before", die, "UploadPart")
        with pytest.raises(Killed):
            world.zips.run()
        world.clock.pass_time(AFTER_THE_LEASE)
    assert world.zips.run() == []
    assert export_row(user, export).error_code == "export_failed"
    assert_promises(world, user)


def test_an_export_whose_message_is_lost_is_sent_again(
    world: World, library: tuple[str, list[str]]
):
    user, avatars = library
    world.faults.answer("SendMessageBatch", 403, refusal("AccessDenied"))
    export = world.export(user, avatars)
    assert world.zips.run() == []
    world.clock.pass_time(200)
    world.sweep()
    assert world.zips.run() == []
    assert_made(world, user, export, 3)
    assert_promises(world, user)


def test_an_export_that_nobody_makes_is_given_up(world: World, library: tuple[str, list[str]]):
    user, avatars = library
    export = world.export(user, avatars)
    for _ in range(9):
        world.zips.lose()
        world.clock.pass_time(HOUR / 4)
        world.sweep()
    assert export_row(user, export).error_message == TOO_LONG
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_after_a_day_nothing_is_left_whenever_the_sweep_dies(
    world: World, library: tuple[str, list[str]], moment: Moment, kills: Kills
):
    user, avatars = library
    for kill in kills(moment, at_least=3):
        with kill:
            export = world.export(user, avatars)
            assert world.zips.run() == []
            world.clock.pass_time(KEPT.total_seconds() - HOUR)
            world.sweep()
            assert_made(world, user, export, 3)
            world.clock.pass_time(HOUR)
            kill(world.sweep)
            world.sweep()
            assert find_export(user, export) is None
            with pytest.raises(AppError, match="there for a day"):
                world.exports.read(user, "avatar-creator", export)
            assert_promises(world, user)


def test_what_is_removed_for_good_meanwhile_is_left_out(
    world: World, library: tuple[str, list[str]]
):
    user, avatars = library
    export = world.export(user, avatars)

    def remove() -> None:
        world.trash.trash_avatar(user, avatars[1])
        world.trash.purge(user, avatars[1])

    world.faults.at(1, "before", remove, "GetObject")
    assert world.zips.run() == []
    assert_made(world, user, export, 2)
    assert avatars[1] in zipped(world, user, export).read("manifest.csv").decode()
    world.settle()
    assert_promises(world, user)
