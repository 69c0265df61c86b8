"""Usage: which app used what, counted once per event, for ever."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.foundation.usage import store
from chalicelib.foundation.usage.kind import Subject, TrackedKind, Use
from chalicelib.foundation.usage.schemas import UsageEvent
from chalicelib.foundation.usage.store import UsageRow

EVENT = "event"


class UnknownSubjectType(AppError):
    """No app lets things of this type be tracked."""

    code = "unknown_subject_type"

    def __init__(self, type_: str) -> None:
        super().__init__(f"The use of things of the type {type_} is not tracked.")


@dataclass(frozen=True)
class History:
    """A page of events, and the totals per app of all events."""

    events: Page[UsageRow]
    totals: list[UsageRow]


@dataclass(frozen=True)
class Report:
    """A use as it was reported at the moment `now`."""

    user_id: str
    event: UsageEvent
    now: datetime
    even_in_trash: bool

    @property
    def moment(self) -> datetime:
        """When it happened, never in the future."""
        return min(self.event.occurred_at or self.now, self.now)

    @property
    def partition(self) -> str:
        return store.subject_key(self.user_id, self.event.subject)


class Usage:
    """Records uses and tells about them.

    `kinds` finds by type whose things are tracked, `app_ids` are the apps of the suite.
    """

    def __init__(
        self,
        kinds: Callable[[str], TrackedKind | None],
        clock: Clock,
        *,
        app_ids: Sequence[str],
    ) -> None:
        self._kinds = kinds
        self._app_ids = app_ids
        self._clock = clock

    def record(self, user_id: str, event: UsageEvent, *, even_in_trash: bool = False) -> bool:
        """Count the event; False when it was counted before.

        Raises `UnknownSubjectType`, and the kind's refusal when the person has no such thing.
        """
        kind = self._kind(event.subject)
        if event.user_id not in (None, user_id):
            raise kind.missing()
        refused = self._count([Report(user_id, event, self._clock(), even_in_trash)])
        if refused and EVENT not in refused:
            raise kind.missing()
        return not refused

    def record_all(
        self, user_id: str, events: Sequence[UsageEvent], *, even_in_trash: bool
    ) -> bool:
        """Count up to 33 different events of a person in one transaction.

        False, and none is counted, when it is refused for any of them: `record` tells for which.
        """
        if any(self._kinds(event.subject.type) is None for event in events):
            return False
        now = self._clock()
        return not self._count([Report(user_id, event, now, even_in_trash) for event in events])

    def history(
        self, user_id: str, subject: Subject, *, limit: int, start: RawKey | None
    ) -> History:
        """Return who used the thing, the latest first; nothing when there is no such thing."""
        partition = store.subject_key(user_id, subject)
        totals = store.read_totals(partition)  # first: what they count is then among the events
        return History(store.read_events(partition, limit=limit, start=start), totals)

    def by_app(self, user_id: str, subjects: Iterable[Subject]) -> list[UsageRow]:
        """Return how often each app of the suite used each of these things, in a few calls.

        What other programs did is in the histories of the things alone: nobody knows all of them.
        """
        partitions = [store.subject_key(user_id, subject) for subject in subjects]
        return store.find_totals(partitions, self._app_ids) if partitions else []

    def forget(self, user_id: str, subject: Subject) -> None:
        """Remove the history of a thing that is removed for good, after it can be used no more."""
        store.delete_history(store.subject_key(user_id, subject))

    def _kind(self, subject: Subject) -> TrackedKind:
        kind = self._kinds(subject.type)
        if kind is None:
            raise UnknownSubjectType(subject.type)
        return kind

    def _count(self, reports: Sequence[Report]) -> set[str]:
        """Write down uses; return what stood in the way of all of them, nothing if they count.

        One transaction in the usual case. An event that happened before the last one known must not
        turn "last used" back: where that condition fails, the count alone is written.
        """
        late: set[str] = set()
        while True:
            try:
                self._write(reports, late)
            except TransactionRefused as refused:
                failed = set(refused.failed)
                if EVENT in failed or failed <= late:
                    return failed
                late |= failed
            else:
                return set()

    def _write(self, reports: Sequence[Report], late: set[str]) -> None:
        """Write down what one person used, with the totals of each app and of each thing."""
        transaction = Transaction()
        for report in reports:
            transaction.put(EVENT, _event(report), store.IS_NEW)
        for part, same in _alike(reports, _total_of).items():
            _add_to_total(part, transaction, same, late=part in late)
        for part, same in _alike(reports, _subject_of).items():
            last = same[-1]
            use = Use(
                last.user_id,
                last.event.subject.id,
                iso(last.moment),
                late=part in late,
                even_in_trash=last.even_in_trash,
                times=len(same),
            )
            self._kind(last.event.subject).count(use, part, transaction)
        transaction.commit()


def _total_of(report: Report) -> str:
    """Return how the part of a transaction is called that adds a use to its app's total."""
    return f"total {report.event.subject} {report.event.app_id}"


def _subject_of(report: Report) -> str:
    """Return how the part of a transaction is called that counts a use for the thing itself."""
    return f"subject {report.event.subject}"


def _alike(
    reports: Sequence[Report], part: Callable[[Report], str]
) -> Mapping[str, Sequence[Report]]:
    """Return the reports by the part they share, each in the order in which they happened."""
    found: dict[str, list[Report]] = defaultdict(list)
    for report in sorted(reports, key=lambda report: report.moment):
        found[part(report)].append(report)
    return found


def _add_to_total(
    part: str, transaction: Transaction, same: Sequence[Report], *, late: bool
) -> None:
    """Add uses of one thing by one app to its total."""
    last = same[-1]
    total = store.app_counted(
        last.user_id,
        app_id=last.event.app_id,
        app_name=last.event.app_name,
        times=len(same),
        at=iso(last.moment),
        late=late,
    )
    transaction.update(part, store.app_row(last.partition, last.event.app_id), *total)


def _event(report: Report) -> UsageRow:
    event, moment, now = report.event, report.moment, report.now
    row = store.event_row(report.partition, event.event_id)
    row.time_key = f"{iso(moment)}#{new_id(now)}"
    row.user_id, row.user_month = report.user_id, store.user_month(report.user_id, moment)
    row.app_id, row.app_name, row.action = event.app_id, event.app_name, event.action
    row.reference_id, row.reference_type = event.reference_id, event.reference_type
    row.metadata = event.metadata
    row.occurred_at, row.created_at = iso(moment), iso(now)
    return row
