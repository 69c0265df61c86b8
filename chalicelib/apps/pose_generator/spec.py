"""What a batch is made of, as its order keeps it."""

from __future__ import annotations

import zlib
from base64 import b85decode, b85encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from chalicelib.apps.pose_generator.keypoints import Keypoints
from chalicelib.apps.pose_generator.prompt import Setting, ShownProduct
from chalicelib.apps.pose_generator.ratios import SIZES, PoseRatio
from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry
from chalicelib.apps.pose_generator.templates import find_template
from chalicelib.foundation.brands.carried import BrandLook
from chalicelib.foundation.casting.kind import Cast


class OrderedPose(PoseTemplateEntry):
    """A person's own pose as it was when it was ordered."""

    keypoints: Keypoints


@dataclass(frozen=True, kw_only=True)
class BatchSpec:
    """What all pictures of a batch have in common, and the template of each.

    `own` are those of the person's own templates among them, as they were when they were ordered.
    """

    project_id: str
    avatar: Cast
    product: Cast | None
    templates: Sequence[str]
    own: Mapping[str, Any] = field(default_factory=dict)
    scene: str | None
    words: str | None
    brand: BrandLook | None
    ratio: PoseRatio
    seed: int
    action: str
    prompt: str = ""
    expected_seconds: int | None = None

    @property
    def size(self) -> tuple[int, int]:
        return SIZES[self.ratio]

    @property
    def setting(self) -> Setting:
        """Return what prompts say of all of them."""
        return Setting(
            avatar=self.avatar.facts,
            product=shown(self.product),
            scene=self.scene,
            brand=self.brand,
            words=self.words,
        )

    def template(self, position: int) -> PoseTemplateEntry:
        """Return the template of the picture at `position`. Raises `TemplateNotFound`."""
        return template_of(self.templates[position], self.own)

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values; five hundred ids take 35 kB, and an order is written often."""
        packed = b85encode(zlib.compress("\n".join(self.templates).encode(), 9)).decode()
        return {**asdict(self), "templates": packed}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Return what `to_json` wrote."""
        ids = zlib.decompress(b85decode(stored["templates"])).decode().split("\n")
        brand = stored["brand"]
        values = {
            **stored,
            "templates": ids,
            "avatar": Cast(**stored["avatar"]),
            "product": Cast(**stored["product"]) if stored["product"] else None,
            "brand": BrandLook(brand["tone"], _pairs(brand["colors"])) if brand else None,
        }
        return cls(**values)


def shown(product: Cast | None) -> ShownProduct | None:
    """Return what prompts say of a product."""
    if product is None:
        return None
    facts = product.facts
    return ShownProduct(product.name, facts.get("product_type"), facts.get("placement"))


def template_of(template_id: str, own: Mapping[str, Any]) -> PoseTemplateEntry:
    """Return a template, of the catalogue or one's own. Raises `TemplateNotFound`."""
    if template_id in own:
        return OrderedPose.model_validate(own[template_id])
    return find_template(template_id)


def _pairs(colors: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((role, colour) for role, colour in colors)
