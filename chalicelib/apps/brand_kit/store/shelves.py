"""Rows of the `brand_shelves` table: which of a person's kits is the default.

It is kept in one row, changed in the transaction of whatever changes which kits there are. So
there is exactly one default while there is any kit, and it is a live one.
"""

from __future__ import annotations

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.models import Model

from chalicelib.aws.tables import Actions, Change


class ShelfRow(Model):
    """One person's kits: how many are live, and the default, none while there are none."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    default_id = UnicodeAttribute(attr_name="defaultId", null=True)
    live = NumberAttribute(default=0)


def find_shelf(user_id: str) -> ShelfRow:
    """Return the person's shelf as it is now; an empty one when there is none."""
    try:
        return ShelfRow.get(user_id, consistent_read=True)
    except ShelfRow.DoesNotExist:
        return ShelfRow(user_id)


def one_more(kit_id: str) -> Actions:
    """Return the change when a kit comes: the first one is the default."""
    default = ShelfRow.default_id
    return [default.set(default | kit_id), ShelfRow.live.add(1)]


def chosen(kit_id: str) -> Actions:
    """Return the change that makes a kit the default."""
    return [ShelfRow.default_id.set(kit_id)]


def one_fewer(kit_id: str) -> Change:
    """Return the change when a kit goes that is not the default."""
    return [ShelfRow.live.add(-1)], ShelfRow.default_id != kit_id


def default_goes(kit_id: str, successor: str) -> Change:
    """Return the change when the default goes and another kit, which must be live, follows."""
    actions = [ShelfRow.live.add(-1), ShelfRow.default_id.set(successor)]
    return actions, ShelfRow.default_id == kit_id


def last_goes(kit_id: str) -> Change:
    """Return the change when the default goes and no other kit is there."""
    actions = [ShelfRow.live.add(-1), ShelfRow.default_id.remove()]
    return actions, (ShelfRow.default_id == kit_id) & (ShelfRow.live == 1)
