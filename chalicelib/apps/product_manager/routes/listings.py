"""Listing pictures, and the channels that they are made for."""

from __future__ import annotations

from pydantic.alias_generators import to_camel

from chalicelib.apps.product_manager.channels import channels
from chalicelib.apps.product_manager.schemas.catalogue import LabelOut
from chalicelib.apps.product_manager.schemas.channels import ChannelEntry, ChannelFact
from chalicelib.apps.product_manager.schemas.listings import (
    ChannelOut,
    ChannelSourceOut,
    ChannelsReply,
    ListingOrder,
    ListingsReply,
)
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.get("/channels", public=True)
def list_channels(_: ProductManager) -> ChannelsReply:
    """List the sales channels, each of their rules with its source and date."""
    return ChannelsReply(channels=[_channel(channel) for channel in channels()])


@router.get("/products/{product_id}/listing")
def read_listings(app: ProductManager, caller: Caller, product_id: str) -> ListingsReply:
    """Tell how ready a product is for each channel, and what was made for it."""
    found = app.listings.read(caller.user_id, product_id)
    return ListingsReply(listing=[app.show.listing(readiness) for readiness in found])


@router.post("/products/{product_id}/listing", status=202, limit="listings")
def order_listings(
    app: ProductManager, caller: Caller, product_id: str, body: ListingOrder
) -> ListingsReply:
    """Have a product's cut-outs laid out as channels want them; free."""
    app.listings.order(caller.user_id, product_id, body)
    return read_listings(app, caller, product_id)


def _channel(channel: ChannelEntry) -> ChannelOut:
    facts = {name: value for name, value in dict(channel).items() if isinstance(value, ChannelFact)}
    sources = {
        to_camel(name): ChannelSourceOut(
            source=fact.source, date=fact.date.isoformat(), confirmed=fact.confirmed
        )
        for name, fact in facts.items()
    }
    values = {name: fact.value for name, fact in facts.items()}
    label = LabelOut(id=channel.name.id, en=channel.name.en)
    return ChannelOut(id=channel.id, name=label, sources=sources, **values)
