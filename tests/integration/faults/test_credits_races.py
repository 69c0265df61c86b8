"""Two people's hands in one purse, and replies that get lost on the way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from chalicelib.aws.tables import connection
from chalicelib.foundation.accounts.ledger import (
    AccountBusy,
    AlreadyPosted,
    Ledger,
    NotEnoughCredits,
)
from chalicelib.foundation.accounts.postings import Action, Posting
from chalicelib.foundation.accounts.store import EntryRow
from tests.integration.faults.faults import conflict, refusal
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import World


def charge(key: str, amount: int) -> Posting:
    return Posting(
        f"{key}#charge",
        -amount,
        type="usage",
        action=Action("test", "A test"),
        reference_id=key,
        reference_type="test",
    )


def post(ledger: Ledger, user: str, posting: Posting) -> str:
    try:
        ledger.post(user, [posting], lambda _: None)
    except (NotEnoughCredits, AlreadyPosted) as refused:
        return type(refused).__name__
    return "posted"


@contextmanager
def lock_step(parties: int) -> Iterator[None]:
    """Let nobody write before everybody is about to; then one after the other."""
    everybody, one_by_one = threading.Barrier(parties, timeout=20), threading.Lock()
    met: set[int] = set()

    def enter(**_: Any) -> None:
        if threading.get_ident() not in met:
            met.add(threading.get_ident())
            everybody.wait()
        one_by_one.acquire()

    def leave(**_: Any) -> None:
        one_by_one.release()

    events = connection().client.meta.events
    before, after = "before-call.dynamodb.TransactWriteItems", "after-call.dynamodb"
    after = f"{after}.TransactWriteItems"
    events.register(before, enter)
    events.register(after, leave)
    try:
        yield
    finally:
        events.unregister(before, enter)
        events.unregister(after, leave)


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    with lock_step(len(acts)), ThreadPoolExecutor(len(acts)) as pool:
        return [future.result() for future in [pool.submit(act) for act in acts]]


@pytest.mark.parametrize("memory", ["one process", "two processes"])
def test_of_two_charges_on_the_last_credits_one_succeeds(world: World, memory: str):
    user = world.somebody()
    post(world.ledger, user, charge("most", 985))
    one = world.ledger
    other = one if memory == "one process" else world.new_ledger()
    for ledger in (one, other):
        ledger.balance(user)
    outcomes = at_once(
        lambda: post(one, user, charge("a", 15)), lambda: post(other, user, charge("b", 15))
    )
    assert sorted(outcomes) == ["NotEnoughCredits", "posted"]
    assert world.new_ledger().balance(user) == 0
    assert_promises(world, user)


def test_the_one_who_comes_too_late_is_told_the_price_and_the_balance(world: World):
    user = world.somebody()
    other = world.new_ledger()
    other.balance(user)
    post(world.ledger, user, charge("most", 990))
    with pytest.raises(NotEnoughCredits) as refused:
        other.post(user, [charge("late", 15)], lambda _: None)
    assert refused.value.details == {"required": 15, "balance": 10}


def test_three_charges_at_once_that_the_balance_covers_all_succeed(world: World):
    user = world.somebody()
    ledgers = [world.new_ledger() for _ in range(3)]
    acts = [
        lambda ledger=ledger, key=str(key): post(ledger, user, charge(key, 100))  # type: ignore[misc]
        for key, ledger in enumerate(ledgers)
    ]
    assert at_once(*acts) == ["posted"] * 3
    assert world.new_ledger().balance(user) == 700
    assert_promises(world, user)


def test_two_first_requests_at_once_bring_one_welcome_grant(world: World):
    user = "a-newcomer"
    assert at_once(
        lambda: world.new_ledger().balance(user), lambda: world.new_ledger().balance(user)
    ) == [1000, 1000]
    assert [row.type for row in EntryRow.query(user)] == ["bonus"]
    assert_promises(world, user)


def test_a_remembered_balance_that_is_stale_is_harmless(world: World):
    user = world.somebody()
    other = world.new_ledger()
    post(other, user, charge("a", 100))
    assert post(world.ledger, user, charge("b", 100)) == "posted"
    assert world.new_ledger().balance(user) == 800
    assert_promises(world, user)


def test_the_same_charge_twice_is_posted_once(world: World):
    user = world.somebody()
    assert post(world.ledger, user, charge("a", 100)) == "posted"
    assert post(world.ledger, user, charge("a", 100)) == "AlreadyPosted"
    assert_promises(world, user)


def test_a_charge_whose_reply_is_lost_is_posted_once(world: World):
    user = world.somebody()
    world.faults.lose_reply("TransactWriteItems")
    assert post(world.ledger, user, charge("a", 100)) == "posted"
    assert world.new_ledger().balance(user) == 900
    assert_promises(world, user)


def test_a_charge_whose_repeat_finds_the_first_still_running_is_posted_once(world: World):
    """The first reply is lost, and the repeat comes before DynamoDB is done with it."""
    user = world.somebody()
    world.faults.sent.clear()
    world.faults.answer(
        "TransactWriteItems", 400, refusal("TransactionInProgressException"), times=3
    )
    assert post(world.ledger, user, charge("a", 100)) == "posted"
    assert len(world.faults.sent) == 4
    assert len(set(world.faults.sent)) == 1


def test_a_repeat_after_a_conflict_is_a_transaction_of_its_own(world: World):
    user = world.somebody()
    world.faults.sent.clear()
    world.faults.answer("TransactWriteItems", 400, conflict(2), times=2)
    assert post(world.ledger, user, charge("a", 100)) == "posted"
    assert len(set(world.faults.sent)) == 3


def test_a_throttled_transaction_is_tried_again(world: World):
    user = world.somebody()
    code = "ProvisionedThroughputExceededException"
    world.faults.answer("TransactWriteItems", 400, refusal(code), times=2)
    assert post(world.ledger, user, charge("a", 100)) == "posted"
    assert_promises(world, user)


def test_endless_conflicts_change_nothing(world: World):
    user = world.somebody()
    world.faults.answer("TransactWriteItems", 400, conflict(2), times=100)
    with pytest.raises(Exception, match="transaction failed"):
        post(world.ledger, user, charge("a", 100))
    world.faults.reset()
    assert world.new_ledger().balance(user) == 1000
    assert_promises(world, user)


def test_a_balance_that_never_stands_still_is_reported_as_busy(world: World):
    user = world.somebody()
    moves = iter(range(1000))

    def move() -> None:
        post(world.new_ledger(), user, charge(f"other{next(moves)}", 1))

    for number in range(1, 11):
        world.faults.at(number, "before", move, "TransactWriteItems")
    with pytest.raises(AccountBusy):
        world.ledger.post(user, [charge("a", 1)], lambda _: None)
    assert world.new_ledger().balance(user) == 990
    assert_promises(world, user)
