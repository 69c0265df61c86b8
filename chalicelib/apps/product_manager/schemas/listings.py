"""Listing pictures over HTTP."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from chalicelib.apps.product_manager.channels import find_channel
from chalicelib.apps.product_manager.schemas.catalogue import LabelOut
from chalicelib.kit.fields import Reply, Request, Text, Wire

WHITE, TRANSPARENT = "#FFFFFF", "transparent"
MOST_CHANNELS = 10


def _is_channel(id_: str) -> str:
    if find_channel(id_) is None:
        raise ValueError("is no channel")
    return id_


ChannelId = Annotated[str, Text(1, 40), AfterValidator(_is_channel)]
Channels = Annotated[list[ChannelId], Field(min_length=1, max_length=MOST_CHANNELS)]


def _as_stored(ground: str) -> str:
    return ground if ground == TRANSPARENT else ground.upper()


Ground = Annotated[
    str, Field(pattern=f"^(#[0-9A-Fa-f]{{6}}|{TRANSPARENT})$"), AfterValidator(_as_stored)
]


class ListingLook(Request):
    """What listing pictures are to look like."""

    ground: Ground = Field(
        default=WHITE,
        description="#RRGGBB: white, or a colour of the brand; transparent: none, as PNG, "
        "and white where a channel takes no PNG.",
    )
    shadow: bool = Field(default=False, description="Lay a soft shadow below the product.")


class ListingOrder(ListingLook):
    """For which channels to make listing pictures, and on what ground."""

    channels: Channels


class ListingPictureOut(Wire):
    """A picture that was made for a channel."""

    picture_id: str
    url: str
    width: int
    height: int
    bytes: int
    content_type: str
    lacks: list[str] = Field(description="What the channel may not like: codes.")


class ListingOut(Wire):
    """How ready a product is for a channel."""

    channel: str
    status: Literal["none", "pending", "processing", "ready", "failed"]
    is_ready: bool
    lacks: list[str] = Field(
        description="What is missing: no_picture, no_cutout, check_cutout, not_made, outdated, or "
        "what a picture lacks."
    )
    ground: str | None
    shadow: bool
    pictures: list[ListingPictureOut]
    failure_code: str | None
    failure_reason: str | None


class ListingsReply(Reply):
    """A product's readiness, channel by channel."""

    listing: list[ListingOut]


class ChannelSourceOut(Wire):
    """Where a rule of a channel is from."""

    source: str
    date: str
    confirmed: bool = Field(description="False where the channel itself has not been read.")


class ChannelOut(Wire):
    """A sales channel and what it wants of pictures; sides in pixels."""

    id: str
    name: LabelOut
    width: int = Field(description="Of a listing picture that is made for it.")
    height: int
    margin: float = Field(description="A share of the side, at either end.")
    least_side: int
    most_bytes: int
    content_types: list[str]
    same_shape: bool = Field(description="Whether other ratios are refused.")
    plain_ground: bool = Field(description="Whether only the product may be seen.")
    most_pictures: int
    sources: dict[str, ChannelSourceOut] = Field(description="By the name of the rule.")


class ChannelsReply(Reply):
    """All channels, each rule with its source and date."""

    channels: list[ChannelOut]
