"""Pictures that are looked at before they are taken: one free attempt more, then a refund."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chalicelib.foundation.generation.gates import state
from chalicelib.foundation.generation.judgement import Judgement, Verdict
from chalicelib.foundation.generation.orders import OrderRow, find_order
from chalicelib.foundation.generation.store import GenerationRow
from tests.integration.faults import batches
from tests.integration.faults.batches import Batch, Opinion
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.world import World

FAILS: list[Verdict] = ["failed", "failed"]


@pytest.fixture
def opinion(monkeypatch: pytest.MonkeyPatch) -> Iterator[Opinion]:
    opinion = Opinion()
    monkeypatch.setattr(Batch, "opinion", opinion)
    yield opinion
    assert not opinion.script


def ordered(world: World, user: str) -> str:
    return batches.place(world.platform, user, 1)


def order_of(user: str, id_: str) -> OrderRow:
    found = find_order(user, id_)
    assert found is not None
    return found


def picture(user: str) -> GenerationRow:
    (row,) = GenerationRow.query(user, consistent_read=True)
    return row


def test_one_that_passes_says_so(world: World, opinion: Opinion):
    user = world.somebody()
    ordered(world, user)
    world.settle()
    judgement = Judgement.from_text(picture(user).facts["judgement"])
    assert judgement == Judgement("passed", (), {"people": 1})
    assert (world.provider.paid, opinion.asked) == (1, 1)


def test_one_that_fails_is_drawn_once_more_from_another_seed(world: World, opinion: Opinion):
    user = world.somebody()
    ordered(world, user)
    seed = picture(user).seed
    opinion.script.append("failed")
    world.settle()
    row = picture(user)
    assert (row.status, row.redrawn) == ("completed", "wrong_pose")
    assert row.seed != seed
    assert world.provider.paid == 2
    assert refunds(user) == []
    assert_promises(world, user)


def test_one_that_fails_twice_is_refunded_and_stays_to_be_looked_at(world: World, opinion: Opinion):
    user = world.somebody()
    order = ordered(world, user)
    opinion.script.extend(FAILS)
    world.settle()
    row = picture(user)
    assert (row.status, row.error_code) == ("failed", "not_as_ordered")
    assert opinion.rejected == {row.id}
    assert len(world.objects(user)) == 2
    assert len(refunds(user)) == 1
    assert state(order_of(user, order)) == "failed"
    assert_promises(world, user)


def test_what_nobody_can_judge_is_taken_and_counted(world: World, opinion: Opinion):
    user = world.somebody()
    order = ordered(world, user)
    opinion.script.append("unjudged")
    world.settle()
    row = order_of(user, order)
    assert (row.succeeded, row.unjudged, row.failed) == (1, 1, 0)
    assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("fails", [0, 1, 2])
def test_a_worker_killed_at_any_call_neither_loses_nor_refunds_twice(
    world: World, opinion: Opinion, moment: Moment, fails: int, kills: Kills
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            ordered(world, user)
            opinion.script.clear()
            opinion.script.extend(["failed"] * fails)
            kill(world.generation.run)
            world.settle()
            opinion.script.clear()
            row = picture(user)
            assert row.status in ("completed", "failed")
            assert (row.id in opinion.told) == (row.status == "completed")
            assert_promises(world, user)
