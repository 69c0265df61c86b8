"""A ZIP that is written as it comes, to something that cannot be wound back.

Entries are stored: pictures are compressed already. Sizes and checksums follow each entry and stand
in the directory at the end, by which Explorer, Finder and unzip read; ZIP64 from 4 GB on.
https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import IO, Any, Self
from zipfile import ZipFile, ZipInfo

READABLE = 0o644 << 16


class Archive:
    """A ZIP whose entries are of the moment `now`. It is complete when its block ends well."""

    def __init__(self, out: Any, now: datetime) -> None:
        self._zip = ZipFile(out, "w")
        self._moment = (now.year, now.month, now.day, now.hour, now.minute, now.second)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, trouble: type[BaseException] | None, *_: object) -> None:
        if trouble:
            self._zip.fp = None  # or it would write its directory when it is thrown away
        else:
            self._zip.close()

    def add(self, name: str, pieces: Iterable[bytes]) -> None:
        """Add a file of less than 2 GB."""
        with self._entry(name) as entry:
            for piece in pieces:
                entry.write(piece)

    def _entry(self, name: str) -> IO[bytes]:
        info = ZipInfo(name, self._moment)
        info.external_attr = READABLE
        return self._zip.open(info, "w")
