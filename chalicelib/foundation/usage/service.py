"""Usage: which app used what, counted once per event, for ever."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import FULL, Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.foundation.usage import store
from chalicelib.foundation.usage.kind import Subject, TrackedKind, Use
from chalicelib.foundation.usage.schemas import UsageEvent
from chalicelib.foundation.usage.store import UsageRow

_REMEMBERED = 1000


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
        self._last: dict[tuple[str, str], str] = {}

    def record(self, user_id: str, event: UsageEvent, *, even_in_trash: bool = False) -> bool:
        """Count the event; False when it was counted before.

        Raises `UnknownSubjectType`, and the kind's refusal when the person has no such thing.
        """
        kind = self._kind(event.subject)
        if event.user_id not in (None, user_id):
            raise kind.missing()
        counted, refused = self._count([Report(user_id, event, self._clock(), even_in_trash)])
        if refused:
            raise kind.missing()
        return bool(counted)

    def record_all(
        self, user_id: str, events: Iterable[UsageEvent], *, even_in_trash: bool
    ) -> list[UsageEvent]:
        """Count different events of a person, as many at once as a transaction takes.

        Returns those that can be counted no more, since they are not known or nobody has the thing:
        `record` tells what is wrong with each.
        """
        now, left = self._clock(), []
        reports = []
        for event in events:
            if self._kinds(event.subject.type) is None:
                left.append(event)
            else:
                reports.append(Report(user_id, event, now, even_in_trash))
        for portion in _portions(reports):
            _, refused = self._count(portion)
            left += [report.event for report in refused]
        return left

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

    def _count(self, reports: Sequence[Report]) -> tuple[Sequence[Report], Sequence[Report]]:
        """Write down uses; return those that count now, and those of things that nobody has.

        One transaction in the usual case; what was counted before is left out of the next one. An
        event that happened before the last one known must not turn "last used" back: where that
        condition fails, the count alone is written. Where that fails, too, there is no such thing.
        """
        left, refused = list(reports), list[Report]()
        late = self._late(reports)
        while left:
            try:
                self._write(left, late)
            except TransactionRefused as trouble:
                failed = set(trouble.failed)
                left = [report for report in left if _event_of(report) not in failed]
                missing = failed & late
                refused += [report for report in left if _subject_of(report) in missing]
                left = [report for report in left if _subject_of(report) not in missing]
                late |= failed
            else:
                self._remember(left)
                break
        return left, refused

    def _late(self, reports: Sequence[Report]) -> set[str]:
        """Return the parts of which this process has written down a later use.

        There may be others. Among events that come together in any order it saves a refusal.
        """
        latest = _latest(reports).items()
        return {part for (user, part), at in latest if self._last.get((user, part), "") > at}

    def _remember(self, reports: Sequence[Report]) -> None:
        if len(self._last) >= _REMEMBERED:
            self._last.clear()
        for part, at in _latest(reports).items():
            self._last[part] = max(at, self._last.get(part, ""))

    def _write(self, reports: Sequence[Report], late: set[str]) -> None:
        """Write down what one person used, with the totals of each app and of each thing."""
        transaction = Transaction()
        for report in reports:
            transaction.put(_event_of(report), _event(report), store.IS_NEW)
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


def _event_of(report: Report) -> str:
    """Return how the part of a transaction is called that writes a use down."""
    return f"event {report.event.subject} {report.event.event_id}"


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


def _latest(reports: Iterable[Report]) -> dict[tuple[str, str], str]:
    """Return when the last use was, by the person and the part that notes it."""
    found: dict[tuple[str, str], str] = {}
    for report in reports:
        for part in (_total_of(report), _subject_of(report)):
            noted = report.user_id, part
            found[noted] = max(iso(report.moment), found.get(noted, ""))
    return found


def _portions(reports: Iterable[Report]) -> Iterator[Sequence[Report]]:
    """Yield the reports in portions that a transaction takes."""
    portion: list[Report] = []
    parts: set[str] = set()
    for report in reports:
        more = {_event_of(report), _total_of(report), _subject_of(report)}
        if len(parts | more) > FULL:
            yield portion
            portion, parts = [], set()
        portion.append(report)
        parts |= more
    if portion:
        yield portion


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
