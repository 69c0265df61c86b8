"""Rows of the `listings` table: a product's pictures as one channel wants them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import (
    BooleanAttribute,
    JSONAttribute,
    ListAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import GlobalSecondaryIndex, IncludeProjection
from pynamodb.models import Model

from chalicelib.aws.tables import Change, find, find_many
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OpenIndex

# More than any channel takes of one product.
MOST_FILES = 12
FIRST_LOOK = timedelta(minutes=2)
# So long what has ended is in the list of work.
KEPT = timedelta(days=1)
_LISTED = 100
_FOLLOWED = ("name", "status", "createdAt", "endedAt", "errorCode", "errorMessage")


class ListingStates(GlobalSecondaryIndex["ListingRow"]):
    """Listings by `active#<id>` or `ended#<when>#<id>`, but for those made for a ZIP."""

    class Meta:
        index_name = "state"
        projection = IncludeProjection(list(_FOLLOWED))

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    state_key = UnicodeAttribute(range_key=True, attr_name="stateKey")


class ListingRow(Model):
    """The last listing of a product for a channel.

    `make_id` is new with each order, and what its files are stored under; `before` are those of
    orders whose files have still to be removed. `pictures` are what it is made of: `{pictureId,
    cutoutId, box, verdict}`; `files` what was made, in the same order: `{pictureId, extension,
    contentType, width, height, bytes, lacks}`.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    listing_id = UnicodeAttribute(range_key=True, attr_name="listingId")
    make_id = UnicodeAttribute(attr_name="makeId")
    before: ListAttribute[Any] = ListAttribute(of=UnicodeAttribute, null=True)
    state_key = UnicodeAttribute(attr_name="stateKey", null=True)
    name = UnicodeAttribute()
    sku = UnicodeAttribute(null=True)
    ground = UnicodeAttribute()
    shadow = BooleanAttribute()
    pictures: JSONAttribute = JSONAttribute()
    files: JSONAttribute = JSONAttribute(null=True)
    status = UnicodeAttribute()
    attempts = NumberAttribute(default=0)
    error_code = UnicodeAttribute(attr_name="errorCode", null=True)
    error_message = UnicodeAttribute(attr_name="errorMessage", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    ended_at = UnicodeAttribute(attr_name="endedAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_state = ListingStates()
    open_index = OpenIndex()

    @property
    def product_id(self) -> str:
        return product_of(self.listing_id)

    @property
    def channel(self) -> str:
        return channel_of(self.listing_id)


OPEN_LISTING = ("pending", "processing")
IS_OPEN = ListingRow.status.is_in(*OPEN_LISTING)


def listing_key(product_id: str, channel: str = "") -> str:
    return f"{product_id}#{channel}"


def product_of(listing_id: str) -> str:
    return listing_id.partition("#")[0]


def channel_of(listing_id: str) -> str:
    return listing_id.partition("#")[2]


def active_key(listing_id: str) -> str:
    return f"active#{listing_id}"


def ended_key(ended_at: str, listing_id: str) -> str:
    return f"ended#{ended_at}#{listing_id}"


def file_id(make_id: str, position: int) -> str:
    """Return what a file of an order is stored under, as pictures are under their ids."""
    return f"{make_id}-{position}"


def find_listing(user_id: str, listing_id: str) -> ListingRow | None:
    return find(ListingRow, user_id, listing_id)


def find_listings(user_id: str, listing_ids: Iterable[str]) -> dict[str, ListingRow]:
    """Return those of up to 100 listings that there are, by id."""
    return {row.listing_id: row for row in find_many(ListingRow, user_id, listing_ids)}


def read_of_product(user_id: str, product_id: str) -> list[ListingRow]:
    """Return all listings of a product."""
    within = ListingRow.listing_id.startswith(listing_key(product_id))
    return list(ListingRow.query(user_id, within, consistent_read=True))


def read_active(user_id: str) -> list[ListingRow]:
    """Return what is under way, as far as one follows it; what was just ordered may be missing."""
    within = ListingRow.state_key.startswith(active_key(""))
    return list(ListingRow.by_state.query(user_id, within))


def read_ended(user_id: str, since: datetime) -> list[ListingRow]:
    """Return up to 100 that have ended since then, the last one first."""
    within = ListingRow.state_key.between(ended_key(iso(since), ""), ended_key("~", ""))
    found = ListingRow.by_state.query(user_id, within, scan_index_forward=False, limit=_LISTED)
    return list(found)


def still(seen: ListingRow | None) -> Condition:
    """Return the condition that the listing is the one that was seen, or that there is none."""
    if seen is None:
        none: Condition = ListingRow.listing_id.does_not_exist()
        return none
    return ListingRow.make_id == seen.make_id


def claimed() -> list[Action]:
    """Return the change of a listing that a worker begins with."""
    return [ListingRow.status.set("processing"), ListingRow.attempts.add(1)]


def made(row: ListingRow, files: Sequence[dict[str, Any]], now: datetime) -> Change:
    """Return the change that ends a listing well; what was there before is still to be removed."""
    actions = [
        ListingRow.status.set("ready"),
        ListingRow.files.set(list(files)),
        *_ended(row, now),
    ]
    return actions, IS_OPEN & (ListingRow.make_id == row.make_id)


def failed(row: ListingRow, code: str, reason: str, now: datetime) -> Change:
    """Return the change that ends a listing without files, as `made`."""
    actions = [
        ListingRow.status.set("failed"),
        ListingRow.error_code.set(code),
        ListingRow.error_message.set(reason),
        *_ended(row, now),
    ]
    return actions, IS_OPEN & (ListingRow.make_id == row.make_id)


def cleared(row: ListingRow) -> Change:
    """Return the change when the files of former orders are removed."""
    actions = [ListingRow.before.remove(), *open_work.finished(ListingRow)]
    return actions, ~IS_OPEN & (ListingRow.make_id == row.make_id)


def _ended(row: ListingRow, now: datetime) -> list[Action]:
    followed = [ListingRow.state_key.set(ended_key(iso(now), row.listing_id))]
    return [
        *(followed if row.state_key else ()),
        ListingRow.ended_at.set(iso(now)),
        ListingRow.leased_until.remove(),
        *open_work.look_again_at(ListingRow, now + FIRST_LOOK),
    ]
