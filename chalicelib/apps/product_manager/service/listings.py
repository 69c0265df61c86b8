"""Listing pictures: ordered for channels, and how ready a product is for each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from chalicelib.apps.product_manager.channels import channels
from chalicelib.apps.product_manager.errors import NotCutOut, ProductChangedMeanwhile
from chalicelib.apps.product_manager.schemas.channels import ChannelEntry
from chalicelib.apps.product_manager.schemas.listings import ListingOrder
from chalicelib.apps.product_manager.service.live import live_product
from chalicelib.apps.product_manager.store import listings
from chalicelib.apps.product_manager.store.listings import (
    FIRST_LOOK,
    ListingRow,
    active_key,
    find_listings,
    listing_key,
    read_of_product,
)
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.limits.written import commit_once, is_written
from chalicelib.foundation.work.open_work import OPEN

CHECK = "check_cutout"


@dataclass(frozen=True)
class Readiness:
    """A channel, what was made for it last if anything, and what is missing: codes."""

    channel: ChannelEntry
    row: ListingRow | None
    lacks: list[str]


def message_of(row: ListingRow) -> Outgoing:
    """Return the message that has a listing made."""
    body = {"userId": row.user_id, "listingId": row.listing_id, "makeId": row.make_id}
    return Outgoing(row.make_id, body, row.user_id)


class Listings:
    """Has listing pictures made of products."""

    def __init__(self, queue: Queue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock

    def order(self, user_id: str, product_id: str, body: ListingOrder) -> None:
        """Have the cut-outs in use laid out for channels, in place of what was made before; free.

        Raises `ProductNotFound`, `NotCutOut`, `ProductChangedMeanwhile`.
        """
        product = live_product(user_id, product_id)
        wanted = [channel for channel in channels() if channel.id in body.channels]
        now = self._clock()
        keys = [listing_key(product_id, channel.id) for channel in wanted]
        seen = find_listings(user_id, keys)
        rows = [
            _row(product, channel, body, now, seen.get(key))
            for channel, key in zip(wanted, keys, strict=True)
        ]
        if not is_written():
            self._store(rows, seen)
        self._queue.send([message_of(row) for row in rows])

    def read(self, user_id: str, product_id: str) -> list[Readiness]:
        """Return how ready a product is for each channel. Raises `ProductNotFound`."""
        product = live_product(user_id, product_id)
        rows = {row.channel: row for row in read_of_product(user_id, product_id)}
        return [
            Readiness(channel, rows.get(channel.id), _lacks(product, channel, rows.get(channel.id)))
            for channel in channels()
        ]

    def _store(self, rows: list[ListingRow], seen: Mapping[str, ListingRow]) -> None:
        transaction = Transaction()
        for row in rows:
            transaction.put("listing", row, listings.still(seen.get(row.listing_id)))
        try:
            commit_once(transaction)
        except TransactionRefused as refused:
            raise ProductChangedMeanwhile from refused


def _row(
    product: ProductRow,
    channel: ChannelEntry,
    body: ListingOrder,
    now: datetime,
    seen: ListingRow | None,
) -> ListingRow:
    pictures = _pictures(product, channel)
    if not pictures:
        raise NotCutOut
    listing_id = listing_key(product.product_id, channel.id)
    return ListingRow(
        product.user_id,
        listing_id,
        make_id=new_id(now),
        before=[*(seen.before or ()), seen.make_id] if seen else None,
        state_key=active_key(listing_id),
        name=product.name,
        sku=product.sku,
        ground=body.ground,
        shadow=body.shadow,
        pictures=pictures,
        status="pending",
        created_at=iso(now),
        unfinished=OPEN,
        due_at=iso(now + FIRST_LOOK),
    )


def _pictures(product: ProductRow, channel: ChannelEntry) -> list[dict[str, Any]]:
    """Return the product's cut-outs that are in use, as many as the channel takes."""
    found = [
        {
            "pictureId": id_,
            "cutoutId": cutout["id"],
            "box": dict(cutout["box"]),
            "verdict": cutout["verdict"],
        }
        for id_, view in _views(product)
        if (cutout := view.get("cutout")) and cutout.get("box") and not view.get("unused")
    ]
    return found[: channel.most_pictures.value]


def _views(product: ProductRow) -> list[tuple[str, Mapping[str, Any]]]:
    views = [(id_, product.view(id_)) for id_ in product.picture_ids]
    return [(id_, view) for id_, view in views if view is not None]


def _lacks(product: ProductRow, channel: ChannelEntry, row: ListingRow | None) -> list[str]:
    """Return what is missing for the channel, what comes first first."""
    pictures = _pictures(product, channel)
    if not any(view["status"] == "ready" for _, view in _views(product)):
        return ["no_picture"]
    if not pictures:
        return ["no_cutout"]
    lacks = [CHECK] if any(picture["verdict"] == "check" for picture in pictures) else []
    if row is None or row.status != "ready":
        return [*lacks, "not_made"]
    if _cutouts(row.pictures) != _cutouts(pictures):
        return [*lacks, "outdated"]
    found = dict.fromkeys(lack for file in row.files for lack in file["lacks"])
    # Whether somebody has to look is told by the cut-out as it is now.
    found.pop(CHECK, None)
    return [*lacks, *found]


def _cutouts(pictures: list[dict[str, Any]]) -> list[str]:
    return [str(picture["cutoutId"]) for picture in pictures]
