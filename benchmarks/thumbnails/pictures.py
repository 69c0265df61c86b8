"""The benchmark's pictures: the same on every machine, as hard to compress as photos."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.Image import Resampling

SIZES = {"2 MP": (1632, 1224), "12 MP": (4000, 3000), "48 MP": (8000, 6000)}
CASES: list[tuple[str, str, dict[str, Any]]] = [
    ("JPEG", "2 MP", {"quality": 85}),
    ("JPEG", "12 MP", {"quality": 85}),
    ("JPEG", "48 MP", {"quality": 70}),
    ("PNG", "12 MP", {"compress_level": 6}),
    ("WEBP", "12 MP", {"quality": 80, "method": 2}),
]


def write_pictures(folder: Path) -> dict[str, Path]:
    """Write every picture into `folder`; return the files by label, such as `JPEG 12 MP`."""
    files = {}
    for form, size, options in CASES:
        files[f"{form} {size}"] = path = folder / f"{form}-{size.replace(' ', '')}"
        image = _photo(SIZES[size])
        if form == "PNG":
            # 16 levels a channel: with 256 the file would be over the 10 MiB the product takes.
            image = image.point([level & 0xF0 for level in range(256)] * 3)
        image.save(path, form, **options)
    return files


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
