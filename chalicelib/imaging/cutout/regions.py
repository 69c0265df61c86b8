"""Connected regions of a mask. In plain Python, so of a small one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image
from PIL.Image import Resampling

LONG_EDGE = 160


class Region(NamedTuple):
    """Pixels that hang together."""

    area: int
    at_border: bool


def reduced(matte: Image.Image) -> Image.Image:
    """Return the matte small enough, its long edge 160 pixels at most."""
    scale = min(1.0, LONG_EDGE / max(matte.size))
    size = max(1, round(matte.width * scale)), max(1, round(matte.height * scale))
    return matte.resize(size, Resampling.BOX)


def regions(mask: Image.Image, *, filled: bool) -> list[Region]:
    """Return the regions of a mask (L) where it is 128 or more, or where it is less."""
    width = mask.width
    left = {at for at, level in enumerate(mask.tobytes()) if (level >= 128) is filled}
    size = width, mask.height
    found = []
    while left:
        found.append(_taken(left, size))
    return found


def _taken(left: set[int], size: tuple[int, int]) -> Region:
    """Take the region of any pixel out of `left`."""
    width, height = size
    edge, area, at_border = [left.pop()], 0, False
    while edge:
        at = edge.pop()
        area += 1
        x, y = at % width, at // width
        at_border = at_border or x in (0, width - 1) or y in (0, height - 1)
        for near in _neighbours(at, x, width):
            if near in left:
                left.remove(near)
                edge.append(near)
    return Region(area, at_border)


def _neighbours(at: int, x: int, width: int) -> Iterator[int]:
    yield from (at - width, at + width)
    if x > 0:
        yield at - 1
    if x < width - 1:
        yield at + 1
