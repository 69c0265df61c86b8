"""A ZIP was asked for: claim it, write it, offer it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta

from chalicelib.aws.multipart import ObjectWriter
from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.core.errors import RetryLater
from chalicelib.foundation.exports import store
from chalicelib.foundation.exports.endings import ExportEndings
from chalicelib.foundation.exports.kind import Counted, ExportKind, Made
from chalicelib.foundation.exports.naming import disposition
from chalicelib.foundation.exports.packing import Packing
from chalicelib.foundation.exports.store import (
    ACTIVE,
    IS_ACTIVE,
    ExportRow,
    export_key,
    find_export,
)
from chalicelib.foundation.work import lease
from chalicelib.foundation.work.lease import LeaseLost
from chalicelib.kit.jobs import Message
from chalicelib.kit.log import logger

ATTEMPTS = 3
# Renewed with every note of how far it is: longer than one picture takes in the worst case.
LEASE = timedelta(minutes=3)
SLACK = timedelta(seconds=10)
AGAIN = timedelta(seconds=20)
EARLY = timedelta(seconds=1)
# How many seconds pass between looks at what is being made: longer ones the longer it takes.
SOONEST, LATEST = 5.0, 60.0
INTERRUPTED = "The ZIP could not be made. Please try again."


class ExportJob:
    """Makes ZIPs. `kinds` finds what is exported by its name.

    A repeat begins anew: reading a gigabyte again takes less than a minute, and a half-written ZIP
    could only be continued by what its worker knew.
    """

    def __init__(
        self,
        kinds: Callable[[str], ExportKind],
        storage: MediaStorage,
        endings: ExportEndings,
        clock: Clock,
    ) -> None:
        self._kinds = kinds
        self._storage = storage
        self._endings = endings
        self._clock = clock

    def work(self, message: Message) -> None:
        """Work on one message. Raises `RetryLater` to have it come back."""
        body = json.loads(message.body)
        row = find_export(body["userId"], body["exportId"])
        if row is None or row.status not in ACTIVE:
            return
        try:
            self._await(row)
            self._take(row, to_pack=True)
            self._go_on(row)
        except LeaseLost:
            logger.warning("lease lost", extra={"exportId": row.export_id})

    def _go_on(self, row: ExportRow) -> None:
        if row.attempts > ATTEMPTS:
            # Whoever began with it was killed, every time: for want of memory or of time.
            self._endings.fail(row, "export_failed", INTERRUPTED)
        else:
            self._try(row)

    def _await(self, row: ExportRow) -> None:
        """Have made what the ZIP is to hold. Raises `RetryLater` until it is there.

        That is no attempt: nothing went wrong.
        """
        if row.how is None or row.status != "pending":
            return
        kind, items = self._kinds(row.kind), list(row.items or ())
        if not isinstance(kind, Made):
            return
        self._take(row, to_pack=False)
        if not row.asked:
            kind.make(row.user_id, items, row.how)
        left, now = kind.unmade(row.user_id, items), self._clock()
        waited = (now - parse_iso(row.created_at)).total_seconds()
        after = min(max(SOONEST, waited / 2), LATEST) if left else 0.0
        again_at = now + timedelta(seconds=after) - EARLY
        done = store.made_so_far(len(items) - left)
        lease.keep(row, [*done, *store.leased(again_at, SLACK)], is_open=IS_ACTIVE)
        if left:
            raise RetryLater("being made", code="being_made", after=after)

    def _take(self, row: ExportRow, *, to_pack: bool) -> None:
        lease.take(
            row,
            now=self._clock(),
            lease=LEASE,
            slack=SLACK,
            is_open=IS_ACTIVE,
            actions=store.claimed() if to_pack else [],
        )

    def _try(self, row: ExportRow) -> None:
        try:
            self._make(row)
        except LeaseLost:
            raise
        except Exception as trouble:  # noqa: BLE001 - logged; the message comes back soon
            self._again_or_never(row, trouble)

    def _make(self, row: ExportRow) -> None:
        key = export_key(row.user_id, row.export_id)
        if row.upload_id:
            self._storage.give_up(key, row.upload_id)
        out = self._storage.begin(key, "application/zip", disposition(row.name))
        try:
            self._write(row, out)
        except LeaseLost:
            self._storage.give_up(key, out.upload_id)
            raise

    def _write(self, row: ExportRow, out: ObjectWriter) -> None:
        lease.keep(row, store.begun(out.upload_id), is_open=IS_ACTIVE)
        kind = self._kinds(row.kind)
        packing = Packing(row, kind, self._storage, out, self._clock)

        def note(*, has_ended: bool = False) -> None:
            now = self._clock()
            shown = store.shown(done=packing.done, skipped=packing.skipped, size=out.size)
            more = store.completed(row, now) if has_ended else store.leased(now + LEASE, SLACK)
            lease.keep(row, [*shown, *more], is_open=IS_ACTIVE)

        packing.run(note)
        note()
        out.finish()
        note(has_ended=True)
        if isinstance(kind, Counted):
            kind.count(packing.packed)

    def _again_or_never(self, row: ExportRow, trouble: Exception) -> None:
        """Put the export off, or end it when no attempt is left."""
        logger.exception("export trouble", extra={"exportId": row.export_id})
        if row.attempts >= ATTEMPTS:
            self._endings.fail(row, "export_failed", INTERRUPTED)
            return
        again_at = self._clock() + AGAIN
        lease.keep(row, store.leased(again_at - EARLY, SLACK), is_open=IS_ACTIVE)
        after = AGAIN.total_seconds()
        raise RetryLater(INTERRUPTED, code="export_interrupted", after=after) from trouble
