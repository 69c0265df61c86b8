"""Compiles what is deployed: without bytecode every cold start compiles every module.

Chalice stamps all files 1980, which makes ordinary bytecode look stale, so it is written unchecked.
It only fits the Python it was made with: package with the version that the functions run on.
"""

from __future__ import annotations

import compileall
import py_compile
from pathlib import Path


def add_bytecode(folder: Path) -> None:
    """Leave a compiled file beside each Python file below `folder`."""
    compileall.compile_dir(
        folder,
        quiet=2,
        workers=0,
        stripdir=str(folder),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
