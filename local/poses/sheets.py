"""Contact sheets: the figures of all templates of a category on one picture, to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image, ImageDraw

from local.poses.figure import Clothes, drawn
from local.poses.making import Photo

_COLUMNS, _WIDE, _HIGH, _LABEL = 9, 108, 144, 12
_WOMAN = Clothes()
_MAN = Clothes(top="#7fa38c", bottom="#3f4457", hair="#2b2228", long_hair=False)
_HIJAB = Clothes(hijab="#d9a7a0", top="#8d6f8f", bottom="#6d5472", skirt=True)


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
    if photo.category.wears_hijab:
        return _HIJAB
    return _MAN if photo.recipe.gender == "male" else _WOMAN


def _tile(photo: Photo) -> Image.Image:
    png = resvg_py.svg_to_bytes(
        svg_string=figure(photo), width=_WIDE, height=_HIGH, skip_system_fonts=True
    )
    return Image.open(BytesIO(bytes(png))).convert("RGB")
