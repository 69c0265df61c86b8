"""`python -m local.poses` makes the pose templates; with `sheets`, pictures of all of them."""

from __future__ import annotations

import sys

from local.cloud import ROOT
from local.poses.examples import examples
from local.poses.making import photos
from local.poses.sheets import sheet, write_sheets
from local.poses.writing import written
from local.progress import say

FILE = ROOT / "chalicelib/apps/pose_generator/data/templates.json"
FIGURES = ROOT / "web/src/features/pose-generator/figure/figures.json"
SHEETS = ROOT / "build/poses"
SHOWN = ROOT / "docs/screenshots/poses.png"
_COLUMNS, _ROWS = 13, 6


def main() -> None:
    """Write the file of templates, and look at it when asked."""
    taken = photos()
    text = written(taken)
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text, "utf-8")
    FIGURES.write_text(examples(taken), "utf-8")
    say(f"{len(taken)} templates, {len(text.encode()) // 1024} KB, in {FILE.relative_to(ROOT)}")
    if "sheets" in sys.argv[1:]:
        files = write_sheets(taken, SHEETS)
        say(f"{len(files)} contact sheets in {SHEETS.relative_to(ROOT)}")
        count = _COLUMNS * _ROWS
        some = [taken[at * len(taken) // count] for at in range(count)]
        sheet(some, labels=False, columns=_COLUMNS).quantize(128).save(SHOWN, optimize=True)
        say(f"{count} of them in {SHOWN.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
