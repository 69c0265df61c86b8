"""Sorts of things that are found, as their tables hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from goods import catalogue
from people import USER, library
from pynamodb.models import Model

from chalicelib.apps.avatar_creator.store import avatars
from chalicelib.apps.avatar_creator.store import search as found_avatars
from chalicelib.apps.product_manager.store import products
from chalicelib.apps.product_manager.store import search as found_products
from chalicelib.foundation.search.kind import SearchKind
from chalicelib.foundation.search.wish import Wish


@dataclass(frozen=True)
class Sort:
    """One sort: `rows` makes so many, `everything` reads all of them, as `sorted_by` sorts them."""

    name: str
    kind: SearchKind
    model: type[Model]
    id: str
    sorted_by: str
    compact: Iterable[str]
    rows: Callable[[int], Iterator[Model]]
    everything: Callable[[], Iterable[Any]]
    wish: Wish
    sizes: tuple[int, ...]


AVATARS = Sort(
    "avatars",
    found_avatars.SearchedAvatars(),
    avatars.AvatarRow,
    "avatarId",
    "liveId",
    avatars.COMPACT,
    library,
    lambda: avatars.AvatarRow.by_live.query(USER, consistent_read=True),
    Wish("batik ratna", {"gender": "female"}, found_avatars.ORDERS["name"]),
    (100, 10_000, 100_000),
)
PRODUCTS = Sort(
    "products",
    found_products.SearchedProducts(),
    products.ProductRow,
    "productId",
    "place",
    products.COMPACT,
    catalogue,
    lambda: products.read_every(USER),
    Wish("kopi promo", {"category": "minuman"}, found_products.ORDERS["cheapest"]),
    (100, 10_000),
)
SORTS = (AVATARS, PRODUCTS)
