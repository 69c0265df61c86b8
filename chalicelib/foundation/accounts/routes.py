"""Credits over HTTP."""

from __future__ import annotations

from chalicelib.foundation.accounts.schemas import (
    CreditsReply,
    GrantReply,
    GrantRequest,
    LedgerEntryOut,
    LedgerQuery,
    LedgerReply,
    SheetQuery,
    SheetReply,
)
from chalicelib.foundation.accounts.services import Accounts
from chalicelib.foundation.accounts.sheet import as_csv
from chalicelib.foundation.accounts.store import EntryRow, read_between, read_entries
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.get("/credits")
def read_credits(accounts: Accounts, caller: Caller) -> CreditsReply:
    """Read the balance."""
    ledger = accounts.ledger
    return CreditsReply(balance=ledger.balance(caller.user_id), enabled=ledger.enabled)


@router.get("/credits/history")
def list_ledger_entries(accounts: Accounts, caller: Caller, query: LedgerQuery) -> LedgerReply:
    """List the ledger, newest entry first."""
    scope = (caller.user_id, "ledger", query.type or "")
    start = decode_cursor(query.cursor, *scope)
    page = read_entries(caller.user_id, query.type, limit=query.limit, start=start)
    if not page.items and start is None:
        accounts.ledger.balance(caller.user_id)
        page = read_entries(caller.user_id, query.type, limit=query.limit, start=None)
    return LedgerReply(
        history=[_entry(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.get("/credits/history.csv")
def download_ledger(accounts: Accounts, caller: Caller, query: SheetQuery) -> SheetReply:
    """Download the ledger for a spreadsheet, newest entry first."""
    accounts.ledger.balance(caller.user_id)  # a newcomer's account opens with an entry
    entries = read_between(caller.user_id, query.since, query.until)
    return SheetReply(text=as_csv(entries, query.separator), file_name="lumiku-credits.csv")


@router.post("/credits/grants", status=201)
def grant_credits(accounts: Accounts, caller: Caller, body: GrantRequest) -> GrantReply:
    """Give somebody credits; for administrators."""
    row = accounts.grants.give(caller, body.user_id, body.amount, body.reason)
    return GrantReply(entry=_entry(row))


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
