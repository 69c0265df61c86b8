"""Sales channels and what they want of pictures, each number with where it comes from."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Generic, TypeVar

from pydantic import Field

from chalicelib.kit.fields import Wire

Value = TypeVar("Value")
Side = Annotated[int, Field(ge=64, le=8192)]


class ChannelFact(Wire, Generic[Value]):
    """One rule of a channel."""

    value: Value
    source: str = Field(min_length=1, description="Where it was read.")
    date: date
    confirmed: bool = Field(description="False where the channel itself has not been read.")


class ChannelName(Wire):
    """What a channel is called in each language."""

    id: str
    en: str


class ChannelEntry(Wire):
    """A channel. Sides in pixels; the margin is a share of the side, at either end."""

    id: str
    name: ChannelName
    width: ChannelFact[Side] = Field(description="Of a listing picture that is made for it.")
    height: ChannelFact[Side]
    margin: ChannelFact[Annotated[float, Field(ge=0, lt=0.4)]]
    least_side: ChannelFact[Side]
    most_bytes: ChannelFact[Annotated[int, Field(ge=100_000)]]
    content_types: ChannelFact[Annotated[list[str], Field(min_length=1)]]
    same_shape: ChannelFact[bool] = Field(description="Whether other ratios are refused.")
    plain_ground: ChannelFact[bool] = Field(description="Whether only the product may be seen.")
    most_pictures: ChannelFact[Annotated[int, Field(ge=1)]]
