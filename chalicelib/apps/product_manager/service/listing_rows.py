"""What a listing is made of: a product's cut-outs as they are, for one channel, with one look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from chalicelib.apps.product_manager.errors import NotCutOut
from chalicelib.apps.product_manager.schemas.channels import ChannelEntry
from chalicelib.apps.product_manager.schemas.listings import TRANSPARENT, WHITE
from chalicelib.apps.product_manager.store.listings import (
    FIRST_LOOK,
    ListingRow,
    active_key,
    listing_key,
)
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.queues import Outgoing
from chalicelib.core.clock import iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.work.open_work import OPEN

PNG = "image/png"


@dataclass(frozen=True)
class Look:
    """What products are laid on: `#RRGGBB`, or nothing, and whether they cast a shadow there."""

    ground: str
    shadow: bool

    def on(self, channel: ChannelEntry) -> Look:
        """Return how it is where the channel may take no picture without a ground."""
        takes_all = self.ground != TRANSPARENT or PNG in channel.content_types.value
        return self if takes_all else replace(self, ground=WHITE)


def new_listing(
    product: ProductRow,
    channel: ChannelEntry,
    look: Look,
    now: datetime,
    *,
    seen: ListingRow | None,
    is_followed: bool = True,
) -> ListingRow:
    """Return the listing that takes the place of the one that was `seen`. Raises `NotCutOut`.

    One that is not followed is part of other work, and not in the list of all work by itself.
    """
    pictures = cut_outs(product, channel)
    if not pictures:
        raise NotCutOut
    listing_id, shown = listing_key(product.product_id, channel.id), look.on(channel)
    return ListingRow(
        product.user_id,
        listing_id,
        make_id=new_id(now),
        before=[*(seen.before or ()), seen.make_id] if seen else None,
        state_key=active_key(listing_id) if is_followed else None,
        name=product.name,
        sku=product.sku,
        ground=shown.ground,
        shadow=shown.shadow,
        pictures=pictures,
        status="pending",
        created_at=iso(now),
        unfinished=OPEN,
        due_at=iso(now + FIRST_LOOK),
    )


def is_current(row: ListingRow, product: ProductRow, channel: ChannelEntry, look: Look) -> bool:
    """Tell whether a listing is, or is being made, of what the product is now, with this look."""
    return (
        row.status != "failed"
        and Look(row.ground, bool(row.shadow)) == look.on(channel)
        and cutout_ids(row.pictures) == cutout_ids(cut_outs(product, channel))
    )


def message_of(row: ListingRow) -> Outgoing:
    """Return the message that has a listing made."""
    body = {"userId": row.user_id, "listingId": row.listing_id, "makeId": row.make_id}
    return Outgoing(row.make_id, body, row.user_id)


def cut_outs(product: ProductRow, channel: ChannelEntry) -> list[dict[str, Any]]:
    """Return the product's cut-outs that are in use, as many as the channel takes."""
    found = [
        {
            "pictureId": id_,
            "cutoutId": cutout["id"],
            "box": dict(cutout["box"]),
            "verdict": cutout["verdict"],
        }
        for id_, view in views(product)
        if (cutout := view.get("cutout")) and cutout.get("box") and not view.get("unused")
    ]
    return found[: channel.most_pictures.value]


def views(product: ProductRow) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the product's pictures in their order, by their ids."""
    found = [(id_, product.view(id_)) for id_ in product.picture_ids]
    return [(id_, view) for id_, view in found if view is not None]


def cutout_ids(pictures: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return which cut-outs a listing is made of."""
    return [str(picture["cutoutId"]) for picture in pictures]
