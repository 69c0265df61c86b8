"""Contact sheets: the figures of all templates of a category on one picture, to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from zlib import crc32

import resvg_py
from PIL import Image, ImageDraw

from local.poses.body import builds
from local.poses.figure import Clothes, drawn
from local.poses.making import Photo

_COLUMNS, _WIDE, _HIGH, _LABEL = 9, 108, 144, 12
_WOMEN = (
    Clothes(),
    Clothes(top="#f0e3d0", bottom="#8a5a44", skin="#e3b48c", ground="#dfe8e6"),
    Clothes(top="#5f8f8b", bottom="#e9dcc6", skin="#b97f58", hair="#2b2228", shoes="#a5573f"),
    Clothes(top="#c9677a", bottom="#3f4457", skin="#e8bd97", ground="#e9e4f0"),
)
_MEN = (
    Clothes(top="#7fa38c", bottom="#3f4457", hair="#2b2228", long_hair=False),
    Clothes(top="#e9e6df", bottom="#5b6b7f", skin="#b97f58", ground="#dfe8e6", long_hair=False),
    Clothes(top="#c98a4b", bottom="#6a5648", skin="#c98f66", hair="#2b2228", long_hair=False),
)
_HIJABS = (
    Clothes(hijab="#d9a7a0", top="#8d6f8f", bottom="#6d5472", skirt=True),
    Clothes(hijab="#efe3cf", top="#7d9a86", bottom="#5f7a68", skin="#e3b48c", skirt=True),
    Clothes(hijab="#4f6787", top="#dfe3ea", bottom="#8a97ab", ground="#efe9df", skirt=True),
)


def write_sheets(photos: Sequence[Photo], folder: Path, *, labels: bool = True) -> list[Path]:
    """Write a sheet of each category, and return their files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for category in dict.fromkeys(photo.category.id for photo in photos):
        own = [photo for photo in photos if photo.category.id == category]
        files.append(folder / f"{category}.png")
        sheet(own, labels=labels).save(files[-1])
    return files


def sheet(photos: Sequence[Photo], *, labels: bool, columns: int = _COLUMNS) -> Image.Image:
    """Return the figures of some photos in rows."""
    high = _HIGH + (_LABEL if labels else 0)
    rows = -(-len(photos) // columns)
    picture = Image.new("RGB", (columns * _WIDE, rows * high), "white")
    draw = ImageDraw.Draw(picture)
    for at, photo in enumerate(photos):
        x, y = at % columns * _WIDE, at // columns * high
        picture.paste(_tile(photo), (x, y))
        if labels:
            label = photo.id.removeprefix(f"{photo.category.id}-")
            draw.text((x + 2, y + _HIGH), label[:17], "black")
    return picture


def figure(photo: Photo) -> str:
    """Return the SVG of a photo's figure."""
    return drawn(
        photo.shot.keypoints,
        _clothes(photo),
        anchor=photo.shot.anchor,
        support=photo.stance.support,
    )


def _clothes(photo: Photo) -> Clothes:
    """Return what somebody wears, the same each time, and not the same as everybody else."""
    choice = _MEN if photo.skeleton.body in builds("male") else _WOMEN
    if photo.category.wears_hijab:
        choice = _HIJABS
    return choice[crc32(photo.id.encode()) % len(choice)]


def _tile(photo: Photo) -> Image.Image:
    png = resvg_py.svg_to_bytes(
        svg_string=figure(photo), width=_WIDE, height=_HIGH, skip_system_fonts=True
    )
    return Image.open(BytesIO(bytes(png))).convert("RGB")
