"""The prompt of a pose: who, with what, how, where, for which brand, one's own words, quality.

What it says is in this order whatever the model, and the same for the same order. Pose, face and
label come with the request as pictures, where the model takes any; the words say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from chalicelib.apps.pose_generator.colour_words import colour_word
from chalicelib.apps.pose_generator.scenes import find_scene
from chalicelib.apps.pose_generator.schemas.templates import (
    PosePlacement,
    PoseTemplateEntry,
    is_own,
)
from chalicelib.foundation.brands.carried import BrandLook
from chalicelib.foundation.generation.appearance import WORDED

PieceKind = Literal["avatar", "product", "pose", "scene", "brand", "words", "quality"]

BACKDROP = "a plain light studio backdrop"
QUALITY = (
    "professional commercial photography, photorealistic, natural skin texture, natural hands, "
    "sharp focus, high detail, high resolution"
)
NEGATIVE = (
    "ugly, blurry, low quality, distorted, deformed, bad anatomy, extra fingers, extra limbs, "
    "missing limbs, second person, changed face, changed packaging, misspelled label, added text, "
    "watermark, cartoon, anime, 3d render, painting, illustration, plastic skin, mannequin"
)
_AGES = {
    "young": "young adult",
    "adult": "middle-aged adult",
    "mature": "mature adult",
}
_GENDERS = {"male": "man", "female": "woman", "unisex": "androgynous person"}
_PRODUCTS = {
    "bottle": "bottle",
    "tube": "tube",
    "jar": "jar",
    "box": "box",
    "pouch": "pouch",
    "clothing": "garment",
    "accessory": "accessory",
    "food": "food",
    "electronics": "device",
}
_SHOWN = {
    "hand-held": "holding",
    "worn": "wearing",
    "displayed": "presenting",
    "table": "with, on a table before them,",
}
_GESTURES = {
    "fashion-standing": "standing fashion pose",
    "fashion-walking": "walking fashion pose",
    "fashion-sitting": "seated fashion pose",
    "fashion-leaning": "leaning fashion pose",
    "crouching": "crouching fashion pose",
    "hijab-fashion": "modest fashion pose in a hijab",
    "skincare-application": "applying skincare",
    "skincare-presenting": "presenting skincare",
    "holding-right": "product in the right hand",
    "holding-left": "product in the left hand",
    "holding-both": "product in both hands",
    "pointing": "pointing",
    "presenting": "presenting with open hands",
    "lifestyle-home": "everyday moment at home",
    "lifestyle-outdoors": "everyday moment outdoors",
    "over-the-shoulder": "looking back over the shoulder",
    "portrait": "portrait",
    "half-body": "relaxed pose",
}
# What is said of poses for products where there is none; their names then say too much.
_EMPTY_HANDED = {
    "holding-right": "right hand as if presenting, hands empty",
    "holding-left": "left hand as if presenting, hands empty",
    "holding-both": "both hands as if presenting, hands empty",
    "skincare-presenting": "one hand as if presenting, hands empty",
}
_OF_PRODUCTS = {"one hand under", "both hands"}
_FRAMINGS = {
    "full_body": "full body shot",
    "half_body": "half body shot",
    "portrait": "head and shoulders portrait",
}
# Said by the framing, or only to tell templates apart.
_NOT_SAID = {"half body", "portrait", "other side"}
_LEADING = ("primary", "secondary", "accent")


@dataclass(frozen=True)
class Piece:
    """One part of a prompt, and what it comes from."""

    kind: PieceKind
    text: str


@dataclass(frozen=True)
class ShownProduct:
    """What the prompt says of a product; type and placement as the product's app has them."""

    name: str
    type: str | None = None
    placement: str | None = None


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What all pictures of an order have in common.

    `avatar` has the avatar's attributes by name, or a `description`; `scene` is the id of one, or
    one's own words.
    """

    avatar: Mapping[str, Any]
    product: ShownProduct | None = None
    scene: str | None = None
    brand: BrandLook | None = None
    words: str | None = None


def pieces(setting: Setting, template: PoseTemplateEntry) -> list[Piece]:
    """Return the parts of the prompt of one picture in the order they are sent."""
    return [
        Piece("avatar", _join(_avatar(setting.avatar))),
        *_product(setting.product, template),
        Piece("pose", _join(_pose(template, with_product=setting.product is not None))),
        Piece("scene", _scene(setting.scene)),
        *_brand(setting.brand),
        *_own_words(setting.words),
        Piece("quality", QUALITY),
    ]


def join(parts: Sequence[Piece]) -> str:
    """Return the prompt as it is sent to the model."""
    return _join(piece.text for piece in parts)


def placement_of(product: ShownProduct, template: PoseTemplateEntry) -> PosePlacement:
    """Return how a product is shown in a pose.

    What is worn is worn in any pose. Otherwise the pose decides; one that has nothing in its hands
    and nothing beside it gets the product beside the person, or on a table if it belongs there.
    """
    if _is_worn(product, template):
        return "worn"
    if template.placement != "worn":
        return template.placement
    return "table" if product.placement == "table" else "displayed"


def is_for_products(template: PoseTemplateEntry) -> bool:
    """Tell whether a pose holds or shows a product, and has nothing to hold without one."""
    named = not is_own(template.id) and _names_product(template.name.en.lower())
    return template.category in _EMPTY_HANDED or named


def _is_worn(product: ShownProduct, template: PoseTemplateEntry) -> bool:
    if product.placement is not None:
        return product.placement == "worn"
    in_hand = template.anchor is not None
    return product.type == "clothing" or (product.type == "accessory" and not in_hand)


def _avatar(subject: Mapping[str, Any]) -> Iterator[str]:
    if description := subject.get("description"):
        yield _in_one_line(description)
    else:
        yield from _attributes(subject)
    if traits := subject.get("personality"):
        yield f"{' and '.join(traits)} expression"


def _attributes(subject: Mapping[str, Any]) -> Iterator[str]:
    age, band = subject.get("persona_age"), subject.get("age_range")
    if age:
        yield f"{int(age)} years old"
    elif band:
        yield _AGES[band]
    yield _GENDERS.get(subject.get("gender") or "", "person")
    for name, wording in WORDED.items():
        if value := subject.get(name):
            yield wording.format(value)


def _product(product: ShownProduct | None, template: PoseTemplateEntry) -> Iterator[Piece]:
    if product is None:
        return
    shown = _SHOWN[placement_of(product, template)]
    thing = _PRODUCTS.get(product.type or "", "product")
    yield Piece(
        "product", f'{shown} the {thing} "{_in_one_line(product.name)}", its label unchanged'
    )


def _pose(template: PoseTemplateEntry, *, with_product: bool) -> Iterator[str]:
    """Yield what the pose is; the name of one of the person's own may say anything."""
    gesture = _GESTURES[template.category]
    yield gesture if with_product else _EMPTY_HANDED.get(template.category, gesture)
    if not is_own(template.id):
        for said in template.name.en.lower().split(", "):
            if said not in _NOT_SAID and (with_product or not _names_product(said)):
                yield said
    yield _FRAMINGS[template.framing]


def _names_product(said: str) -> bool:
    return "product" in said or said in _OF_PRODUCTS


def _scene(scene: str | None) -> str:
    if scene is None:
        return BACKDROP
    known = find_scene(scene)
    return known.words if known else _in_one_line(scene)


def _brand(brand: BrandLook | None) -> Iterator[Piece]:
    if brand is None:
        return
    said = [f"{brand.tone} mood"] if brand.tone else []
    leading = [colour for role in _LEADING for of, colour in brand.colors if of == role]
    if words := list(dict.fromkeys(colour_word(colour) for colour in leading)):
        said.append(f"colour accents in {' and '.join(words[:2])}")
    if said:
        yield Piece("brand", _join(said))


def _own_words(words: str | None) -> Iterator[Piece]:
    if words:
        yield Piece("words", _in_one_line(words))


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _join(texts: Iterable[str]) -> str:
    return ", ".join(texts)
