"""How exports end without a ZIP, and how they go."""

from __future__ import annotations

from chalicelib.aws.storage import MediaStorage
from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock
from chalicelib.foundation.exports import store
from chalicelib.foundation.exports.store import ExportRow, export_key


class ExportEndings:
    """Ends and removes exports, in an order that any crash may interrupt: the sweep goes on."""

    def __init__(self, storage: MediaStorage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def fail(self, row: ExportRow, code: str, reason: str) -> None:
        """End an export, unless it has ended. What is left of it goes with its row."""
        if update_if(row, *store.failed(row, code, reason, self._clock())):
            self._clear_away(row)

    def remove(self, row: ExportRow) -> None:
        """Remove an export whose time is over: the row last."""
        self._clear_away(row)
        store.remove(row)

    def _clear_away(self, row: ExportRow) -> None:
        """Remove what is there. A worker that is still at it cannot finish an upload given up."""
        key = export_key(row.user_id, row.export_id)
        if row.upload_id:
            self._storage.give_up(key, row.upload_id)
        self._storage.delete([key])
