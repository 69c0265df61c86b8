"""`python -m local.illustrations` draws the pictures of all presets into the web app."""

from __future__ import annotations

from pathlib import Path

from chalicelib.apps.avatar_creator import catalogue
from local.cloud import ROOT
from local.illustrations.drawing import draw
from local.illustrations.looks import LOOKS
from local.progress import say

FOLDER = ROOT / "web/src/features/avatar-creator/presets/illustrations"


def drawn() -> dict[Path, str]:
    """Return the picture of every preset by its file."""
    return {
        FOLDER / f"{preset.id}.svg": draw(LOOKS[preset.id], preset.category)
        for preset in catalogue.presets()
    }


def main() -> None:
    """Write what was drawn, and remove what no preset has any more."""
    pictures = drawn()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in set(FOLDER.glob("*.svg")) - pictures.keys():
        old.unlink()
    for file, picture in pictures.items():
        file.write_text(picture, "utf-8")
    size = sum(len(picture.encode()) for picture in pictures.values())
    say(f"{len(pictures)} pictures, {size // 1024} KB, in {FOLDER.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
