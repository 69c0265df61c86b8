"""Credits: every change is one immutable entry, and the balance is their sum."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import ClassVar

from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.errors import AppError, Kind
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts import store
from chalicelib.foundation.accounts.postings import WELCOME, Posting
from chalicelib.foundation.accounts.store import AccountRow, EntryRow, find_account, sum_since
from chalicelib.foundation.limits.written import commit_once, is_written

ATTEMPTS = 10
_REMEMBERED = 1000
# What comes back does so long after it was taken: others have moved the balance since.
_FRESH = timedelta(seconds=1)
_ACCOUNT = "account"
_ENTRY = "entry"


class NotEnoughCredits(AppError):
    """The balance does not cover the price."""

    kind: ClassVar[Kind] = Kind.PAYMENT
    code = "insufficient_credits"

    def __init__(self, *, required: int, balance: int) -> None:
        message = f"This costs {required} credits and you have {balance}."
        super().__init__(message, required=required, balance=balance)


class AccountBusy(AppError):
    """Too many changes of one balance at the same moment."""

    kind: ClassVar[Kind] = Kind.UNAVAILABLE
    code = "account_busy"


class AlreadyPosted(Exception):
    """The ledger has an entry for this already: the work at hand is a repeat."""


class Ledger:
    """Moves credits, each time in one transaction with what they pay for."""

    def __init__(
        self,
        clock: Clock,
        *,
        welcome: int,
        enabled: bool = True,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._clock = clock
        self._welcome = welcome
        self._sleep = sleep
        self._balances: dict[str, tuple[int, datetime]] = {}
        self.enabled = enabled

    def price(self, full: int) -> int:
        """Return what something of this price costs now: nothing while credits are off."""
        return full if self.enabled else 0

    def balance(self, user_id: str) -> int:
        """Return the balance, opening the account with the welcome grant at the first look."""
        account = find_account(user_id)
        if account is None or account.balance is None:
            return self._open(user_id)
        return self._remember(user_id, int(account.balance))

    def spent_since(self, user_id: str, moment: datetime) -> int:
        """Return the credits spent since `moment` less those returned, in all apps together.

        Never below zero: what comes back may be for work from before `moment`.
        """
        return max(0, -sum_since(user_id, moment, "usage", "refund"))

    def post(
        self, user_id: str, postings: Sequence[Posting], extend: Callable[[Transaction], None]
    ) -> None:
        """Write the postings, the new balance and what `extend` adds: all of it or nothing.

        The balance is remembered between calls, so a charge is usually one call; a condition on it
        makes a stale memory harmless. A request that is sent again posts once, so it may call this
        but once. Raises `NotEnoughCredits`, `AlreadyPosted`, `AccountBusy`, and
        `TransactionRefused` for conditions that `extend` brought.
        """
        if is_written():
            return
        real = [posting for posting in postings if posting.amount]
        if not real:
            self._commit(Transaction(), extend)
            return
        total = sum(posting.amount for posting in real)
        for attempt in range(ATTEMPTS):
            seen = self._remembered(user_id, total)
            if seen is None or seen + total < 0:
                seen = self.balance(user_id)
            if total < 0 and seen + total < 0:
                raise NotEnoughCredits(required=-total, balance=seen)
            if self._try(user_id, real, seen, extend):
                self._remember(user_id, seen + total)
                return
            self._sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311 - jitter
        raise AccountBusy("Your account is busy. Please try again in a moment.")

    def _try(
        self,
        user_id: str,
        postings: Sequence[Posting],
        seen: int,
        extend: Callable[[Transaction], None],
    ) -> bool:
        """Commit on the assumption that the balance is `seen`; False when it is not."""
        transaction = Transaction(sleep=self._sleep)
        self._add(transaction, user_id, postings, seen)
        try:
            self._commit(transaction, extend)
        except TransactionRefused as refused:
            if _ENTRY in refused.failed:
                raise AlreadyPosted from refused
            if set(refused.failed) == {_ACCOUNT}:
                return False
            raise
        return True

    def _commit(self, transaction: Transaction, extend: Callable[[Transaction], None]) -> None:
        extend(transaction)
        commit_once(transaction)

    def _add(
        self, transaction: Transaction, user_id: str, postings: Sequence[Posting], seen: int
    ) -> None:
        balance, now = seen, self._clock()
        for position, posting in enumerate(postings):
            balance += posting.amount
            entry = _entry(user_id, posting, balance, now + timedelta(milliseconds=position))
            transaction.put(_ENTRY, entry, store.IS_NEW)
        transaction.update(_ACCOUNT, AccountRow(user_id), *store.moved(seen, balance))

    def _open(self, user_id: str) -> int:
        """Create the account with its welcome grant; somebody else may do so at the same time."""
        grant = Posting("welcome", self._welcome, type="bonus", action=WELCOME)
        transaction = Transaction(sleep=self._sleep)
        now = self._clock()
        account = AccountRow(user_id, balance=self._welcome, created_at=iso(now))
        transaction.put(_ACCOUNT, account, store.IS_UNOPENED)
        if self._welcome:
            entry = _entry(user_id, grant, self._welcome, now)
            transaction.put(_ENTRY, entry, store.IS_NEW)
        try:
            transaction.commit()
        except TransactionRefused:
            return self.balance(user_id)
        return self._remember(user_id, self._welcome)

    def _remembered(self, user_id: str, total: int) -> int | None:
        """Forget the balance, and return it if it is worth trying to change it by `total`."""
        balance, at = self._balances.pop(user_id, (None, self._clock()))
        return balance if total < 0 or self._clock() - at < _FRESH else None

    def _remember(self, user_id: str, balance: int) -> int:
        if len(self._balances) >= _REMEMBERED:
            self._balances.clear()
        self._balances[user_id] = balance, self._clock()
        return balance


def _entry(user_id: str, posting: Posting, balance: int, now: datetime) -> EntryRow:
    id_ = new_id(now)
    return EntryRow(
        user_id,
        posting.key,
        time_key=id_,
        type_key=f"{posting.type}#{id_}",
        amount=posting.amount,
        balance=balance,
        type=posting.type,
        app_id=posting.app_id,
        action=posting.action.code,
        returns=posting.returns,
        subject=posting.subject,
        description=posting.description,
        reference_id=posting.reference_id,
        reference_type=posting.reference_type,
        created_at=iso(now),
    )
