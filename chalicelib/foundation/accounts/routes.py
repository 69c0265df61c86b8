"""Credits over HTTP."""

from __future__ import annotations

from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.schemas import (
    CreditsReply,
    LedgerEntryOut,
    LedgerQuery,
    LedgerReply,
)
from chalicelib.foundation.accounts.store import EntryRow, read_entries
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.get("/credits")
def read_credits(ledger: Ledger, caller: Caller) -> CreditsReply:
    """Read the balance."""
    return CreditsReply(balance=ledger.balance(caller.user_id), enabled=ledger.enabled)


@router.get("/credits/history")
def list_ledger_entries(ledger: Ledger, caller: Caller, query: LedgerQuery) -> LedgerReply:
    """List the ledger, newest entry first."""
    scope = (caller.user_id, "ledger", query.type or "")
    start = decode_cursor(query.cursor, *scope)
    page = read_entries(caller.user_id, query.type, limit=query.limit, start=start)
    if not page.items and start is None:
        ledger.balance(caller.user_id)
        page = read_entries(caller.user_id, query.type, limit=query.limit, start=None)
    return LedgerReply(
        history=[_entry(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


def _entry(row: EntryRow) -> LedgerEntryOut:
    return LedgerEntryOut(
        id=row.time_key,
        amount=int(row.amount),
        balance=int(row.balance),
        type=row.type,
        app_id=row.app_id,
        action=row.action,
        subject=row.subject,
        description=row.description,
        reference_id=row.reference_id,
        reference_type=row.reference_type,
        created_at=row.created_at,
    )
