"""Reported uses are counted once, however they arrive."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from chalicelib.aws.session import calls
from chalicelib.foundation.usage.kind import AVATAR, Subject
from chalicelib.foundation.usage.schemas import QueuedUsageEvent
from chalicelib.foundation.usage.store import UsageRow, subject_key
from tests.integration import goods
from tests.integration.faults.faults import MOMENTS, Moment, conflict
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import World
from tests.integration.goods import GoodRow


@pytest.fixture
def avatar(world: World) -> tuple[str, str]:
    """An avatar, and whose it is."""
    user = world.somebody()
    return user, world.uploaded(user, world.project(user))


def history(user: str, id_: str, type_: str = AVATAR) -> list[UsageRow]:
    return list(UsageRow.query(subject_key(user, Subject(type_, id_)), consistent_read=True))


def uses(world: World, avatar: tuple[str, str]) -> int:
    return int(world.avatar_row(*avatar).usage_count or 0)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_counts_once(
    world: World, avatar: tuple[str, str], moment: Moment, kills: Kills
):
    for kill in kills(moment):
        with kill:
            world.uses.put(world.use(*avatar, event=f"e{kill.number}"))
            kill(world.uses.run)
            assert world.uses.run() == []
            assert uses(world, avatar) == kill.number
    assert_promises(world, avatar[0])


@pytest.mark.parametrize("moment", MOMENTS)
def test_uses_that_arrive_together_take_one_transaction_and_count_once_when_it_is_killed(
    world: World, avatar: tuple[str, str], moment: Moment
):
    user, _ = avatar
    good = world.good(user)
    for number in range(4):
        world.uses.put(world.use(*avatar, event=f"e{number}"))
        world.uses.put(world.use_of(user, good, event=f"g{number}"))
    records = world.uses.collect()
    assert world.kill(1, moment, lambda: world.uses.deliver(records), "TransactWriteItems")
    calls.reset()
    assert world.uses.deliver(records) == []
    assert moment == "after" or calls.operations.count("TransactWriteItems") == 1
    assert uses(world, avatar) == 4
    assert len(history(user, good, goods.GOOD)) == 5  # with their total
    assert_promises(world, user)


@pytest.mark.parametrize(("counted_here", "transactions"), [(True, 1), (False, 2)])
def test_uses_together_that_come_late_are_counted_together_for_what_they_are_late_for(
    world: World, avatar: tuple[str, str], counted_here: bool, transactions: int
):
    user, _ = avatar
    good = world.good(user)
    last = world.use(*avatar, event="late", occurredAt="2031-05-01T07:30:00Z")
    usage = (world.platform if counted_here else world.new_platform()).usage
    usage.record(user, QueuedUsageEvent.model_validate(last))
    for minute in (10, 20):
        at = f"2031-05-01T07:{minute}:00Z"
        world.uses.put(world.use(*avatar, event=f"e{minute}", occurredAt=at))
        world.uses.put(world.use_of(user, good, event=f"g{minute}", occurredAt=at))
    calls.reset()
    assert world.uses.deliver(world.uses.collect()) == []
    assert calls.operations.count("TransactWriteItems") == transactions
    assert uses(world, avatar) == 3
    assert world.avatar_row(*avatar).last_used_at == "2031-05-01T07:30:00.000Z"
    assert goods.used(user)[good] == (2, "2031-05-01T07:20:00.000Z")
    assert_promises(world, user)


def test_uses_that_were_counted_before_are_left_out_of_what_is_counted_together(
    world: World, avatar: tuple[str, str]
):
    user, _ = avatar
    before = [world.use(*avatar, event=f"e{number}") for number in range(3)]
    for one in before:
        world.uses.put(one)
    assert world.uses.run() == []
    for one in [*before, *(world.use(*avatar, event=f"f{number}") for number in range(3))]:
        world.uses.put(one)
    calls.reset()
    assert world.uses.deliver(world.uses.collect()) == []
    assert calls.operations.count("TransactWriteItems") == 2
    assert uses(world, avatar) == 6
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_more_uses_than_a_transaction_takes_are_counted_once_wherever_they_are_killed(
    world: World, avatar: tuple[str, str], moment: Moment
):
    user, _ = avatar
    for message in range(11):
        uses_of_one = [world.use(*avatar, event=f"e{message}-{number}") for number in range(10)]
        world.uses.put(uses_of_one)
    records = world.uses.collect()
    assert world.kill(2, moment, lambda: world.uses.deliver(records), "TransactWriteItems")
    calls.reset()
    assert world.uses.deliver(records) == []
    assert calls.operations.count("TransactWriteItems") == 2
    assert uses(world, avatar) == 110
    assert_promises(world, user)


def test_of_several_uses_in_a_message_those_count_that_can(world: World, avatar: tuple[str, str]):
    user, _ = avatar
    unknown = world.use(user, "01JZZZZZZZZZZZZZZZZZZZZZZZ", event="u")
    bad = world.uses.put([unknown, world.use(*avatar, event="a")])
    world.uses.put([world.use(*avatar, event="b"), world.use(*avatar, event="c")])
    assert world.uses.deliver(world.uses.collect()) == [bad]
    assert uses(world, avatar) == 3
    world.uses.lose()
    assert_promises(world, user)


def test_an_event_delivered_three_times_counts_once(world: World, avatar: tuple[str, str]):
    for _ in range(3):
        world.uses.put(world.use(*avatar))
    assert world.uses.deliver(world.uses.collect()) == []
    assert uses(world, avatar) == 1
    assert_promises(world, avatar[0])


def test_an_event_in_two_batches_at_once_counts_once(world: World, avatar: tuple[str, str]):
    for _ in range(2):
        world.uses.put(world.use(*avatar))
    one, other = world.uses.collect()
    world.faults.at(1, "before", lambda: world.uses.deliver([other]), "TransactWriteItems")
    assert world.uses.deliver([one]) == []
    assert uses(world, avatar) == 1
    assert_promises(world, avatar[0])


def test_later_uses_that_arrive_first_and_at_once_are_all_counted(
    world: World, avatar: tuple[str, str]
):
    early, late = "2031-05-01T07:00:00Z", "2031-05-01T07:30:00Z"
    world.uses.put(world.use(*avatar, event="late", occurredAt=late))
    world.uses.put(world.use(*avatar, event="early", occurredAt=early))
    last, first = world.uses.collect()
    world.faults.at(1, "before", lambda: world.uses.deliver([last]), "TransactWriteItems")
    assert world.uses.deliver([first]) == []
    assert uses(world, avatar) == 2
    assert world.avatar_row(*avatar).last_used_at == "2031-05-01T07:30:00.000Z"
    assert_promises(world, avatar[0])


_USE = {"eventId": "x", "appId": "a", "appName": "A", "action": "x"}
BAD: dict[str, Any] = {
    "no JSON": "{eventId: 1",
    "no avatar id": {**_USE, "userId": "u"},
    "no user id": {**_USE, "avatarId": "a"},
    "a list of none": [],
    "a list of too many": [{**_USE, "userId": "u", "avatarId": "a"}] * 11,
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_one_bad_message_and_one_unknown_avatar_leave_their_eight_neighbours_counted(
    world: World, avatar: tuple[str, str], caplog: pytest.LogCaptureFixture, bad: Any
):
    user, _ = avatar
    for number in range(4):
        world.uses.put(world.use(*avatar, event=f"before{number}"))
    malformed = world.uses.put(bad)
    unknown = world.uses.put(world.use(user, "01JZZZZZZZZZZZZZZZZZZZZZZZ"))
    for number in range(4):
        world.uses.put(world.use(*avatar, event=f"after{number}"))
    with caplog.at_level(logging.ERROR, "lumiku"):
        assert sorted(world.uses.deliver(world.uses.collect())) == sorted([malformed, unknown])
    assert uses(world, avatar) == 8
    reasons = {vars(record)["messageId"]: vars(record)["reason"] for record in caplog.records}
    assert set(reasons) == {malformed, unknown}
    assert all(reasons.values())
    world.uses.lose()
    assert_promises(world, user)


def test_another_persons_avatar_is_not_counted(world: World, avatar: tuple[str, str]):
    stranger = world.somebody()
    bad = world.uses.put(world.use(stranger, avatar[1]))
    assert world.uses.run() == [bad]
    assert uses(world, avatar) == 0
    assert history(stranger, avatar[1]) == []


def test_a_message_that_cannot_be_put_off_takes_no_neighbour_along(
    world: World, avatar: tuple[str, str]
):
    bad = world.uses.put("no event")
    world.uses.put(world.use(*avatar))
    world.faults.answer("ChangeMessageVisibility", 500, {"__type": "InternalFailure"}, times=9)
    assert world.uses.deliver(world.uses.collect()) == [bad]
    assert uses(world, avatar) == 1


def test_a_use_that_meets_another_transaction_is_counted(world: World, avatar: tuple[str, str]):
    world.faults.answer("TransactWriteItems", 400, conflict(3), times=3)
    world.uses.put(world.use(*avatar))
    assert world.uses.run() == []
    assert uses(world, avatar) == 1


def test_a_use_whose_reply_is_lost_is_counted_once(world: World, avatar: tuple[str, str]):
    world.faults.lose_reply("TransactWriteItems")
    world.uses.put(world.use(*avatar))
    assert world.uses.run() == []
    assert uses(world, avatar) == 1
    assert_promises(world, avatar[0])


def test_a_use_of_a_purged_avatar_leaves_no_history(world: World, avatar: tuple[str, str]):
    user, id_ = avatar
    world.trash.trash_avatar(user, id_)
    late = world.uses.put(world.use(user, id_))
    world.faults.at(1, "before", lambda: world.trash.purge(user, id_), "TransactWriteItems")
    assert world.uses.run() == [late]
    assert history(user, id_) == []


def test_a_use_of_an_avatar_that_is_half_purged_leaves_no_history(
    world: World, avatar: tuple[str, str]
):
    user, id_ = avatar
    world.trash.trash_avatar(user, id_)
    assert world.kill(1, "after", lambda: world.trash.purge(user, id_), "TransactWriteItems")
    late = world.uses.put(world.use(user, id_))
    assert world.uses.run() == [late]
    assert history(user, id_) == []
    world.uses.lose()
    world.settle()
    assert_promises(world, user)


@pytest.fixture
def good(world: World) -> tuple[str, str]:
    """A good, and whose it is."""
    user = world.somebody()
    return user, world.good(user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_counts_a_product_once(
    world: World, good: tuple[str, str], moment: Moment, kills: Kills
):
    for kill in kills(moment):
        with kill:
            world.uses.put(world.use_of(*good, event=f"e{kill.number}"))
            kill(world.uses.run)
            assert world.uses.run() == []
            assert goods.used(good[0])[good[1]][0] == kill.number
    assert_promises(world, good[0])


def test_late_uses_of_a_product_do_not_turn_its_last_use_back(world: World, good: tuple[str, str]):
    moments = [f"2031-05-01T07:{minute}:00.000Z" for minute in ("10", "30", "20")]
    for moment in moments:
        world.uses.put(world.use_of(*good, event=moment, occurredAt=moment))
    assert world.uses.deliver(world.uses.collect()) == []
    assert goods.used(good[0]) == {good[1]: (3, moments[1])}
    assert_promises(world, good[0])


def test_an_avatar_and_a_product_of_one_id_have_a_history_each(
    world: World, avatar: tuple[str, str]
):
    user, id_ = avatar
    GoodRow(user, id_).save()
    for _ in range(2):
        world.uses.put(world.use(user, id_))
        world.uses.put(world.use_of(user, id_))
    assert world.uses.deliver(world.uses.collect()) == []
    assert (uses(world, avatar), goods.used(user)[id_][0]) == (1, 1)
    assert len(history(user, id_)) == len(history(user, id_, goods.GOOD)) == 2
    world.trash.trash_avatar(user, id_)
    world.trash.purge(user, id_)
    assert history(user, id_) == []
    assert len(history(user, id_, goods.GOOD)) == 2
    assert_promises(world, user)


def test_what_is_not_there_and_what_nobody_tracks_goes_to_the_dead_letters(
    world: World, good: tuple[str, str], caplog: pytest.LogCaptureFixture
):
    stranger = world.somebody()
    bad = [
        world.uses.put(world.use_of(good[0], "01JZZZZZZZZZZZZZZZZZZZZZZZ")),
        world.uses.put(world.use_of(stranger, good[1])),
        world.uses.put(world.use_of(*good, subjectType="planet")),
    ]
    world.uses.put(world.use_of(*good))
    with caplog.at_level(logging.ERROR, "lumiku"):
        assert sorted(world.uses.deliver(world.uses.collect())) == sorted(bad)
    codes = {vars(record)["messageId"]: vars(record)["code"] for record in caplog.records}
    missing, unknown = "good_not_found", "unknown_subject_type"
    assert codes == dict(zip(bad, (missing, missing, unknown), strict=True))
    world.uses.lose()
    assert goods.used(good[0])[good[1]][0] == 1
    for user in (good[0], stranger):
        assert_promises(world, user)
