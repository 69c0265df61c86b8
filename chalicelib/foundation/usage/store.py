"""Rows of the `usage` table: every use of a thing once, and a running total per app."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from pynamodb.attributes import JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import (
    AllProjection,
    GlobalSecondaryIndex,
    IncludeProjection,
    LocalSecondaryIndex,
)
from pynamodb.models import Model

from chalicelib.aws.tables import Page, RawKey, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.usage.kind import AVATAR, Subject

_EVENT = "EVENT#"
_APP = "APP#"


class UsageByTime(LocalSecondaryIndex["UsageRow"]):
    """The uses of a thing in the order they happened."""

    class Meta:
        index_name = "time"
        projection = AllProjection()

    subject_key = UnicodeAttribute(hash_key=True, attr_name="avatarKey")
    time_key = UnicodeAttribute(range_key=True, attr_name="timeKey")


class UsageByMonth(GlobalSecondaryIndex["UsageRow"]):
    """The uses of all of a person's things in a month, in the order they happened.

    It came later than the table: uses from before it have no month and are not in it.
    """

    class Meta:
        index_name = "month"
        projection = IncludeProjection(["appId", "action"])

    user_month = UnicodeAttribute(hash_key=True, attr_name="userMonth")
    time_key = UnicodeAttribute(range_key=True, attr_name="timeKey")


class UsageRow(Model):
    """`EVENT#<eventId>`: one use. `APP#<appId>`: how often and when last an app used the thing.

    `user_month` is `<userId>#2026-11`, of when the use happened, in UTC.
    """

    class Meta:
        table_name = ""

    # A table's key keeps its name: this one is from when only avatars were tracked.
    subject_key = UnicodeAttribute(hash_key=True, attr_name="avatarKey")
    entry_key = UnicodeAttribute(range_key=True, attr_name="entryKey")
    time_key = UnicodeAttribute(attr_name="timeKey", null=True)
    user_id = UnicodeAttribute(attr_name="userId", null=True)
    user_month = UnicodeAttribute(attr_name="userMonth", null=True)
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
    by_month = UsageByMonth()

    @property
    def event_id(self) -> str:
        return self.entry_key.removeprefix(_EVENT)

    @property
    def subject(self) -> Subject:
        """What was used."""
        type_, mark, id_ = self.subject_key.partition("/")[2].partition("#")
        return Subject(type_, id_) if mark else Subject(AVATAR, type_)


IS_NEW = UsageRow.entry_key.does_not_exist()


def subject_key(user_id: str, subject: Subject) -> str:
    """Return the partition of a thing's history; the owner is part of it.

    Avatars are known by their ids alone, which are ULIDs: no other key can be like theirs.
    """
    return f"{user_id}/{subject.id if subject.type == AVATAR else subject}"


def user_month(user_id: str, moment: datetime) -> str:
    return f"{user_id}#{iso(moment)[:7]}"


def event_row(partition: str, event_id: str) -> UsageRow:
    return UsageRow(partition, f"{_EVENT}{event_id}")


def app_row(partition: str, app_id: str) -> UsageRow:
    return UsageRow(partition, f"{_APP}{app_id}")


def app_counted(
    user_id: str, *, app_id: str, app_name: str, times: int, at: str, late: bool
) -> tuple[list[Action], Condition | None]:
    """Return the change of an app's total by uses of which the last was at `at`.

    A `late` one is not remembered as the last.
    """
    actions: list[Action] = [
        UsageRow.times.add(times),
        UsageRow.user_id.set(user_id),
        UsageRow.app_id.set(app_id),
        UsageRow.app_name.set(app_name),
    ]
    if late:
        return actions, None
    newer = UsageRow.last_used.does_not_exist() | (UsageRow.last_used <= at)
    return [*actions, UsageRow.last_used.set(at)], newer


def read_events(partition: str, *, limit: int, start: RawKey | None) -> Page[UsageRow]:
    """Return a page of events, the latest first."""
    return read_page(UsageRow, partition, index="time", limit=limit, start=start)


def read_totals(partition: str) -> list[UsageRow]:
    """Return the totals of every app that used the thing."""
    rows = UsageRow.query(partition, UsageRow.entry_key.startswith(_APP), consistent_read=True)
    return list(rows)


def find_totals(partitions: Iterable[str], app_ids: Sequence[str]) -> list[UsageRow]:
    """Return the totals of these apps in many histories, a call for each hundred pairs."""
    keys = [(partition, f"{_APP}{app_id}") for partition in partitions for app_id in app_ids]
    return list(UsageRow.batch_get(keys, consistent_read=True))


def read_uses(user_id: str, since: datetime, until: datetime) -> Iterator[UsageRow]:
    """Yield what is needed to add up a person's uses from `since` to before `until`.

    A query for each month, of more pages when there is much; what was written a moment ago may be
    missing.
    """
    between = UsageRow.time_key.between(iso(since), iso(until))
    for month in _months(since, until):
        yield from UsageRow.by_month.query(user_month(user_id, month), between)


def _months(since: datetime, until: datetime) -> Iterator[datetime]:
    month = since.astimezone(UTC).replace(day=1)
    while iso(month)[:7] <= iso(until)[:7]:
        yield month
        month = (month + timedelta(days=31)).replace(day=1)


def delete_history(partition: str) -> None:
    """Remove everything known of a thing's use."""
    with UsageRow.batch_write() as batch:
        for row in UsageRow.query(partition, consistent_read=True):
            batch.delete(row)
