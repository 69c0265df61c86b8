"""Changing many products at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.apps.product_manager.errors import (
    ProductChangedMeanwhile,
    ProductNotFound,
    TooManyTags,
)
from chalicelib.apps.product_manager.schemas.bulk import ProductsChange
from chalicelib.apps.product_manager.schemas.products import MOST_TAGS
from chalicelib.apps.product_manager.store import product_changes
from chalicelib.apps.product_manager.store.products import ProductRow, find_products
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso

ATTEMPTS = 3


@dataclass(frozen=True)
class ManyChanged:
    """The products as they are now, and the ids of those that are not there."""

    products: list[ProductRow]
    missing: list[str]


class ManyProducts:
    """Changes up to 100 products together: all of them or, where one is in the way, none."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def change(self, user_id: str, body: ProductsChange) -> ManyChanged:
        """Make the same change of all these products; those that are not live are left out.

        Raises `ProductNotFound` when none is, `TooManyTags`, `ProductChangedMeanwhile`.
        """
        ids = list(dict.fromkeys(body.product_ids))
        for _ in range(ATTEMPTS):
            found = find_products(user_id, ids)
            live = [found[id_] for id_ in ids if id_ in found and found[id_].is_live]
            if not live:
                raise ProductNotFound
            if self._commit(live, body):
                there = {row.product_id for row in live}
                now = find_products(user_id, there)
                return ManyChanged(
                    [now[id_] for id_ in ids if id_ in now],
                    [id_ for id_ in ids if id_ not in there],
                )
        raise ProductChangedMeanwhile

    def _commit(self, rows: Sequence[ProductRow], body: ProductsChange) -> bool:
        transaction, now = Transaction(), iso(self._clock())
        for row in rows:
            given, cleared = body.change()
            if body.add_tags or body.remove_tags:
                tags = _tags(row, body)
                given |= {"tags": tags} if tags else {}
                cleared |= set() if tags else {"tags"}
            edit = product_changes.changed(given, cleared, now, stamp=now)
            transaction.update("product", row, *product_changes.exactly(row, edit, order=None))
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True


def _tags(row: ProductRow, body: ProductsChange) -> list[str]:
    """Return the product's tags with some more and some less. Raises `TooManyTags`."""
    less = {tag.casefold() for tag in body.remove_tags or ()}
    tags = {tag.casefold(): tag for tag in row.tags or () if tag.casefold() not in less}
    for tag in body.add_tags or ():
        tags.setdefault(tag.casefold(), tag)
    if len(tags) > MOST_TAGS:
        raise TooManyTags(row.name, MOST_TAGS)
    return list(tags.values())
