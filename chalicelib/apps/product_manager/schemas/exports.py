"""ZIPs of products over HTTP."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from chalicelib.apps.product_manager.schemas.listings import Channels
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
    pattern: Annotated[
        PatternText,
        AfterValidator(Pattern(WORDS)),
        Field(
            description="How files are called: text with {number}, {name}, {sku}, {channel}, "
            "{picture} (its place in the product) and {id}."
        ),
    ] = "{name} {channel}"
