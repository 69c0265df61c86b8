"""What the sweep does about exports that are due."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.exports.endings import ExportEndings
from chalicelib.foundation.exports.service import Exports
from chalicelib.foundation.exports.store import ACTIVE, LOOK_AGAIN, ExportRow
from chalicelib.foundation.work import open_work

GIVE_UP = timedelta(hours=2)
TOO_LONG = "The ZIP could not be made in time."


class ExportSweep:
    """Sends exports on, gives up those that nobody makes, and removes those whose day is over."""

    def __init__(self, exports: Exports, endings: ExportEndings, clock: Clock) -> None:
        self._exports = exports
        self._endings = endings
        self._clock = clock

    def look(self, row: ExportRow) -> None:
        now = self._clock()
        if row.status not in ACTIVE:
            self._endings.remove(row)
        elif now - parse_iso(row.created_at) > GIVE_UP:
            self._endings.fail(row, "export_failed", TOO_LONG)
        elif open_work.put_off(row, now + LOOK_AGAIN):
            self._exports.send(row)
