"""Whether a cut-out can be used as it is, or a person should look at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PIL import Image, ImageChops, ImageFilter
from PIL.Image import Resampling

from chalicelib.imaging.cutout.regions import Region, reduced, regions

Reason = Literal["empty", "touches_edge", "too_small", "too_large", "holes", "pieces", "halo"]

# Shares of the whole picture.
LEAST, SMALL, LARGE = 0.002, 0.03, 0.92
# Shares of the product: what a hole is, and of the largest piece: what another piece is.
HOLE, PIECE = 0.01, 0.03
# Of a side of the picture: how much of it the product may lie on.
CONTACT = 0.03
# How wide an edge may be, in pixels of a picture with a long edge of 640.
SOFT_EDGE, SOFT_LONG_EDGE = 3.0, 640


@dataclass(frozen=True, slots=True)
class Box:
    """Where the product is, in pixels of the picture."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """`coverage` is the product's share of the picture, 0 to 1; without reasons all is well."""

    box: Box | None
    coverage: float
    reasons: tuple[Reason, ...]

    @property
    def verdict(self) -> Literal["ok", "check"]:
        return "check" if self.reasons else "ok"


def judge(matte: Image.Image) -> Verdict:
    """Return where the product is by its matte (L), and what speaks against the cut-out."""
    small = reduced(matte)
    coverage = sum(small.tobytes()) / (255 * small.width * small.height)
    box = _box(matte)
    if box is None or coverage < LEAST:
        return Verdict(None, round(coverage, 4), ("empty",))
    product, ground = regions(small, filled=True), regions(small, filled=False)
    area = max(1, sum(region.area for region in product))
    faults: dict[Reason, bool] = {
        "touches_edge": _touches_edge(matte),
        "too_small": coverage < SMALL,
        "too_large": coverage > LARGE,
        "holes": _enclosed(ground) > HOLE * area,
        "pieces": _pieces(product) > 1,
        "halo": _edge_width(matte) > SOFT_EDGE,
    }
    reasons = tuple(reason for reason, holds in faults.items() if holds)
    return Verdict(box, round(coverage, 4), reasons)


def _box(matte: Image.Image) -> Box | None:
    found = _solid(matte).getbbox()
    if found is None:
        return None
    left, top, right, bottom = found
    return Box(left, top, right - left, bottom - top)


def _solid(matte: Image.Image) -> Image.Image:
    return matte.point([255 if level >= 128 else 0 for level in range(256)])


def _touches_edge(matte: Image.Image) -> bool:
    width, height = matte.size
    sides = [
        (0, 0, width, 1),
        (0, height - 1, width, height),
        (0, 0, 1, height),
        (width - 1, 0, width, height),
    ]
    return any(_share(_solid(matte.crop(side))) > CONTACT for side in sides)


def _share(mask: Image.Image) -> float:
    return mask.histogram()[255] / (mask.width * mask.height)


def _enclosed(ground: list[Region]) -> int:
    return sum(region.area for region in ground if not region.at_border)


def _pieces(product: list[Region]) -> int:
    largest = max((region.area for region in product), default=0)
    return sum(region.area >= PIECE * largest for region in product)


def _edge_width(matte: Image.Image) -> float:
    """Return how many pixels lie between product and ground, across the edge, on average."""
    scale = min(1.0, SOFT_LONG_EDGE / max(matte.size))
    size = max(1, round(matte.width * scale)), max(1, round(matte.height * scale))
    small = matte.resize(size, Resampling.BOX)
    soft = sum(small.histogram()[32:224])
    solid = _solid(small)
    outline = ImageChops.difference(solid, solid.filter(ImageFilter.MaxFilter(3)))
    return soft / max(1, outline.histogram()[255])
