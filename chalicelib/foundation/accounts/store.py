"""Rows of the `accounts` and `credits` tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Change, Page, RawKey, read_page
from chalicelib.core.ids import first_id_at


class AccountRow(Model):
    """One person: `balance` always equals the sum of the person's ledger entries."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    balance = NumberAttribute(null=True)
    created_at = UnicodeAttribute(attr_name="createdAt", null=True)


class EntriesByTime(LocalSecondaryIndex["EntryRow"]):
    """All entries in the order they were written."""

    class Meta:
        index_name = "time"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    time_key = UnicodeAttribute(range_key=True, attr_name="timeKey")


class EntriesByType(LocalSecondaryIndex["EntryRow"]):
    """The entries of one type in the order they were written: `<type>#<id>`."""

    class Meta:
        index_name = "type"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    type_key = UnicodeAttribute(range_key=True, attr_name="typeKey")


class EntryRow(Model):
    """One immutable change of a balance. `entry_id` says what it pays for, so a repeat collides."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    entry_id = UnicodeAttribute(range_key=True, attr_name="entryId")
    time_key = UnicodeAttribute(attr_name="timeKey")
    type_key = UnicodeAttribute(attr_name="typeKey")
    amount = NumberAttribute()
    balance = NumberAttribute()
    type = UnicodeAttribute()
    # Null in rows from before these: entries are immutable, so they stay as they are.
    app_id = UnicodeAttribute(attr_name="appId", null=True)
    action = UnicodeAttribute(null=True)
    returns = UnicodeAttribute(null=True)
    subject = UnicodeAttribute(null=True)
    description = UnicodeAttribute()
    reference_id = UnicodeAttribute(attr_name="referenceId", null=True)
    reference_type = UnicodeAttribute(attr_name="referenceType", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")

    by_time = EntriesByTime()
    by_type = EntriesByType()


IS_NEW = EntryRow.entry_id.does_not_exist()
IS_UNOPENED = AccountRow.balance.does_not_exist()


def moved(seen: int, balance: int) -> Change:
    """Return the change of an account's balance, as long as it is what was seen."""
    return [AccountRow.balance.set(balance)], AccountRow.balance == seen


def find_account(user_id: str) -> AccountRow | None:
    """Return the account as it is now, None when there is none."""
    try:
        return AccountRow.get(user_id, consistent_read=True)
    except AccountRow.DoesNotExist:
        return None


def find_entry(user_id: str, entry_id: str) -> EntryRow:
    """Return an entry that was posted."""
    return EntryRow.get(user_id, entry_id, consistent_read=True)


def read_entries(
    user_id: str, type_: str | None, *, limit: int, start: RawKey | None
) -> Page[EntryRow]:
    """Return a page of entries, newest first, of one type or of all."""
    if type_ is None:
        return read_page(EntryRow, user_id, index="time", limit=limit, start=start)
    within = EntryRow.type_key.startswith(f"{type_}#")
    return read_page(EntryRow, user_id, index="type", within=within, limit=limit, start=start)


def read_between(
    user_id: str, since: datetime | None, until: datetime | None
) -> Iterator[EntryRow]:
    """Yield the entries from `since` on and before `until`, newest first, page by page."""
    first = first_id_at(since) if since else "0"
    last = first_id_at(until) if until else "~"
    within = EntryRow.time_key.between(first, last)
    yield from EntryRow.by_time.query(user_id, within, scan_index_forward=False)


def read_moved(user_id: str, moment: datetime, *types: str) -> Iterator[EntryRow]:
    """Yield what is needed to add up all entries of these types since `moment`."""
    yield from EntryRow.by_time.query(
        user_id,
        EntryRow.time_key >= first_id_at(moment),
        EntryRow.type.is_in(*types),
        attributes_to_get=["amount", "type", "appId", "action", "returns", "createdAt"],
        consistent_read=True,
    )


def sum_since(user_id: str, moment: datetime, *types: str) -> int:
    """Return the sum of the amounts of all entries of these types since `moment`."""
    return sum(int(entry.amount) for entry in read_moved(user_id, moment, *types))
