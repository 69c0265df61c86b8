"""Batches of pose pictures over HTTP: orders, what they would cost, how far they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from chalicelib.apps.pose_generator.ratios import PoseRatio
from chalicelib.apps.pose_generator.schemas.templates import PoseCategory
from chalicelib.foundation.generation.gates import State
from chalicelib.kit.fields import Id, ListReply, Name, PageQuery, Reply, Request, Text, Wire

MOST = 500
SEED_MAX = 2**32 - 1
PILOT, PILOT_ABOVE = 8, 20
STOP_AFTER = 0.2

TemplateId = Annotated[str, Field(pattern="^[A-Za-z0-9_-]{1,120}$")]
ChipKind = Literal["avatar", "product", "pose", "scene", "brand", "words", "quality"]


class PoseOrder(Request):
    """Up to 500 pictures of one avatar, with one product or none, in these poses."""

    project_id: Id
    name: Name | None = Field(None, description="Made of avatar and product unless given.")
    avatar_id: Id
    product_id: Id | None = Field(None, description="A product with a cut-out.")
    template_ids: list[TemplateId] = Field([], max_length=MOST)
    distribution: dict[PoseCategory, Annotated[int, Field(ge=1, le=MOST)]] = Field(
        {}, description="How many of a category, drawn from its templates."
    )
    base_prompt: Annotated[str, Text(1, 500, lines=True)] | None = None
    scene: Annotated[str, Text(1, 200)] | None = Field(
        None, description="The id of a scene, or words of one's own."
    )
    ratio: PoseRatio = "3:4"
    pilot: int | None = Field(
        None,
        ge=0,
        le=MOST,
        description="How many are made before the rest waits for approval: at most all, "
        f"0 for none. {PILOT} in orders of more than {PILOT_ABOVE}, unless given.",
    )
    stop_after_failures: float = Field(
        STOP_AFTER, gt=0, le=1, description="The share of failures above which it pauses."
    )
    seed: int | None = Field(None, ge=0, le=SEED_MAX)

    @property
    def total(self) -> int:
        return _count(self.template_ids, self.distribution)

    @field_validator("pilot")
    @classmethod
    def _begin_with_some_of_them(cls, pilot: int | None, info: ValidationInfo) -> int | None:
        if pilot and {"template_ids", "distribution"} <= info.data.keys():
            total = _count(info.data["template_ids"], info.data["distribution"])
            if 0 < total < pilot:
                raise ValueError(f"must be at most {total}, as many pictures as are ordered")
        return pilot

    @model_validator(mode="after")
    def _order_something(self) -> Self:
        if not 1 <= self.total <= MOST:
            raise ValueError(f"must order 1 to {MOST} pictures by templateIds and distribution")
        return self


def _count(template_ids: Sequence[str], distribution: Mapping[PoseCategory, int]) -> int:
    return len(template_ids) + sum(distribution.values())


class PoseChipOut(Wire):
    """A part of the prompt, and what it comes from."""

    kind: ChipKind
    text: str


class PoseShareOut(Wire):
    """How often an order uses a template."""

    template_id: str
    count: int


class PoseCheaperOut(Wire):
    """A larger order that costs less."""

    total: int
    price: int


class PoseQuoteOut(Wire):
    """What an order would cost and make, at this moment."""

    total: int
    unit_price: int
    price: int
    balance: int
    shortfall: int = Field(description="How many credits are missing.")
    affordable: int = Field(
        description="How many pictures the balance pays for; where more cost less, above `total`."
    )
    cheaper: PoseCheaperOut | None = Field(description="More pictures for fewer credits.")
    for_products: int = Field(
        description="How many are in poses for products, though none is ordered."
    )
    pilot: int | None
    expected_seconds: int | None = Field(description="Null while nobody knows how long one takes.")
    prompt: str = Field(description="Of the first picture, as it is sent.")
    chips: list[PoseChipOut]
    templates: list[PoseShareOut]


class PoseQuoteReply(Reply):
    """What an order would cost."""

    quote: PoseQuoteOut


class PoseBatchesQuery(PageQuery):
    """Which batches."""

    project_id: Id | None = None


class PoseTroubleOut(Wire):
    """Why a picture failed."""

    code: str
    message: str


class PoseBatchOut(Wire):
    """An order and how far it is: `done` of `total` pictures have ended."""

    id: str
    project_id: str
    name: str
    status: State
    total: int
    done: int
    running: int
    succeeded: int = Field(description="Pictures that are there, unjudged ones among them.")
    unjudged: int = Field(description="Those of them that nobody could judge.")
    failed: int
    cancelled: int
    charged: int
    refunded: int
    pilot: int | None
    stop_after_failures: float
    paused_because: Literal["asked", "failures"] | None
    expected_seconds: int | None = Field(description="For all of it, as expected when ordered.")
    seconds_left: int | None = Field(description="Null while it waits for its person.")
    avatar_id: str
    product_id: str | None
    ratio: PoseRatio
    scene: str | None
    base_prompt: str | None
    prompt: str = Field(description="Of the first picture.")
    seed: int
    retry_of: str | None = Field(description="The batch whose failed pictures it makes again.")
    retried_as: str | None
    error: PoseTroubleOut | None = Field(description="Why the last one that failed did.")
    created_at: str
    ended_at: str | None


class PoseBatchReply(Reply):
    """One batch."""

    generation: PoseBatchOut


class PoseBatchesReply(ListReply):
    """A page of batches, the newest first."""

    generations: list[PoseBatchOut]
