"""What accounts say over HTTP."""

from __future__ import annotations

from pydantic import Field

from chalicelib.foundation.accounts.postings import EntryType
from chalicelib.kit.fields import ListReply, PageQuery, Reply, Wire


class LedgerEntryOut(Wire):
    """One change of the balance."""

    id: str
    amount: int = Field(description="In credits; negative for what was spent.")
    balance: int = Field(description="The balance after this entry.")
    type: EntryType
    app_id: str | None = Field(
        description="The app it was spent in or comes back from; null for the account's own "
        "entries, and in entries older than this field."
    )
    action: str | None = Field(
        description="What it was for, a stable code; null in entries older than the codes."
    )
    subject: str | None = Field(description="The person's own name for what it was for.")
    description: str = Field(description="Action and subject in English.")
    reference_id: str | None
    reference_type: str | None
    created_at: str


class CreditsReply(Reply):
    """The balance now."""

    balance: int
    enabled: bool = Field(description="Whether actions cost anything at present.")


class LedgerQuery(PageQuery):
    """Which entries."""

    type: EntryType | None = None


class LedgerReply(ListReply):
    """A page of the ledger, newest first."""

    history: list[LedgerEntryOut]
