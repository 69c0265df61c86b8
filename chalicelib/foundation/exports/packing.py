"""Puts a person's things into a ZIP, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from chalicelib.aws.multipart import ObjectWriter
from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.exports import manifest
from chalicelib.foundation.exports.archive import Archive
from chalicelib.foundation.exports.kind import ExportFile, ExportKind
from chalicelib.foundation.exports.manifest import Manifest
from chalicelib.foundation.exports.naming import FileNames
from chalicelib.foundation.exports.store import ExportRow

AT_ONCE = 100
PAUSE = timedelta(seconds=2)


class Packing:
    """One run of one export. What is in the trash or gone by its turn is left out."""

    def __init__(
        self,
        row: ExportRow,
        kind: ExportKind,
        storage: MediaStorage,
        out: ObjectWriter,
        clock: Clock,
    ) -> None:
        self._row = row
        self._kind = kind
        self._storage = storage
        self._clock = clock
        self._archive = Archive(out, parse_iso(row.created_at))
        self._names = FileNames(row.pattern or "", int(row.total))
        self._manifest = Manifest(kind.columns)
        self.packed: list[Any] = []
        self.done = 0
        self.skipped = 0

    def run(self, tell: Callable[[], None]) -> None:
        """Write everything; `tell` is called now and then, to say how far it is."""
        told = self._clock()
        with self._archive:
            for id_, row in self._things():
                self._add(id_, row)
                if self._clock() - told >= PAUSE:
                    tell()
                    told = self._clock()
            sheets = {manifest.FILE_NAME: self._manifest.text(), **self._kind.sheets(self.packed)}
            for name, text in sheets.items():
                self._archive.add(name, [text.encode()])

    def _things(self) -> Iterator[tuple[str, Any | None]]:
        """Yield ids and rows in the order in which they were asked for."""
        ids = list(self._row.items or ())
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            rows = self._kind.rows(self._row.user_id, some)
            for id_ in some:
                yield id_, rows.get(id_)

    def _add(self, id_: str, row: Any | None) -> None:
        self.done += 1
        files = [] if row is None else self._kind.files(row)
        facts = {} if row is None else self._kind.facts(row)
        names = [name for file in files if (name := self._pack(file))]
        for name in names:
            self._manifest.included(name, id_, facts)
        if names:
            self.packed.append(row)
        else:
            self.skipped += 1
            self._manifest.skipped(id_, facts)

    def _pack(self, file: ExportFile) -> str | None:
        """Add one file; return the name it got, None when it is not there any more."""
        pieces = self._storage.chunks(file.key)
        if pieces is None:
            return None
        name = self._names.name(file.words, self.done, file.extension)
        self._archive.add(name, pieces)
        return name
