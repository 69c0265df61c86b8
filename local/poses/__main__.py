"""`python -m local.poses` makes the pose templates; with `sheets`, pictures of all of them."""

from __future__ import annotations

import sys

from local.cloud import ROOT
from local.poses.making import kept
from local.poses.sheets import sheet, write_sheets
from local.poses.writing import written
from local.progress import say

FILE = ROOT / "chalicelib/apps/pose_generator/data/templates.json"
SHEETS = ROOT / "build/poses"
SHOWN = ROOT / "docs/screenshots/poses.png"
_EVERY, _SHOWN_COLUMNS = 7, 13


def main() -> None:
    """Write the file of templates, and look at it when asked."""
    photos = kept()
    text = written(photos)
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text, "utf-8")
    say(f"{len(photos)} templates, {len(text.encode()) // 1024} KB, in {FILE.relative_to(ROOT)}")
    if "sheets" in sys.argv[1:]:
        files = write_sheets(photos, SHEETS)
        say(f"{len(files)} contact sheets in {SHEETS.relative_to(ROOT)}")
        sheet(photos[::_EVERY], labels=False, columns=_SHOWN_COLUMNS).save(SHOWN, optimize=True)
        say(f"one of every {_EVERY} in {SHOWN.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
