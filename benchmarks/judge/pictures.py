"""Pictures with known answers: the demo renderer's, and such as are wrong in one way each."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from math import dist

import numpy as np
import products
from PIL import Image, ImageOps

from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.inference.judging import port
from local.model_server.asked import Anchor, Call, Pose
from local.model_server.portrait import draw
from local.model_server.posed.picture import draw_posed
from local.model_server.posed.stage import stage
from local.model_server.wishes import look_for

WIDTH, HEIGHT = 768, 1024
PEOPLE = (
    "Siti, 28 years old, a woman in a blue hijab",
    "Budi, a man with short hair and a beard, in a red shirt",
    "Ayu, a young woman with long hair, in a green blouse",
    "Pak Joko, an old man with glasses, in a white shirt",
    "Rina, a woman with curly hair and dark skin, in a yellow dress",
    "Made, a young man with fair skin, in a black suit",
)
KINDS = ("bottle", "jar", "box", "pouch", "tube")
# Poses count as different when the four keypoints that differ most are this far apart, in heights.
APART = 0.12
TWINS = (0, 1, 5, 6, 7, 2, 3, 4, 11, 12, 13, 8, 9, 10, 15, 14, 17, 16)

Points = Sequence[tuple[float, float] | None]


@dataclass(frozen=True)
class Order:
    """What was asked for: a template, a person and a product by their numbers."""

    template: PoseTemplateEntry
    person: int
    product: int

    @property
    def call(self) -> Call:
        anchor = self.template.anchor
        place = Anchor(anchor.x, anchor.y, anchor.angle, anchor.size) if anchor else None
        return Call(
            prompt=PEOPLE[self.person],
            width=WIDTH,
            height=HEIGHT,
            seed=self.person,
            person=person(self.person),
            product=product(self.product) if anchor else None,
            pose=Pose(tuple(self.template.keypoints), place, self.template.placement),
        )

    @property
    def expected(self) -> port.Expected:
        anchor = self.template.anchor
        return port.Expected(
            WIDTH,
            HEIGHT,
            self.template.keypoints,
            anchor=port.Anchor(anchor.x, anchor.y, anchor.angle, anchor.size) if anchor else None,
            product=product(self.product) if anchor else None,
            face=person(self.person),
        )


@cache
def person(number: int) -> bytes:
    return draw(look_for(PEOPLE[number], number), 640, 640)


@cache
def product(number: int) -> bytes:
    """Return a cut-out. The last kinds are white, which is the hardest to see."""
    kind = KINDS[number % len(KINDS)]
    colours = products.WHITES if number >= 2 * len(KINDS) else products.SATURATED
    return _file(products.draw(kind, random.Random(number), colours))


def orders(count: int, *, half: int) -> list[Order]:
    """Return orders of some templates of one half; a product where there is a place for it."""
    own = templates()[half::2]
    die = random.Random(half)
    return [
        Order(own[at * len(own) // count], at % len(PEOPLE), die.randrange(12))
        for at in range(count)
    ]


def pictures(order: Order) -> Iterator[tuple[str, bytes]]:
    """Yield the right picture of an order, and each wrong one that can be made of it."""
    for name, make in _MAKERS.items():
        made = make(order, random.Random(f"{name} {order.template.id}"))
        if made is not None:
            yield name, _file(made)


def _right(order: Order, _: random.Random) -> Image.Image:
    return Image.fromarray(draw_posed(order.call))


def _other_pose(order: Order, die: random.Random) -> Image.Image | None:
    own = order.template
    others = [
        other
        for other in templates()
        if other.framing == own.framing and _apart(other.keypoints, own.keypoints) > APART
    ]
    pose = Pose(tuple(die.choice(others).keypoints), order.call.pose.anchor, own.placement)
    return Image.fromarray(draw_posed(replace(order.call, pose=pose)))


def _mirrored(order: Order, die: random.Random) -> Image.Image | None:
    points = [point and (1 - point[0], point[1]) for point in order.template.keypoints]
    if _apart([points[twin] for twin in TWINS], order.template.keypoints) <= APART:
        return None
    return ImageOps.mirror(_right(order, die))


def _nobody(order: Order, die: random.Random) -> Image.Image:
    look = look_for(order.call.prompt, order.person)
    ground = Image.fromarray(stage(None, look.background, WIDTH, HEIGHT, close=False))
    shown = Image.open(BytesIO(product(order.product)))
    ground.paste(shown, (die.randrange(48), die.randrange(300)), shown)
    return ground


def _two_people(order: Order, die: random.Random) -> Image.Image:
    other = replace(order, template=die.choice(templates()), person=(order.person + 1) % 6)
    both = Image.new("RGB", (WIDTH, HEIGHT))
    middle = (WIDTH // 4, 0, WIDTH // 4 + WIDTH // 2, HEIGHT)
    both.paste(_right(order, die).crop(middle), (0, 0))
    both.paste(_right(other, die).crop(middle), (WIDTH // 2, 0))
    return both


def _blank(_: Order, die: random.Random) -> Image.Image:
    level = die.choice((0, 20, 128, 255))
    return Image.new("RGB", (WIDTH, HEIGHT), (level, level, level))


def _noise(_: Order, die: random.Random) -> Image.Image:
    noise = np.random.default_rng(die.randrange(1000)).integers(0, 256, (HEIGHT, WIDTH, 3))
    return Image.fromarray(noise.astype(np.uint8))


def _no_product(order: Order, _: random.Random) -> Image.Image | None:
    if order.template.anchor is None:
        return None
    return Image.fromarray(draw_posed(replace(order.call, product=None)))


def _other_product(order: Order, die: random.Random) -> Image.Image | None:
    if order.template.anchor is None:
        return None
    other = die.choice([number for number in range(12) if number != order.product])
    return Image.fromarray(draw_posed(replace(order.call, product=product(other))))


def _elsewhere(order: Order, _: random.Random) -> Image.Image | None:
    anchor = order.template.anchor
    if anchor is None:
        return None
    x = anchor.x + 0.4 if anchor.x < 0.5 else anchor.x - 0.4
    y = anchor.y + 0.3 if anchor.y < 0.5 else anchor.y - 0.3
    pose = replace(order.call.pose, anchor=Anchor(x, y, anchor.angle, anchor.size))
    return Image.fromarray(draw_posed(replace(order.call, pose=pose)))


def _other_face(order: Order, die: random.Random) -> Image.Image:
    other = die.choice([number for number in range(len(PEOPLE)) if number != order.person])
    return Image.fromarray(draw_posed(replace(order.call, person=person(other))))


_MAKERS: dict[str, Callable[[Order, random.Random], Image.Image | None]] = {
    "right": _right,
    "other pose": _other_pose,
    "mirrored": _mirrored,
    "nobody": _nobody,
    "two people": _two_people,
    "blank": _blank,
    "noise": _noise,
    "no product": _no_product,
    "other product": _other_product,
    "product elsewhere": _elsewhere,
    "other face": _other_face,
}


def _apart(one: Points, other: Points) -> float:
    """Return how far apart the four keypoints are that differ most, in heights."""
    far = sorted(
        dist((a[0] * WIDTH / HEIGHT, a[1]), (b[0] * WIDTH / HEIGHT, b[1]))
        for a, b in zip(one, other, strict=True)
        if a and b
    )
    return sum(far[-4:]) / 4


def _file(picture: Image.Image) -> bytes:
    file = BytesIO()
    if picture.mode == "RGBA":
        picture.save(file, "PNG")
    else:
        picture.save(file, "JPEG", quality=90)
    return file.getvalue()
