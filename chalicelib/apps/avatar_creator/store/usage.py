"""Rows of the `usage` table: every use of an avatar once, and a running total per app."""

from __future__ import annotations

from pynamodb.attributes import JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Page, RawKey, read_page

_EVENT = "EVENT#"
_APP = "APP#"


class UsageByTime(LocalSecondaryIndex["UsageRow"]):
    """The events of an avatar in the order they happened."""

    class Meta:
        index_name = "time"
        projection = AllProjection()

    avatar_key = UnicodeAttribute(hash_key=True, attr_name="avatarKey")
    time_key = UnicodeAttribute(range_key=True, attr_name="timeKey")


class UsageRow(Model):
    """`EVENT#<eventId>`: one use. `APP#<appId>`: how often and when last an app used it."""

    class Meta:
        table_name = ""

    avatar_key = UnicodeAttribute(hash_key=True, attr_name="avatarKey")
    entry_key = UnicodeAttribute(range_key=True, attr_name="entryKey")
    time_key = UnicodeAttribute(attr_name="timeKey", null=True)
    app_id = UnicodeAttribute(attr_name="appId", null=True)
    app_name = UnicodeAttribute(attr_name="appName", null=True)
    action = UnicodeAttribute(null=True)
    reference_id = UnicodeAttribute(attr_name="referenceId", null=True)
    reference_type = UnicodeAttribute(attr_name="referenceType", null=True)
    metadata: JSONAttribute = JSONAttribute(null=True)
    occurred_at = UnicodeAttribute(attr_name="occurredAt", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt", null=True)
    times = NumberAttribute(attr_name="count", null=True)
    last_used = UnicodeAttribute(attr_name="lastUsed", null=True)

    by_time = UsageByTime()

    @property
    def event_id(self) -> str:
        return self.entry_key.removeprefix(_EVENT)


def avatar_key(user_id: str, avatar_id: str) -> str:
    """Return the partition of an avatar's history; the owner is part of it."""
    return f"{user_id}/{avatar_id}"


def event_row(partition: str, event_id: str) -> UsageRow:
    return UsageRow(partition, f"{_EVENT}{event_id}")


def app_row(partition: str, app_id: str) -> UsageRow:
    return UsageRow(partition, f"{_APP}{app_id}")


def read_events(partition: str, *, limit: int, start: RawKey | None) -> Page[UsageRow]:
    """Return a page of events, the latest first."""
    return read_page(UsageRow, partition, index="time", limit=limit, start=start)


def read_totals(partition: str) -> list[UsageRow]:
    """Return the totals of every app that used the avatar."""
    rows = UsageRow.query(partition, UsageRow.entry_key.startswith(_APP), consistent_read=True)
    return list(rows)


def delete_history(partition: str) -> None:
    """Remove everything known of an avatar's use."""
    with UsageRow.batch_write() as batch:
        for row in UsageRow.query(partition, consistent_read=True):
            batch.delete(row)
