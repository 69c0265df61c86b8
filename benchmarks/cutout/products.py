"""The benchmark's products: drawn three times as large as they are shown, before nothing."""

from __future__ import annotations

import random
from collections.abc import Callable

from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIDE = 720
SCALE = 3
LARGE = SIDE * SCALE

Colour = tuple[int, int, int]
Points = list[tuple[float, float]]
SATURATED: list[Colour] = [
    (176, 42, 48),
    (214, 122, 32),
    (40, 110, 74),
    (34, 72, 138),
    (108, 54, 124),
    (52, 46, 44),
    (120, 74, 42),
    (222, 178, 66),
]
WHITES: list[Colour] = [(246, 245, 242), (238, 238, 240), (250, 250, 250), (242, 238, 230)]


def draw(kind: str, die: random.Random, colours: list[Colour]) -> Image.Image:
    """Return a product of this kind as RGBA, `SIDE` pixels square; alpha is exact to a ninth."""
    large = Image.new("RGBA", (LARGE, LARGE))
    _KINDS[kind](large, die, die.choice(colours))
    turned = large.rotate(die.uniform(-6, 6), Image.Resampling.BICUBIC)
    return turned.convert("RGBa").resize((SIDE, SIDE), Image.Resampling.BOX).convert("RGBA")


def _bottle(picture: Image.Image, die: random.Random, colour: Colour) -> None:
    half, top, bottom = die.uniform(0.11, 0.16), die.uniform(0.3, 0.36), die.uniform(0.86, 0.9)
    neck = half * die.uniform(0.35, 0.5)
    body = [(-half, bottom), (-half, top), (-neck, top - 0.08), (-neck, top - 0.12)]
    _lathe(picture, body, colour)
    _lathe(picture, [(-neck * 1.15, top - 0.12), (-neck * 1.15, top - 0.2)], _other(colour))
    _label(picture, (0.5 - half, top + 0.12, 0.5 + half, bottom - 0.12), die)


def _jar(picture: Image.Image, die: random.Random, colour: Colour) -> None:
    half, top, bottom = die.uniform(0.2, 0.26), die.uniform(0.42, 0.5), die.uniform(0.82, 0.88)
    _lathe(picture, [(-half, bottom), (-half, top)], colour)
    _lathe(picture, [(-half * 1.04, top), (-half * 1.04, top - 0.1)], _other(colour))
    _label(picture, (0.5 - half, top + 0.06, 0.5 + half, bottom - 0.06), die)


def _box(picture: Image.Image, die: random.Random, colour: Colour) -> None:
    left, right = die.uniform(0.24, 0.3), die.uniform(0.6, 0.66)
    top, bottom, depth = die.uniform(0.28, 0.36), die.uniform(0.8, 0.86), die.uniform(0.08, 0.12)
    front = [(left, top), (right, top), (right, bottom), (left, bottom)]
    side = [
        (right, top),
        (right + depth, top - depth / 2),
        (right + depth, bottom - depth / 2),
        (right, bottom),
    ]
    lid = [(left, top), (left + depth, top - depth / 2), (right + depth, top - depth / 2)]
    _polygon(picture, front, colour)
    _polygon(picture, side, _shaded(colour, 0.72))
    _polygon(picture, [*lid, (right, top)], _shaded(colour, 1.15))
    _label(picture, (left + 0.04, top + 0.12, right - 0.04, bottom - 0.14), die)


def _pouch(picture: Image.Image, die: random.Random, colour: Colour) -> None:
    half, waist = die.uniform(0.2, 0.25), die.uniform(0.9, 0.97)
    left = [
        (0.5 - half, 0.2),
        (0.5 - half, 0.28),
        (0.5 - half * waist, 0.5),
        (0.5 - half * 1.04, 0.82),
        (0.5 - half * 0.92, 0.88),
    ]
    _polygon(picture, left + [(1 - x, y) for x, y in reversed(left)], colour)
    for line in (0.24, 0.27):
        _line(picture, [(0.5 - half, line), (0.5 + half, line)], _shaded(colour, 0.8))
    _label(picture, (0.5 - half * 0.7, 0.4, 0.5 + half * 0.7, 0.74), die)


def _tube(picture: Image.Image, die: random.Random, colour: Colour) -> None:
    half, top = die.uniform(0.1, 0.14), die.uniform(0.16, 0.22)
    foot = half * 0.62
    _polygon(
        picture,
        [(0.5 - half, top), (0.5 + half, top), (0.5 + foot, 0.76), (0.5 - foot, 0.76)],
        colour,
    )
    _lathe(picture, [(-foot * 0.9, 0.86), (-foot * 0.9, 0.76)], _other(colour))
    _label(picture, (0.5 - foot, top + 0.1, 0.5 + foot, 0.62), die)


def _shirt(picture: Image.Image, die: random.Random, colour: Colour) -> None:
    half, sleeve = die.uniform(0.2, 0.24), die.uniform(0.13, 0.17)
    left = [
        (0.42, 0.16),
        (0.5 - half, 0.2),
        (0.5 - half - sleeve, 0.38),
        (0.5 - half - sleeve * 0.5, 0.45),
        (0.5 - half, 0.37),
        (0.5 - half * 1.02, 0.86),
    ]
    neck = [(0.58, 0.16), (0.54, 0.2), (0.46, 0.2)]
    _polygon(picture, [*left, *((1 - x, y) for x, y in reversed(left[1:])), *neck], colour)
    for _ in range(7):
        x = die.uniform(0.5 - half, 0.5 + half)
        fold = [(x, die.uniform(0.3, 0.5)), (x + die.uniform(-0.05, 0.05), die.uniform(0.6, 0.86))]
        _line(picture, fold, _shaded(colour, die.uniform(0.8, 0.92)), width=0.008)


_KINDS: dict[str, Callable[[Image.Image, random.Random, Colour], None]] = {
    "bottle": _bottle,
    "jar": _jar,
    "box": _box,
    "pouch": _pouch,
    "tube": _tube,
    "shirt": _shirt,
}
KINDS = tuple(_KINDS)


def _lathe(picture: Image.Image, profile: Points, colour: Colour) -> None:
    """Draw something round: its left outline from the axis, upwards; light comes from the left."""
    points = [(0.5 + x, y) for x, y in profile]
    mask = _mask(points + [(1 - x, y) for x, y in reversed(points)])
    bend = abs(profile[0][0]) * 0.12
    ImageDraw.Draw(mask).ellipse(
        _scaled((points[0][0], points[0][1] - bend), (1 - points[0][0], points[0][1] + bend)),
        fill=255,
    )
    half = max(abs(x) for x, _ in profile)
    picture.paste(_round(colour, half), mask=mask)


def _round(colour: Colour, half: float) -> Image.Image:
    """Return the colour as a cylinder shows it: bright left of the middle, dark at its edges."""
    row = Image.new("RGB", (LARGE, 1))
    for x in range(LARGE):
        across = (x / LARGE - 0.5) / half
        light = 1.12 - 0.42 * min(1.0, abs(across + 0.25)) ** 2 * (1.0 if across < 0 else 1.15)
        glint = 70 if -0.62 < across < -0.5 else 0
        row.putpixel((x, 0), tuple(min(255, round(level * light) + glint) for level in colour))
    return row.resize((LARGE, LARGE))


def _polygon(picture: Image.Image, points: Points, colour: Colour) -> None:
    mask = _mask(points)
    sheen = Image.linear_gradient("L").rotate(90).resize(picture.size)
    lit = ImageChops.multiply(
        Image.new("RGB", picture.size, colour),
        Image.merge("RGB", [sheen.point([215 + level * 40 // 255 for level in range(256)])] * 3),
    )
    picture.paste(lit, mask=mask)


def _label(
    picture: Image.Image, box: tuple[float, float, float, float], die: random.Random
) -> None:
    """Print something: a patch of another colour and lines of text on it."""
    left, top, right, bottom = box
    patch = Image.new("RGBA", picture.size)
    pen = ImageDraw.Draw(patch)
    paper = die.choice([(250, 246, 236), (240, 228, 196), (38, 38, 44), (255, 255, 255)])
    pen.rectangle(_scaled((left, top), (right, bottom)), fill=(*paper, 235))
    ink = (250, 250, 250) if sum(paper) < 300 else (40, 40, 40)
    inset = (right - left) * 0.16
    for row in range(die.randint(3, 5)):
        y = top + (bottom - top) * (0.18 + row * 0.16)
        end = right - inset * die.uniform(1, 2.2)
        pen.rectangle(_scaled((left + inset, y), (end, y + 0.016)), fill=(*ink, 255))
    inside = ImageChops.multiply(patch.getchannel("A"), picture.getchannel("A"))
    alpha = picture.getchannel("A")
    picture.paste(patch.convert("RGB"), mask=inside)
    picture.putalpha(alpha)


def _mask(points: Points) -> Image.Image:
    mask = Image.new("L", (LARGE, LARGE))
    ImageDraw.Draw(mask).polygon([(x * LARGE, y * LARGE) for x, y in points], fill=255)
    # Nothing that is made has corners of no radius.
    return mask.filter(ImageFilter.GaussianBlur(LARGE / 180)).point(lambda v: 255 * (v > 127))


def _line(picture: Image.Image, points: Points, colour: Colour, *, width: float = 0.004) -> None:
    alpha = picture.getchannel("A")
    ends = [(x * LARGE, y * LARGE) for x, y in points]
    ImageDraw.Draw(picture).line(ends, fill=(*colour, 255), width=round(width * LARGE))
    picture.putalpha(alpha)


def _scaled(
    first: tuple[float, float], second: tuple[float, float]
) -> tuple[float, float, float, float]:
    return first[0] * LARGE, first[1] * LARGE, second[0] * LARGE, second[1] * LARGE


def _shaded(colour: Colour, factor: float) -> Colour:
    red, green, blue = (min(255, round(level * factor)) for level in colour)
    return red, green, blue


def _other(colour: Colour) -> Colour:
    """Return the colour of the cap: of white goods it is white as well."""
    return (236, 234, 230) if sum(colour) > 690 else _shaded(colour, 0.45)
