"""S3's events repeat, come late and come for things that are no more."""

from __future__ import annotations

import logging

import pytest

from tests.integration.faults.promises import assert_promises, covers, refunds
from tests.integration.faults.world import UPLOAD, World, arrival_of
from tests.unit.imaging.samples import encoded, png_claiming, quadrants

BAD = {
    "no picture": b"%PDF-1.7 this is no picture",
    "empty": b"",
    "truncated": UPLOAD[: len(UPLOAD) // 2],
    "another type than announced": encoded(quadrants((80, 64)), "PNG"),
    "bomb": png_claiming(60_000, 60_000),
}


def test_the_same_event_twice_makes_one_avatar(world: World):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)
    world.arrivals.duplicate()
    assert world.arrivals.run() == []
    assert world.avatar_row(user, avatar).status == "ready"
    assert_promises(world, user)


def test_two_records_in_one_event_are_both_processed(world: World):
    user = world.somebody()
    project = world.project(user)
    avatars = [world.reserve(user, project) for _ in range(2)]
    for avatar in avatars:
        world.arrive(user, avatar)
    world.arrivals.lose()
    keys = [f"uploads/avatar-creator/{user}/{avatar}" for avatar in avatars]
    world.arrivals.put({"Records": [arrival_of(key)["Records"][0] for key in keys]})
    assert world.arrivals.run() == []
    assert_promises(world, user)


def test_a_second_upload_through_the_same_form_changes_nothing(world: World):
    user = world.somebody()
    avatar = world.uploaded(user, world.project(user))
    before = world.avatar_row(user, avatar).attribute_values
    world.arrive(user, avatar, encoded(quadrants((200, 200))))
    assert world.arrivals.run() == []
    assert world.avatar_row(user, avatar).attribute_values == before
    assert_promises(world, user)


def test_an_event_after_permanent_deletion_leaves_nothing(world: World):
    user = world.somebody()
    avatar = world.uploaded(user, world.project(user))
    world.trash.trash_avatar(user, avatar)
    world.trash.purge(user, avatar)
    world.arrive(user, avatar)
    assert world.arrivals.run() == []
    assert world.objects(user) == set()
    assert_promises(world, user)


def test_an_upload_that_arrives_after_trashing_is_ready_when_restored(world: World):
    user = world.somebody()
    project = world.project(user)
    avatar = world.reserve(user, project)
    world.trash.trash_avatar(user, avatar)
    world.arrive(user, avatar)
    assert world.arrivals.run() == []
    assert world.projects.read(user, project).covers is None
    world.trash.restore_avatar(user, avatar)
    assert world.avatar_row(user, avatar).status == "ready"
    assert_promises(world, user)


def test_an_upload_that_arrives_while_its_project_is_in_the_trash_is_ready_and_a_cover_later(
    world: World,
):
    user = world.somebody()
    project = world.project(user)
    avatar = world.reserve(user, project)
    world.trash.trash_project(user, project)
    world.arrive(user, avatar)
    assert world.arrivals.run() == []
    world.trash.restore_project(user, project)
    assert world.avatar_row(user, avatar).status == "ready"
    assert covers(user, project) == 1
    assert_promises(world, user)


@pytest.mark.parametrize("data", BAD.values(), ids=BAD.keys())
def test_a_bad_file_fails_with_a_reason_and_its_charge_comes_back(world: World, data: bytes):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar, data)
    world.arrivals.duplicate()
    assert world.arrivals.run() == []
    row = world.avatar_row(user, avatar)
    assert row.status == "failed"
    assert row.failure_reason
    assert row.failure_reason.endswith(".")
    assert refunds(user) == [avatar]
    world.settle()
    assert_promises(world, user)


def test_the_test_event_of_s3_is_harmless(world: World):
    world.arrivals.put({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "media-bucket"})
    assert world.arrivals.run() == []


@pytest.mark.parametrize("key", ["uploads/Siti+Aisyah/ü%/x", "uploads/", "uploads/a/b/c"])
def test_a_key_that_is_not_ours_goes_back_alone_with_its_reason(
    world: World, caplog: pytest.LogCaptureFixture, key: str
):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    odd = world.arrivals.put(arrival_of(key))
    world.arrive(user, avatar)
    with caplog.at_level(logging.ERROR, "lumiku"):
        assert world.arrivals.deliver(world.arrivals.collect()) == [odd]
    assert world.avatar_row(user, avatar).status == "ready"
    assert len(caplog.records) == 1


@pytest.mark.parametrize("key", ["uploads/poster-editor/user/01POSTER", "uploads/elsewhere"])
def test_a_file_that_no_app_expects_goes_to_the_dead_letters_and_stays(
    world: World, caplog: pytest.LogCaptureFixture, key: str
):
    world.clients.s3.put_object(Bucket="media-bucket", Key=key, Body=b"a logo")
    message = world.arrivals.put(arrival_of(key))
    with caplog.at_level(logging.ERROR, "lumiku"):
        assert world.arrivals.run() == [message]
    (record,) = caplog.records
    assert (record.__dict__["code"], record.__dict__["details"]) == ("unknown_upload", {"key": key})
    kept = world.clients.s3.get_object(Bucket="media-bucket", Key=key)["Body"].read()
    assert kept == b"a logo"
    world.clients.s3.delete_object(Bucket="media-bucket", Key=key)


def test_an_upload_by_a_form_from_before_there_were_apps_is_an_avatar(world: World):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    key = f"uploads/{user}/{avatar}"
    world.clients.s3.put_object(Bucket="media-bucket", Key=key, Body=UPLOAD)
    world.arrivals.put(arrival_of(key))
    assert world.arrivals.run() == []
    assert world.avatar_row(user, avatar).status == "ready"
    assert_promises(world, user)


def test_a_key_with_characters_that_s3_encodes_is_decoded(world: World):
    world.clients.s3.put_object(Bucket="media-bucket", Key="uploads/a b+c/d", Body=b"x")
    world.arrivals.put(arrival_of("uploads/a b+c/d"))
    assert world.arrivals.run() == []
    assert world.objects("a b+c") == set()


def test_an_upload_that_fails_while_a_worker_has_it_leaves_no_pictures(world: World):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)

    def give_up() -> None:
        world.clock.pass_time(5 * 60 * 60)
        world.sweep()

    world.faults.at(1, "before", give_up, "PutObject")
    assert world.arrivals.run() == []
    assert world.avatar_row(user, avatar).status == "failed"
    world.settle()
    assert_promises(world, user)


@pytest.mark.parametrize("number", range(1, 9))
def test_an_upload_made_ready_while_the_sweep_gives_it_up_ends_once(world: World, number: int):
    user = world.somebody()
    avatar = world.reserve(user, world.project(user))
    world.arrive(user, avatar)
    world.arrivals.collect()
    world.clock.pass_time(5 * 60 * 60)
    world.faults.at(number, "before", world.arrivals.run)
    world.sweep()
    world.settle()
    assert_promises(world, user)
