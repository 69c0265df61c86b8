"""ThumbHash: a blurred picture in about 25 bytes, shown while the real one loads.

Encoder after the published algorithm (https://evanw.github.io/thumbhash/). Even gradients put
terms exactly between two levels, so the sums are taken term by term in the published order: any
faster order, and Python's own `sum`, rounds differently and gives other bits. What is left is the
last bit of the platform's cosine, which may move such a term by one level.
"""

from __future__ import annotations

from base64 import b64encode
from math import cos, floor, pi
from typing import NamedTuple

from PIL import Image
from PIL.Image import Resampling

# At most 7 waves a side are kept, so more pixels would cost time and change nothing.
_LONG_EDGE = 32


class _Channel(NamedTuple):
    mean: float
    scale: float
    waves: list[float]
    """Each from 0 to 1, with 0.5 for none."""


def placeholder(picture: Image.Image) -> str:
    """Return the base64 ThumbHash of `picture` (L, RGB or RGBA)."""
    size = _contained(picture.size)
    small = picture.resize(size, Resampling.BOX, reducing_gap=2.0).convert("RGBA")
    return b64encode(thumb_hash(size, small.tobytes())).decode("ascii")


def thumb_hash(size: tuple[int, int], rgba: bytes) -> bytes:
    """Return the ThumbHash of `size` pixels, 4 bytes each, alpha not premultiplied."""
    alpha = [value / 255 for value in rgba[3::4]]
    transparent = min(alpha) < 1
    across, down = _detail(size, finest=5 if transparent else 7)
    light, yellow, red = _opponents(rgba, alpha)
    channels = [
        _channel(light, size, waves=(max(3, across), max(3, down))),
        _channel(yellow, size, waves=(3, 3)),
        _channel(red, size, waves=(3, 3)),
    ]
    if transparent:
        channels.append(_channel(alpha, size, waves=(5, 5)))
    landscape = size[0] > size[1]
    short_side = down if landscape else across
    return _header(channels, short_side, landscape=landscape) + _nibbles(channels)


def _contained(size: tuple[int, int]) -> tuple[int, int]:
    width, height = size
    longest = max(size)
    return max(1, round(_LONG_EDGE * width / longest)), max(1, round(_LONG_EDGE * height / longest))


def _detail(size: tuple[int, int], *, finest: int) -> tuple[int, int]:
    width, height = size
    longest = max(size)
    return max(1, _round(finest * width / longest)), max(1, _round(finest * height / longest))


def _opponents(rgba: bytes, alpha: list[float]) -> tuple[list[float], list[float], list[float]]:
    """Return lightness, yellow against blue, and red against green, pixel by pixel."""
    colours = list(zip(*(_on_average(rgba[band::4], alpha) for band in range(3)), strict=True))
    return (
        [(red + green + blue) / 3 for red, green, blue in colours],
        [(red + green) / 2 - blue for red, green, blue in colours],
        [red - green for red, green, _ in colours],
    )


def _on_average(band: bytes, alpha: list[float]) -> list[float]:
    """Lay a colour band, seen through its alpha, over its own average."""
    seen = weight = 0.0
    for value, opacity in zip(band, alpha, strict=True):
        seen += opacity / 255 * value
        weight += opacity
    average = seen / weight if weight else 0.0
    return [average * (1 - a) + a / 255 * value for value, a in zip(band, alpha, strict=True)]


def _channel(values: list[float], size: tuple[int, int], *, waves: tuple[int, int]) -> _Channel:
    """Return the low frequencies of the discrete cosine transform, the upper left triangle."""
    (width, height), (across, down) = size, waves
    columns = [_wave(width, cx) for cx in range(across)]
    mean, *rest = [
        _correlation(values, columns[cx], _wave(height, cy))
        for cy in range(down)
        for cx in range(across)
        if cx * down < across * (down - cy)
    ]
    scale = max(map(abs, rest))
    if scale:
        rest = [0.5 + 0.5 / scale * term for term in rest]
    return _Channel(mean, scale, rest)


def _wave(length: int, count: int) -> list[float]:
    return [cos(pi / length * count * (x + 0.5)) for x in range(length)]


def _correlation(values: list[float], across: list[float], down: list[float]) -> float:
    total, width = 0.0, len(across)
    for row, vertical in enumerate(down):
        line = values[row * width : (row + 1) * width]
        for value, horizontal in zip(line, across, strict=True):
            total += value * horizontal * vertical
    return total / len(values)


def _header(channels: list[_Channel], short_side: int, *, landscape: bool) -> bytes:
    light, yellow, red, *alpha = channels
    colours = (
        _round(63 * light.mean)
        | _round(31.5 + 31.5 * yellow.mean) << 6
        | _round(31.5 + 31.5 * red.mean) << 12
        | _round(31 * light.scale) << 18
        | bool(alpha) << 23
    )
    scales = (
        short_side | _round(63 * yellow.scale) << 3 | _round(63 * red.scale) << 9 | landscape << 15
    )
    opacity = [_round(15 * a.mean) | _round(15 * a.scale) << 4 for a in alpha]
    return colours.to_bytes(3, "little") + scales.to_bytes(2, "little") + bytes(opacity)


def _nibbles(channels: list[_Channel]) -> bytes:
    levels = [_round(15 * wave) for channel in channels for wave in channel.waves]
    levels += [0] * (len(levels) % 2)
    return bytes(low | high << 4 for low, high in zip(levels[::2], levels[1::2], strict=True))


def _round(value: float) -> int:
    """Round halves up, as the reference does; Python's `round` goes to the even number."""
    return floor(value + 0.5)
