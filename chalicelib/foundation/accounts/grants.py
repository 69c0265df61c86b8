"""Credits that an administrator gives or takes."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError, Kind
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import GRANT, Posting
from chalicelib.foundation.accounts.store import EntryRow, find_account, find_entry
from chalicelib.kit.identity import Caller

ADMINS = "admin"


class AdminsOnly(AppError):
    """The caller is not in the user pool's group of administrators."""

    kind: ClassVar[Kind] = Kind.FORBIDDEN
    code = "admins_only"

    def __init__(self) -> None:
        super().__init__("Only administrators may do this.")


class AccountNotFound(AppError):
    """Nobody with this id has ever been here."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "account_not_found"

    def __init__(self) -> None:
        super().__init__("There is no account of this person.")


class Grants:
    """Gives credits, and writes down who gave them and why."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def give(self, admin: Caller, user_id: str, amount: int, reason: str) -> EntryRow:
        """Post the grant; a negative one takes credits, never more than there are.

        Raises `AdminsOnly`, `AccountNotFound`, `NotEnoughCredits`.
        """
        if ADMINS not in admin.groups:
            raise AdminsOnly
        if find_account(user_id) is None:
            raise AccountNotFound
        id_ = new_id(self._clock())
        posting = Posting(
            f"{id_}#grant",
            amount,
            type="adjustment",
            action=GRANT,
            subject=reason,
            reference_id=admin.user_id,
            reference_type="admin",
        )
        self._ledger.post(user_id, [posting], lambda _: None)
        return find_entry(user_id, posting.key)
