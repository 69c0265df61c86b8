"""The ledger as a table for spreadsheets (RFC 4180)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import ClassVar

from chalicelib.core.errors import AppError, Kind
from chalicelib.foundation.accounts.store import EntryRow
from chalicelib.kit.sheets import MARK, SEPARATORS, Separator, harmless

# API Gateway takes 6 MB from a function at most; what is written in another script grows in JSON.
LARGEST = 2_500_000
COLUMNS = (
    *("createdAt", "type", "appId", "action", "subject", "description", "amount", "balance"),
    *("referenceType", "referenceId", "id"),
)


class SheetTooLarge(AppError):
    """There are more entries than one answer holds."""

    kind: ClassVar[Kind] = Kind.TOO_LARGE
    code = "sheet_too_large"

    def __init__(self) -> None:
        super().__init__("That is too much for one file. Ask for less by `since` and `until`.")


def as_csv(entries: Iterable[EntryRow], separator: Separator) -> str:
    """Return the entries as CSV text, in the order given. Raises `SheetTooLarge`."""
    text = StringIO(MARK)
    text.seek(0, 2)
    writer = csv.writer(text, delimiter=SEPARATORS[separator])
    writer.writerow(COLUMNS)
    for entry in entries:
        writer.writerow(_cells(entry))
        if text.tell() > LARGEST:
            raise SheetTooLarge
    return text.getvalue()


def _cells(entry: EntryRow) -> Iterator[str | int]:
    yield entry.created_at
    yield entry.type
    for words in (entry.app_id, entry.action, entry.subject, entry.description):
        yield harmless(words or "")
    yield int(entry.amount)
    yield int(entry.balance)
    yield harmless(entry.reference_type or "")
    yield harmless(entry.reference_id or "")
    yield entry.time_key
