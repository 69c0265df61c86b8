"""Listing pictures: ordered for channels, and how ready a product is for each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.apps.product_manager.channels import channels
from chalicelib.apps.product_manager.errors import ProductChangedMeanwhile
from chalicelib.apps.product_manager.schemas.channels import ChannelEntry
from chalicelib.apps.product_manager.schemas.listings import ListingOrder
from chalicelib.apps.product_manager.service.listing_rows import (
    Look,
    cut_outs,
    cutout_ids,
    message_of,
    new_listing,
    views,
)
from chalicelib.apps.product_manager.service.live import live_product
from chalicelib.apps.product_manager.store import listings
from chalicelib.apps.product_manager.store.listings import (
    ListingRow,
    find_listings,
    listing_key,
    read_of_product,
)
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.queues import Queue
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.limits.written import commit_once, is_written

CHECK = "check_cutout"


@dataclass(frozen=True)
class Readiness:
    """A channel, what was made for it last if anything, and what is missing: codes."""

    channel: ChannelEntry
    row: ListingRow | None
    lacks: list[str]


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
        now, look = self._clock(), Look(body.ground, body.shadow)
        keys = [listing_key(product_id, channel.id) for channel in wanted]
        seen = find_listings(user_id, keys)
        rows = [
            new_listing(product, channel, look, now, seen=seen.get(key))
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


def _lacks(product: ProductRow, channel: ChannelEntry, row: ListingRow | None) -> list[str]:
    """Return what is missing for the channel, what comes first first."""
    pictures = cut_outs(product, channel)
    if not any(view["status"] == "ready" for _, view in views(product)):
        return ["no_picture"]
    if not pictures:
        return ["no_cutout"]
    lacks = [CHECK] if any(picture["verdict"] == "check" for picture in pictures) else []
    if row is None or row.status != "ready":
        return [*lacks, "not_made"]
    if cutout_ids(row.pictures) != cutout_ids(pictures):
        return [*lacks, "outdated"]
    found = dict.fromkeys(lack for file in row.files for lack in file["lacks"])
    # Whether somebody has to look is told by the cut-out as it is now.
    found.pop(CHECK, None)
    return [*lacks, *found]
