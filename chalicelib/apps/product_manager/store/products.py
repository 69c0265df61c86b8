"""Rows of the `products` table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pynamodb.attributes import (
    ListAttribute,
    MapAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.indexes import (
    AllProjection,
    GlobalSecondaryIndex,
    IncludeProjection,
    LocalSecondaryIndex,
)
from pynamodb.models import Model

from chalicelib.aws.tables import Page, RawKey, find, find_many, read_page
from chalicelib.foundation.work import places
from chalicelib.foundation.work.open_work import OpenIndex

APP_ID = "product-manager"

# What products are found by. An index keeps its projection for ever, and it may hold 20 of these.
COMPACT = (
    *("place", "name", "sku", "tags", "brandKitId", "price"),
    *("category", "subcategory", "productType", "placement"),
    *("pictureIds", "pictures", "usageCount", "lastUsedAt", "updatedAt"),
)


class ProductPlaces(LocalSecondaryIndex["ProductRow"]):
    """Live products newest first, or the trash."""

    class Meta:
        index_name = "place"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    place = UnicodeAttribute(range_key=True)


class ChangedProducts(GlobalSecondaryIndex["ProductRow"]):
    """A person's products by when they last changed, as far as searches need to know."""

    class Meta:
        index_name = "changed"
        projection = IncludeProjection(list(COMPACT))

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    changed_at = UnicodeAttribute(range_key=True, attr_name="changedAt")


class ProductRow(Model):
    """One product.

    `picture_ids` is the order of its pictures; `pictures` has what is shown of each, by its id (see
    `picture_views`): whatever changes a picture changes it here too, so that a product is read in
    one call. `changed_at` is set by all that changes what it is found by.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    product_id = UnicodeAttribute(range_key=True, attr_name="productId")
    place = UnicodeAttribute()
    name = UnicodeAttribute()
    sku = UnicodeAttribute(null=True)
    category = UnicodeAttribute(null=True)
    subcategory = UnicodeAttribute(null=True)
    product_type = UnicodeAttribute(attr_name="productType", null=True)
    placement = UnicodeAttribute(null=True)
    price = NumberAttribute(null=True)
    description = UnicodeAttribute(null=True)
    tags: ListAttribute[Any] = ListAttribute(of=UnicodeAttribute, null=True)
    brand_kit_id = UnicodeAttribute(attr_name="brandKitId", null=True)
    picture_ids: ListAttribute[Any] = ListAttribute(of=UnicodeAttribute, attr_name="pictureIds")
    pictures: MapAttribute[str, Any] = MapAttribute(default=dict)
    usage_count = NumberAttribute(attr_name="usageCount", null=True)
    last_used_at = UnicodeAttribute(attr_name="lastUsedAt", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    changed_at = UnicodeAttribute(attr_name="changedAt")
    version = NumberAttribute(null=True)
    trashed_at = UnicodeAttribute(attr_name="trashedAt", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_place = ProductPlaces()
    by_change = ChangedProducts()
    open_index = OpenIndex()

    @property
    def is_live(self) -> bool:
        return self.place.startswith(places.LIVE)

    @property
    def stays(self) -> bool:
        """Whether it is live or in the trash, and not on its way out."""
        return not self.place.startswith(places.PURGING)

    def view(self, picture_id: str) -> Mapping[str, Any] | None:
        """Return what is shown of one of its pictures, None when it has no such picture."""
        views: Mapping[str, Any] = self.pictures.as_dict()
        return views.get(picture_id)


IS_NEW = ProductRow.product_id.does_not_exist()
IS_LIVE = ProductRow.place.startswith(places.LIVE)
STAYS = ProductRow.product_id.exists() & ~ProductRow.place.startswith(places.PURGING)


def live_place(product_id: str) -> str:
    return f"{places.LIVE}{product_id}"


def find_product(user_id: str, product_id: str) -> ProductRow | None:
    """Return the product, in the trash or not."""
    return find(ProductRow, user_id, product_id)


def read_live(user_id: str, *, limit: int, start: RawKey | None = None) -> Page[ProductRow]:
    """Return a page of live products, newest first."""
    return _read_place(user_id, places.LIVE, limit, start)


def read_trashed(user_id: str, *, limit: int, start: RawKey | None = None) -> Page[ProductRow]:
    """Return a page of the trash, the last trashed first."""
    return _read_place(user_id, places.TRASH, limit, start)


def read_every(user_id: str) -> Iterator[ProductRow]:
    """Yield all live products, newest first, a query for each megabyte."""
    within = ProductRow.place.startswith(places.LIVE)
    yield from ProductRow.by_place.query(
        user_id, within, consistent_read=True, scan_index_forward=False
    )


def read_compact(user_id: str) -> Iterator[ProductRow]:
    """Yield what live products are found by, newest first, a query for each megabyte of rows."""
    yield from ProductRow.by_place.query(
        user_id,
        ProductRow.place.startswith(places.LIVE),
        attributes_to_get=["productId", *COMPACT],
        scan_index_forward=False,
        consistent_read=True,
    )


def read_changed(user_id: str, since: str) -> list[ProductRow]:
    """Return what is found of all products that changed since then, live or not.

    What was written a moment ago may be missing.
    """
    return list(ProductRow.by_change.query(user_id, ProductRow.changed_at >= since))


def find_products(user_id: str, product_ids: Iterable[str]) -> dict[str, ProductRow]:
    """Return those of up to 100 products that there are, in the trash or not, by id."""
    return {row.product_id: row for row in find_many(ProductRow, user_id, product_ids)}


def _read_place(user_id: str, prefix: str, limit: int, start: RawKey | None) -> Page[ProductRow]:
    within = ProductRow.place.startswith(prefix)
    return read_page(ProductRow, user_id, index="place", within=within, limit=limit, start=start)
