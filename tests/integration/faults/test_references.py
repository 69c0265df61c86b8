"""Pictures that are drawn by others: who is asked for them, and when the others are read."""

from __future__ import annotations

import pytest

from chalicelib.foundation.generation.orders import find_order
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.errors import NotCapable
from chalicelib.inference.needs import WORDS_ALONE, Needs
from tests.integration.faults import batches
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.provider import PICTURE, FakeProvider
from tests.integration.faults.world import World
from tests.integration.stored import every_row


@pytest.fixture
def user(world: World) -> str:
    return world.somebody()


@pytest.fixture
def person(world: World, user: str) -> str:
    return world.uploaded(user, world.project(user))


def order(world: World, user: str, person: str) -> GenerationRow:
    """Order a picture of a person and let the worker at it."""
    id_ = batches.place(world.platform, user, 1, person)
    world.generation.run()
    (row,) = [row for row in GenerationRow.query(user) if row.order_id == id_]
    return row


def test_the_picture_to_go_by_goes_to_the_service_and_its_id_is_kept(
    world: World, user: str, person: str
):
    row = order(world, user, person)
    stored = world.platform.pictures.picture(user, person, "jpg")
    assert world.provider.given == [stored]
    assert (row.status, row.sent["references"]) == ("completed", [person])
    assert_promises(world, user)


def test_a_job_that_is_paid_for_is_gone_on_with_without_reading_it_again(
    world: World, user: str, person: str
):
    world.provider.queued, world.provider.patience = True, 3
    batches.place(world.platform, user, 1, person)
    world.wait_for_retry()
    world.wait_for_retry()
    world.platform.pictures.discard(user, person)
    assert world.generation.run() == []
    assert (world.provider.paid, len(world.provider.given)) == (1, 1)


@pytest.mark.parametrize("most", [WORDS_ALONE, Needs(pose=True)], ids=["words", "poses"])
def test_who_cannot_is_passed_over(world: World, user: str, person: str, most: Needs):
    second = FakeProvider(name="second")
    world.platform.drawers.append(second)
    world.provider.takes = most
    row = order(world, user, person)
    assert (row.status, row.attempts, row.sent["provider"]) == ("completed", 1, "second")
    assert world.provider.asked == 0


def test_where_nobody_can_any_more_it_fails_at_once_and_is_refunded(
    world: World, user: str, person: str
):
    before = world.ledger.balance(user)
    world.provider.takes = WORDS_ALONE
    row = order(world, user, person)
    assert (row.status, row.error_code, row.attempts) == ("failed", "not_capable", 0)
    assert world.ledger.balance(user) == before
    world.settle()
    assert_promises(world, user)


def test_where_nobody_can_it_is_refused_and_costs_nothing(world: World, user: str, person: str):
    config = InferenceConfig(replicate_api_token="r8", huggingface_lora=None)
    platform = world.new_platform(inference=lambda: config)
    before = every_row()
    with pytest.raises(NotCapable):
        batches.place(platform, user, 1, person)
    assert every_row() == before
    assert find_order(user, batches.place(platform, user, 1)) is not None


def test_a_picture_that_is_gone_by_then_ends_it_with_a_refund(world: World, user: str, person: str):
    before = world.ledger.balance(user)
    world.platform.pictures.discard(user, person)
    row = order(world, user, person)
    assert (row.status, row.error_code) == ("failed", "reference_gone")
    assert (world.provider.paid, world.ledger.balance(user)) == (0, before)
    assert PICTURE not in world.provider.given
