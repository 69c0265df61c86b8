"""Changes what is in a deployment archive."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

STAMP = (1980, 1, 1, 0, 0, 0)
READABLE = 0o644 << 16


@contextmanager
def unpacked(archive: Path) -> Iterator[Path]:
    """Give a folder with the archive's files; what is in it afterwards replaces the archive."""
    with tempfile.TemporaryDirectory(prefix="lumiku-archive-") as name:
        folder = Path(name)
        with ZipFile(archive) as packed:
            packed.extractall(folder)
        yield folder
        _pack(folder, archive)


def _pack(folder: Path, archive: Path) -> None:
    with ZipFile(archive, "w", ZIP_DEFLATED) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = ZipInfo(path.relative_to(folder).as_posix(), STAMP)
            entry.external_attr = READABLE
            entry.compress_type = ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes())
