"""Whether a product is where it should be: its colours in its shape, looked for around a place.

How large a product is nobody says, and models place it freely within a hand. So it is tried at
several sizes, leans and places nearby: roughly first, then the best of those in small steps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product as combinations
from typing import NamedTuple

from PIL import Image
from PIL.Image import Resampling

from chalicelib.imaging.judging.pattern import Likeness, Pattern, skin_in, solid

# The part of a picture that is looked at: 40 cm around the place.
_CENTIMETRES, _ROUGH_SIDE, _FINE_SIDE = 40, 32, 64
_LENGTHS = (10.0, 12.5, 15.5, 19.5, 24.5)  # cm
_LEANS = (-12.0, 0.0, 12.0)
_SHIFTS = range(-3, 4)
_TRIED = 3
_STEPS = (2, 1, 1)
_SMALL = (96, 96)
# From `benchmarks/judge`. Between the two nobody can tell, nor where all around is alike.
LEAST_SCORE, SURE_SCORE = 0.36, 0.48
ALIKE = 0.75


@dataclass(frozen=True)
class Place:
    """Where a product goes: its middle, 0 to 1 of each side, and its lean, clockwise in degrees.

    `size` is what share of the picture's height 10 cm take there.
    """

    x: float
    y: float
    angle: float
    size: float


class _Try(NamedTuple):
    """A place to look at: pixels from the middle, the length in pixels, and the lean."""

    x: int
    y: int
    length: float
    lean: float


def is_visible(product: Image.Image, picture: Image.Image, place: Place) -> bool | None:
    """Tell whether `product` (RGBA) is at `place` in `picture` (RGB); None where it cannot be told.

    It cannot where the ground has the product's colours.
    """
    box = solid(product).getbbox()
    if box is None:
        return None
    cut = product.crop(box)
    cut.thumbnail(_SMALL, Resampling.BOX, reducing_gap=2.0)
    found = _found(cut, picture, place)
    if found.around >= ALIKE or LEAST_SCORE <= found.score < SURE_SCORE:
        return None
    return found.score >= SURE_SCORE


def _found(product: Image.Image, picture: Image.Image, place: Place) -> Likeness:
    """Return how alike the best place nearby is."""
    rough = _window(picture, place, _ROUGH_SIDE)
    scores = dict(_roughly(product, rough, place.angle))
    fine = _window(picture, place, _FINE_SIDE)
    closer = _FINE_SIDE // _ROUGH_SIDE
    looks = [
        _closely(product, fine, _Try(at.x * closer, at.y * closer, at.length * closer, at.lean))
        for at in _distinct(sorted(scores, key=scores.__getitem__, reverse=True))
    ]
    return max(looks, key=lambda likeness: likeness.score)


def _window(picture: Image.Image, place: Place, side: int) -> Image.Image:
    half = place.size * picture.height * _CENTIMETRES / 20
    x, y = place.x * picture.width, place.y * picture.height
    left, top, right, bottom = (round(at) for at in (x - half, y - half, x + half, y + half))
    return picture.crop((left, top, right, bottom)).resize((side, side), Resampling.BOX)


def _roughly(
    product: Image.Image, window: Image.Image, angle: float
) -> Iterator[tuple[_Try, float]]:
    for centimetres, more in combinations(_LENGTHS, _LEANS):
        length, lean = centimetres * window.width / _CENTIMETRES, angle + more
        pattern = Pattern.of(product, length, lean)
        for x, y in combinations(_SHIFTS, repeat=2):
            yield _Try(x, y, length, lean), pattern.rough(window, x, y)


def _distinct(ordered: list[_Try]) -> list[_Try]:
    """Return the first few of what differs by more than a step."""
    kept: list[_Try] = []
    for at in ordered:
        if all(_is_apart(at, other) for other in kept):
            kept.append(at)
        if len(kept) == _TRIED:
            break
    return kept


def _is_apart(one: _Try, other: _Try) -> bool:
    moved = abs(one.x - other.x) + abs(one.y - other.y)
    return moved > 2 or abs(one.length / other.length - 1) > 0.2


def _closely(product: Image.Image, window: Image.Image, begin: _Try) -> Likeness:
    """Return how alike the best place is that small steps lead to."""
    skin = skin_in(window)

    def look(at: _Try) -> Likeness:
        return Pattern.of(product, at.length, at.lean).likeness(window, skin, at.x, at.y)

    at, best = begin, look(begin)
    for step in _STEPS:
        at, best = max([(at, best), *_around(at, step, look)], key=lambda seen: seen[1].score)
    return best


def _around(
    at: _Try, step: int, look: Callable[[_Try], Likeness]
) -> Iterator[tuple[_Try, Likeness]]:
    """Yield what is seen a step beside, larger and smaller, and leaning more and less."""
    larger = 1 + 0.07 * step
    for near in (
        at._replace(x=at.x - step),
        at._replace(x=at.x + step),
        at._replace(y=at.y - step),
        at._replace(y=at.y + step),
        at._replace(length=at.length * larger),
        at._replace(length=at.length / larger),
        at._replace(lean=at.lean - 4 * step),
        at._replace(lean=at.lean + 4 * step),
    ):
        yield near, look(near)
