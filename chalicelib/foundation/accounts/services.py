"""What the endpoints of accounts are called with."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.foundation.accounts.grants import Grants
from chalicelib.foundation.accounts.ledger import Ledger


@dataclass(frozen=True)
class Accounts:
    """The ledger, and what administrators do with it."""

    ledger: Ledger
    grants: Grants
