"""Another picture of an avatar's person, by processes that die and while the avatar goes."""

from __future__ import annotations

from functools import partial

import pytest

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarChange
from chalicelib.foundation.generation.store import GenerationRow
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import AFTER_THE_LEASE, World, an_upload

SITI = {"subject": "Siti Aminah"}


def somebody_with_an_avatar(world: World) -> tuple[str, str, str]:
    """Return a person, a project and an avatar with a consent."""
    user = world.somebody()
    project = world.project(user)
    (avatar,) = world.reserve_many(user, project, an_upload(consent=SITI))
    world.arrive(user, avatar)
    assert world.arrivals.run() == []
    return user, project, avatar


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_order_killed_at_any_call_is_all_or_nothing(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=3):
        with kill:
            user, project, avatar = somebody_with_an_avatar(world)
            killed = kill(partial(world.order, user, project, by=avatar))
            world.settle()
            rows = list(GenerationRow.query(user, consistent_read=True))
            assert [row.status for row in rows] in ([], ["completed"])
            assert killed or rows
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_makes_one_avatar_with_the_consent(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=9):
        with kill:
            user, project, avatar = somebody_with_an_avatar(world)
            (id_,) = world.order(user, project, by=avatar)
            kill(world.generation.run)
            world.generation.duplicate()
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.generation.run() == []
            row = world.generation_row(user, id_)
            made = world.avatar_row(user, row.picture_id)
            assert (row.status, made.source_type) == ("completed", "from_reference")
            assert made.consent["subject"] == SITI["subject"]
            assert_promises(world, user)


def test_a_consent_that_changes_while_it_is_drawn_is_the_new_ones(world: World):
    user, project, avatar = somebody_with_an_avatar(world)
    (id_,) = world.order(user, project, by=avatar)

    def change() -> None:
        body = AvatarChange.model_validate({"consent": {"subject": "Budi"}})
        world.avatars.change(user, avatar, body, None)

    # Between the reading of the avatar and the writing of the new one.
    world.faults.at(1, "before", change, "TransactWriteItems")
    assert world.generation.run() == []
    made = world.avatar_row(user, world.generation_row(user, id_).picture_id)
    assert made.consent["subject"] == "Budi"
    assert_promises(world, user)


@pytest.mark.parametrize("operation", ["GetObject", "PutObject", "TransactWriteItems"])
def test_who_is_erased_while_it_is_drawn_is_on_no_picture_after_that(world: World, operation: str):
    user, project, avatar = somebody_with_an_avatar(world)
    before = world.ledger.balance(user)
    (id_,) = world.order(user, project, by=avatar)
    world.faults.at(1, "before", partial(world.consents.erase, user, SITI["subject"]), operation)
    assert world.generation.run() == []
    row = world.generation_row(user, id_)
    assert (row.status, row.error_code) == ("failed", "reference_gone")
    assert world.ledger.balance(user) == before
    world.settle()
    assert world.objects(user) == set()
    assert_promises(world, user)
