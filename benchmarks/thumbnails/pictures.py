"""The benchmark's pictures: the same on every machine, as hard to compress as photos."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from PIL.Image import Resampling

SIZES = {"2 MP": (1632, 1224), "12 MP": (4000, 3000), "24 MP": (6000, 4000), "48 MP": (8000, 6000)}
JPEG, PNG, WEBP = {"quality": 85}, {"compress_level": 6}, {"quality": 80, "method": 2}


@dataclass(frozen=True)
class Case:
    """One picture: what it shows, and how the file was written."""

    form: str
    size: str
    options: dict[str, Any]
    shows: str = "photo"

    @property
    def label(self) -> str:
        """Return what tables call it, such as `JPEG 12 MP` or `PNG 12 MP, cut-out`."""
        kind = "" if self.shows == "photo" else f", {self.shows}"
        return f"{self.form} {self.size}{kind}"


THUMBNAILS = (
    Case("JPEG", "2 MP", JPEG),
    Case("JPEG", "12 MP", JPEG),
    Case("JPEG", "48 MP", {"quality": 70}),
    Case("PNG", "12 MP", PNG),
    Case("WEBP", "12 MP", WEBP),
)
PREPARED = (
    Case("JPEG", "12 MP", JPEG),
    Case("JPEG", "24 MP", JPEG),
    Case("PNG", "12 MP", PNG),
    Case("PNG", "12 MP", PNG, "fine photo"),
    Case("PNG", "12 MP", PNG, "soft"),
    Case("PNG", "12 MP", PNG, "cut-out"),
    Case("PNG", "12 MP", PNG, "graphic"),
    Case("PNG", "24 MP", PNG, "soft"),
    Case("WEBP", "12 MP", WEBP),
    Case("WEBP", "24 MP", WEBP),
)


def write_pictures(folder: Path, cases: Iterable[Case]) -> dict[str, Path]:
    """Write every picture into `folder`; return the files by label."""
    files = {}
    for number, case in enumerate(cases):
        files[case.label] = path = folder / str(number)
        _drawn(case).save(path, case.form, **case.options)
    return files


def _drawn(case: Case) -> Image.Image:
    size = SIZES[case.size]
    if case.shows == "soft":
        return _soft(size)
    if case.shows == "cut-out":
        return _cut_out(size)
    if case.shows == "graphic":
        return _graphic(size)
    if case.form == "PNG":
        # 16 or 64 levels a channel: with 256 the file would be over 10 or 20 MiB.
        kept = 0xFC if case.shows == "fine photo" else 0xF0
        return _photo(size).point([level & kept for level in range(256)] * 3)
    return _photo(size)


def _soft(size: tuple[int, int]) -> Image.Image:
    """A small photo made large: PNGs of so many pixels are small enough only if they are soft."""
    return _photo((size[0] // 8, size[1] // 8)).resize(size, Resampling.BICUBIC)


def _cut_out(size: tuple[int, int]) -> Image.Image:
    """A product before nothing, its edge half transparent."""
    edge = Image.radial_gradient("L").point(
        [255 - min(255, 4 * max(0, v - 96)) for v in range(256)]
    )
    mask = edge.resize(size, Resampling.BICUBIC)
    cut_out = Image.new("RGBA", size)
    cut_out.paste(_soft(size), mask=mask)
    return cut_out


def _graphic(size: tuple[int, int]) -> Image.Image:
    """Flat shapes and lines of text."""
    image, choice = Image.new("RGB", size, "white"), random.Random(3)
    draw = ImageDraw.Draw(image)
    for _ in range(200):
        left, top = choice.randrange(size[0]), choice.randrange(size[1])
        corner = left + choice.randrange(900), top + choice.randrange(700)
        draw.rounded_rectangle((left, top, *corner), 40, fill=tuple(choice.randbytes(3)))
        draw.text((left, top), "Kopi Susu Gula Aren", fill="black", font_size=64)
    return image


def _photo(size: tuple[int, int]) -> Image.Image:
    bands = [_band(size, seed) for seed in range(3)]
    return Image.merge("RGB", bands)


def _band(size: tuple[int, int], seed: int) -> Image.Image:
    """Soft light, larger shapes and fine grain, like sensor noise."""
    shapes = _noise((24, 18), seed).resize(size, Resampling.BICUBIC)
    detail = _noise((size[0] // 8, size[1] // 8), seed + 10).resize(size, Resampling.BILINEAR)
    light = Image.blend(Image.linear_gradient("L").resize(size), shapes, 0.5)
    tile, tiled = _noise((512, 512), seed + 20), Image.new("L", size)
    for left in range(0, size[0], 512):
        for top in range(0, size[1], 512):
            tiled.paste(tile, (left, top))
    return Image.blend(Image.blend(light, detail, 0.15), tiled, 0.1)


def _noise(size: tuple[int, int], seed: int) -> Image.Image:
    return Image.frombytes("L", size, random.Random(seed).randbytes(size[0] * size[1]))
