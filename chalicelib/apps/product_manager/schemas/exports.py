"""ZIPs of products over HTTP."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from chalicelib.apps.product_manager.schemas.listings import Channels, ListingLook
from chalicelib.foundation.exports.naming import Pattern, PatternText
from chalicelib.foundation.exports.service import MOST
from chalicelib.kit.fields import Id, Request

WORDS = ("name", "sku", "channel", "picture", "id")


class ProductExport(Request):
    """Of which products, and whether their listing pictures or the pictures themselves."""

    product_ids: list[Id] = Field(min_length=1, max_length=MOST)
    channels: Channels | None = Field(
        None, description="Their listing pictures for these; without it cut-outs and originals."
    )
    make: ListingLook | None = Field(
        None, description="With channels: make first what is not there, or not like this."
    )
    pattern: Annotated[
        PatternText,
        AfterValidator(Pattern(WORDS)),
        Field(
            description="How files are called: text with {number}, {name}, {sku}, {channel}, "
            "{picture} (its place in the product) and {id}."
        ),
    ] = "{name} {channel}"

    @model_validator(mode="after")
    def _made_for_channels(self) -> ProductExport:
        if self.make is not None and self.channels is None:
            raise ValueError("name channels to make listing pictures for")
        return self
