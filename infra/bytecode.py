"""Adds bytecode to a deployment archive: without it every cold start compiles every module.

Chalice stamps all files 1980, which makes ordinary bytecode look stale, so it is written unchecked.
It only fits the Python it was made with: package with the version that the functions run on.
"""

from __future__ import annotations

import compileall
import py_compile
import tempfile
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

STAMP = (1980, 1, 1, 0, 0, 0)
READABLE = 0o644 << 16


def add_bytecode(archive: Path) -> None:
    """Rewrite the archive with a compiled file beside each Python file."""
    with tempfile.TemporaryDirectory(prefix="lumiku-bytecode-") as name:
        folder = Path(name)
        with ZipFile(archive) as packed:
            packed.extractall(folder)
        compileall.compile_dir(
            folder,
            quiet=2,
            workers=0,
            stripdir=name,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        _pack(folder, archive)


def _pack(folder: Path, archive: Path) -> None:
    with ZipFile(archive, "w", ZIP_DEFLATED) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = ZipInfo(path.relative_to(folder).as_posix(), STAMP)
            entry.external_attr = READABLE
            entry.compress_type = ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes())
