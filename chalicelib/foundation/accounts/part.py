"""Accounts as a part of the suite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chalicelib.foundation.app import Part
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.accounts.services import Accounts
    from chalicelib.foundation.platform import Platform


def _router() -> Router:
    from chalicelib.foundation.accounts.routes import router

    return router


def _tables() -> Models:
    from chalicelib.foundation.accounts.store import AccountRow, EntryRow

    return {"accounts": AccountRow, "credits": EntryRow}


def _build(platform: Platform) -> Accounts:
    from chalicelib.foundation.accounts.grants import Grants
    from chalicelib.foundation.accounts.services import Accounts

    return Accounts(platform.ledger, Grants(platform.ledger, platform.clock))


# Entries of the ledger never change: no function may update or remove one.
PAYING = {"accounts": "GetItem UpdateItem", "credits": "PutItem"}
"""What a job does that takes or returns credits."""

ACCOUNTS = Part(
    id="accounts",
    paths=("/credits",),
    router=_router,
    tables=_tables,
    access={"accounts": "GetItem PutItem UpdateItem", "credits": "GetItem Query PutItem"},
    build=_build,
)
