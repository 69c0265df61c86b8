"""ZIPs as people ask for them, follow them and fetch them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.storage import MediaStorage
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.errors import AppError, Kind
from chalicelib.core.ids import first_id_at, new_id
from chalicelib.foundation.exports import store
from chalicelib.foundation.exports.store import KEPT, ExportRow, export_key, find_export
from chalicelib.foundation.limits.written import commit_once, is_written

MOST = 500
# One run reads and writes some 30 MB in a second, and has 15 minutes.
LARGEST = 8 * 1024**3


class NothingToExport(AppError):
    """Nothing of what was asked for has a file."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "nothing_to_export"

    def __init__(self) -> None:
        super().__init__("There is nothing to download yet.")


class ExportTooLarge(AppError):
    """It is more than one ZIP holds."""

    kind: ClassVar[Kind] = Kind.TOO_LARGE
    code = "export_too_large"

    def __init__(self) -> None:
        super().__init__(f"One ZIP holds at most {MOST} items and 8 GB. Choose fewer.")


class ExportNotFound(AppError):
    """No such export, or somebody else's."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "export_not_found"

    def __init__(self) -> None:
        super().__init__("This ZIP does not exist.")


class ExportExpired(AppError):
    """A ZIP of that time is gone, whosever it was."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "export_expired"

    def __init__(self) -> None:
        super().__init__("ZIPs are there for a day, and this one is gone. Make a new one.")


@dataclass(frozen=True)
class Contents:
    """What a ZIP is to hold: things of one kind, and the sizes of their files in bytes.

    With `how`, things that are not there like that are made first, if the kind is `Made`.
    """

    kind: str
    items: list[str]
    sizes: Sequence[int]
    how: Mapping[str, Any] | None = None


class Exports:
    """The ZIPs of all apps."""

    def __init__(self, storage: MediaStorage, queue: Queue, clock: Clock) -> None:
        self._storage = storage
        self._queue = queue
        self._clock = clock

    def order(
        self,
        user_id: str,
        contents: Contents,
        *,
        app_id: str,
        name: str,
        pattern: str,
        project_id: str | None = None,
    ) -> ExportRow:
        """Have a ZIP made.

        Its message is sent again by the sweep when it does not go out. Raises `NothingToExport`,
        `ExportTooLarge`.
        """
        items, expected = contents.items, sum(contents.sizes)
        if not contents.sizes:
            raise NothingToExport
        if len(items) > MOST or expected > LARGEST:
            raise ExportTooLarge
        now = self._clock()
        row = store.new_export(
            user_id,
            new_id(now),
            now,
            app_id=app_id,
            kind=contents.kind,
            name=name,
            project_id=project_id,
            pattern=pattern,
            items=items,
            how=contents.how,
            total=len(items),
            expected=expected,
        )
        if not is_written():
            transaction = Transaction()
            transaction.put("export", row, store.IS_NEW)
            commit_once(transaction)
        self.send(row)
        return row

    def send(self, row: ExportRow) -> None:
        """Tell the worker of it; the sweep does so again when nobody could be told."""
        body = {"userId": row.user_id, "exportId": row.export_id}
        self._queue.send([Outgoing(row.export_id, body, row.user_id)])

    def read(self, user_id: str, app_id: str, export_id: str) -> ExportRow:
        """Return one of an app's exports. Raises `ExportNotFound`, `ExportExpired`."""
        row = find_export(user_id, export_id)
        now = self._clock()
        if row is not None and row.app_id == app_id and not self._is_over(row):
            return row
        if export_id < first_id_at(now - KEPT):
            raise ExportExpired
        raise ExportNotFound

    def page(
        self, user_id: str, app_id: str, *, limit: int, start: RawKey | None
    ) -> Page[ExportRow]:
        """Return an app's exports: what is under way, then the last one that ended first."""
        page = store.read_exports(user_id, app_id, limit=limit, start=start)
        return Page([row for row in page.items if not self._is_over(row)], page.next_key)

    def link(self, row: ExportRow) -> str | None:
        """Return where the ZIP is fetched until it is removed; None when there is none."""
        if row.status != "completed":
            return None
        key = export_key(row.user_id, row.export_id)
        return self._storage.lasting_url(key, parse_iso(row.ended_at), KEPT)

    def _is_over(self, row: ExportRow) -> bool:
        return bool(row.expires_at) and row.expires_at <= iso(self._clock())
