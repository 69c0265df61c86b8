"""Photos of products that were never taken: what is product in them is known to the pixel."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageChops, ImageDraw, ImageFilter
from products import KINDS, SATURATED, SIDE, WHITES, Colour, draw

GLASS = {"bottle", "jar"}
PLAIN = ("white", "grey", "coloured", "gradient")
GROUNDS = (*PLAIN, "busy", "white on white", "glass", "glass on busy", "far away")


@dataclass(frozen=True)
class Scene:
    """A JPEG file, and how much of each of its pixels is the product."""

    ground: str
    product: str
    jpeg: bytes
    alpha: Image.Image


def scenes(*, variants: int = 2, grounds: tuple[str, ...] = GROUNDS) -> Iterator[Scene]:
    """Yield the scenes, the same on every machine: 92 with two variants."""
    for ground in grounds:
        for product in KINDS:
            for variant in range(variants):
                if not ground.startswith("glass") or product in GLASS:
                    yield scene(ground, product, variant)


def scene(ground: str, product: str, variant: int) -> Scene:
    """Return one scene; of glass there are bottles and jars only."""
    die = random.Random(f"{ground} {product} {variant}")
    thing = draw(product, die, WHITES if ground == "white on white" else SATURATED)
    if ground == "far away":
        thing = _far_away(thing, die)
    alpha = thing.getchannel("A")
    photo = _behind(ground, die)
    # Every third product lies flat under soft light and throws no shadow.
    if die.random() < 0.67:
        photo = _shadowed(photo, alpha, die)
    if ground.startswith("glass"):
        thing = _see_through(thing, photo)
    photo.paste(thing, mask=alpha)
    return Scene(ground, product, _taken(photo, die), alpha)


def _far_away(thing: Image.Image, die: random.Random) -> Image.Image:
    """Return the product at a quarter to a third of its size, anywhere in the picture."""
    side = round(SIDE * die.uniform(0.25, 0.34))
    small = thing.convert("RGBa").resize((side, side), Image.Resampling.BOX).convert("RGBA")
    picture = Image.new("RGBA", thing.size)
    picture.paste(small, (die.randint(0, SIDE - side), die.randint(0, SIDE - side)))
    return picture


def _behind(ground: str, die: random.Random) -> Image.Image:
    if ground == "glass":
        ground = die.choice(["white", "grey", "coloured", "gradient"])
    return _BEHIND[ground](die)


def _white(die: random.Random) -> Image.Image:
    level = die.randint(244, 254)
    return _flat((level, level, max(0, level - die.randint(0, 4))))


def _grey(die: random.Random) -> Image.Image:
    level = die.randint(150, 215)
    return _flat((level, level, level + die.randint(-4, 4)))


def _coloured(die: random.Random) -> Image.Image:
    return _flat(
        die.choice(
            [
                (236, 204, 198),
                (190, 214, 228),
                (204, 222, 196),
                (242, 226, 170),
                (206, 190, 224),
                (160, 196, 190),
            ]
        )
    )


def _gradient(die: random.Random) -> Image.Image:
    """Return a sheet that is bent behind the product: light above, darker below, or the reverse."""
    slope = Image.linear_gradient("L").resize((SIDE, SIDE))
    if die.random() < 0.5:
        slope = slope.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    one, other = _coloured(die), _grey(die)
    return Image.composite(one, other, slope)


def _busy(die: random.Random) -> Image.Image:
    return die.choice([_planks, _clutter, _cloth])(die)


def _planks(die: random.Random) -> Image.Image:
    """Return a wooden table seen from above."""
    picture = _flat((176, 136, 96))
    pen = ImageDraw.Draw(picture)
    for x in range(0, SIDE, 96):
        shade = die.randint(-26, 26)
        pen.rectangle((x, 0, x + 94, SIDE), fill=(176 + shade, 136 + shade, 96 + shade))
        for _ in range(14):
            at, tone = x + die.randint(2, 90), die.randint(-40, 0)
            grain = [(at + die.randint(-5, 5), y) for y in range(0, SIDE + 1, 90)]
            pen.line(grain, fill=(160 + tone, 120 + tone, 84 + tone), width=die.randint(1, 3))
    return picture.filter(ImageFilter.GaussianBlur(0.8))


def _clutter(die: random.Random) -> Image.Image:
    """Return a room out of focus."""
    picture = _flat((190, 182, 172))
    pen = ImageDraw.Draw(picture)
    for _ in range(26):
        x, y = die.randint(-80, SIDE), die.randint(-80, SIDE)
        corner = x + die.randint(40, 220), y + die.randint(40, 220)
        colour = tuple(die.randint(60, 235) for _ in range(3))
        shape = pen.ellipse if die.random() < 0.5 else pen.rectangle
        shape((x, y, *corner), fill=colour)
    return picture.filter(ImageFilter.GaussianBlur(14))


def _cloth(die: random.Random) -> Image.Image:
    """Return a checked table cloth."""
    paper, dye = die.choice(
        [((226, 222, 214), (150, 170, 190)), ((238, 232, 220), (206, 150, 140))]
    )
    picture = _flat(paper)
    stripe = die.randint(36, 64)
    across = Image.new("L", (SIDE, SIDE))
    pen = ImageDraw.Draw(across)
    for at in range(0, SIDE, stripe * 2):
        pen.rectangle((at, 0, at + stripe, SIDE), fill=110)
    checks = ImageChops.add(across, across.transpose(Image.Transpose.ROTATE_90))
    picture.paste(dye, mask=checks)
    return picture


_BEHIND: dict[str, Callable[[random.Random], Image.Image]] = {
    "white": _white,
    "white on white": _white,
    "grey": _grey,
    "coloured": _coloured,
    "gradient": _gradient,
    "busy": _busy,
    "glass on busy": _busy,
    "far away": _busy,
}


def _flat(colour: Colour) -> Image.Image:
    return Image.new("RGB", (SIDE, SIDE), colour)


def _shadowed(photo: Image.Image, alpha: Image.Image, die: random.Random) -> Image.Image:
    """Return the ground with a soft shadow of the product, and a dark line where it stands."""
    right, bottom = die.randint(8, 40), die.randint(2, 14)
    wide = ImageChops.offset(alpha, right, bottom).filter(ImageFilter.GaussianBlur(22))
    near = ImageChops.offset(alpha, 2, 5).filter(ImageFilter.GaussianBlur(5))
    strength = die.uniform(0.16, 0.36)
    dark = ImageChops.lighter(
        wide.point([round(level * strength) for level in range(256)]),
        near.point([round(level * strength * 0.8) for level in range(256)]),
    )
    return Image.composite(Image.new("RGB", photo.size, (24, 22, 26)), photo, dark)


def _see_through(thing: Image.Image, photo: Image.Image) -> Image.Image:
    """Return the product as clear glass: mostly what is behind it, with dark rims and glints."""
    alpha = thing.getchannel("A")
    rim = ImageChops.subtract(alpha, alpha.filter(ImageFilter.MinFilter(13)))
    rim = rim.filter(ImageFilter.GaussianBlur(3)).point([level // 2 for level in range(256)])
    glass = Image.blend(photo, thing.convert("RGB"), 0.16)
    glass.paste((70, 84, 86), mask=rim)
    glass.putalpha(alpha)
    return glass


def _taken(photo: Image.Image, die: random.Random) -> bytes:
    """Return the file that a phone makes of it: uneven light, grain, JPEG."""
    light = Image.radial_gradient("L").resize((SIDE * 2, SIDE * 2))
    x, y = die.randint(0, SIDE), die.randint(0, SIDE)
    fall = light.crop((x, y, x + SIDE, y + SIDE)).point(
        [255 - level * die.randint(16, 20) // 255 for level in range(256)]
    )
    lit = ImageChops.multiply(photo, Image.merge("RGB", [fall] * 3))
    grain = _grain(die)
    file = BytesIO()
    ImageChops.add(lit, grain, offset=-128).save(file, "JPEG", quality=die.randint(78, 92))
    return file.getvalue()


def _grain(die: random.Random) -> Image.Image:
    """Return noise around 128 from the die alone; Pillow's own differs from run to run."""
    small = Image.frombytes("RGB", (256, 256), die.randbytes(256 * 256 * 3))
    tile = small.point([128 + (level - 128) // 20 for level in range(256)] * 3)
    noise = Image.new("RGB", (SIDE, SIDE))
    for left in range(0, SIDE, 256):
        for top in range(0, SIDE, 256):
            noise.paste(tile, (left, top))
    return noise.filter(ImageFilter.GaussianBlur(0.5))
