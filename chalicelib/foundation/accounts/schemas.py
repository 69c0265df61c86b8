"""What accounts say over HTTP."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from chalicelib.foundation.accounts.postings import EntryType
from chalicelib.kit.fields import (
    FileReply,
    ListReply,
    Moment,
    PageQuery,
    Reply,
    Request,
    Text,
    Wire,
)
from chalicelib.kit.sheets import Separator


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


class SheetQuery(Request):
    """Which entries, and what stands between the columns: Excel goes by the country."""

    since: Moment | None = None
    until: Moment | None = Field(None, description="Entries before this moment.")
    separator: Separator = "comma"


class SheetReply(FileReply):
    """The ledger as CSV, newest first."""

    content_type: ClassVar[str] = "text/csv; charset=utf-8"


def _not_zero(amount: int) -> int:
    if amount == 0:
        raise ValueError("must not be 0")
    return amount


class GrantRequest(Request):
    """Credits for somebody; negative ones are taken away."""

    user_id: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,128}$")]
    amount: Annotated[int, Field(ge=-1_000_000, le=1_000_000), AfterValidator(_not_zero)]
    reason: Annotated[str, Text(1, 200)]


class GrantReply(Reply):
    """The entry that was posted."""

    entry: LedgerEntryOut
