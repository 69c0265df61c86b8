"""The channels that listing pictures are made for: `data/channels.json`, read when first asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from chalicelib.apps.product_manager.schemas.channels import ChannelEntry

if TYPE_CHECKING:
    from chalicelib.imaging.listing import ListingRules

DATA = Path(__file__).parent / "data"


@cache
def channels() -> Sequence[ChannelEntry]:
    """Return all channels."""
    return TypeAdapter(list[ChannelEntry]).validate_json((DATA / "channels.json").read_bytes())


def find_channel(channel_id: str) -> ChannelEntry | None:
    """Return a channel; None where there is none of this id."""
    return next((channel for channel in channels() if channel.id == channel_id), None)


def rules_of(channel: ChannelEntry) -> ListingRules:
    """Return what a channel wants of one picture. Brings in Pillow: for the worker only."""
    from chalicelib.imaging.listing import ListingRules

    return ListingRules(
        width=channel.width.value,
        height=channel.height.value,
        margin=channel.margin.value,
        least_side=channel.least_side.value,
        most_bytes=channel.most_bytes.value,
        content_types=frozenset(channel.content_types.value),
        same_shape=channel.same_shape.value,
        plain_ground=channel.plain_ground.value,
    )
