"""Listing pictures of many products, made for one ZIP."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.apps.product_manager.channels import find_channel
from chalicelib.apps.product_manager.errors import NotCutOut
from chalicelib.apps.product_manager.service.import_judging import in_parts
from chalicelib.apps.product_manager.service.listing_rows import (
    Look,
    is_current,
    message_of,
    new_listing,
)
from chalicelib.apps.product_manager.store import listings
from chalicelib.apps.product_manager.store.listings import (
    OPEN_LISTING,
    ListingRow,
    channel_of,
    find_listings,
    product_of,
)
from chalicelib.apps.product_manager.store.products import ProductRow, find_products
from chalicelib.aws.queues import Queue
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock

Order = tuple[ListingRow, ListingRow | None]
"""A new listing, and the one that it takes the place of."""


class ManyListings:
    """Has listings made that are not followed one by one."""

    def __init__(self, queue: Queue, clock: Clock) -> None:
        self._queue = queue
        self._clock = clock

    def make(self, user_id: str, listing_ids: Sequence[str], look: Look) -> None:
        """Have listings made that are not there, or not of what their products are now.

        As many together as a transaction takes; dead in between, it goes on when called again.
        """
        for some in in_parts(listing_ids):
            orders = self._orders(user_id, some, look)
            made = orders if _commit(orders) else [one for one in orders if _commit([one])]
            self._queue.send([message_of(row) for row, _ in made])

    def unmade(self, user_id: str, listing_ids: Sequence[str]) -> int:
        """Return how many of the listings are still being made."""
        return sum(
            row.status in OPEN_LISTING
            for some in in_parts(listing_ids)
            for row in find_listings(user_id, some).values()
        )

    def _orders(self, user_id: str, listing_ids: Sequence[str], look: Look) -> list[Order]:
        products = find_products(user_id, {product_of(id_) for id_ in listing_ids})
        seen = find_listings(user_id, listing_ids)
        orders = [
            self._order(products.get(product_of(id_)), channel_of(id_), look, seen.get(id_))
            for id_ in listing_ids
        ]
        return [order for order in orders if order is not None]

    def _order(
        self, product: ProductRow | None, channel_id: str, look: Look, seen: ListingRow | None
    ) -> Order | None:
        channel = find_channel(channel_id)
        if product is None or not product.is_live or channel is None:
            return None
        if seen is not None and is_current(seen, product, channel, look):
            return None
        now = self._clock()
        try:
            return new_listing(product, channel, look, now, seen=seen, is_followed=False), seen
        except NotCutOut:
            return None


def _commit(orders: Sequence[Order]) -> bool:
    """Store new listings; False when somebody else ordered one at the same moment."""
    if not orders:
        return False
    transaction = Transaction()
    for row, seen in orders:
        transaction.put("listing", row, listings.still(seen))
    try:
        transaction.commit()
    except TransactionRefused:
        return False
    return True
