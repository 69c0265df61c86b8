"""The suite with the sample app in it, as `docs/add-an-app.md` tells to add one."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

from infra.build import ROOT, SHIPPED

SAMPLE = Path(__file__).with_name("notes")
LINE = "from chalicelib.apps import notes; APPS = (*APPS, notes.APP)"
_CACHES = shutil.ignore_patterns("__pycache__")


def suite_with_notes(folder: Path) -> Path:
    """Copy what is deployed to `folder`, add the sample app, and return the folder."""
    for name in SHIPPED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=_CACHES)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / name)
    shutil.copytree(SAMPLE, folder / "chalicelib" / "apps" / "notes", ignore=_CACHES)
    _add_line(folder / "chalicelib" / "host.py")
    return folder


def _add_line(host: Path) -> None:
    """Add the app to `APPS`, right after the apps that are there."""
    text = host.read_text("utf-8")
    (apps,) = [
        statement
        for statement in ast.parse(text).body
        if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) == "APPS"
    ]
    lines = text.splitlines()
    lines.insert(apps.end_lineno or 0, LINE)
    host.write_text("\n".join(lines) + "\n", "utf-8")
