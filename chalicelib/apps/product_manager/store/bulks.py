"""Rows of the `product_bulks` table: what a bulk upload is to make.

A transaction has room for a hundred rows, and fifty pictures with products and SKUs are more. So
the first one takes the charge and stores the plan; the rows are made of it, by whoever gets to it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import JSONAttribute, MapAttribute, UnicodeAttribute
from pynamodb.models import Model

from chalicelib.aws.tables import Change, find
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OpenIndex

# As long as a request may be sent again.
KEPT = timedelta(days=1)
FIRST_LOOK = timedelta(minutes=2)


class BulkRow(Model):
    """One bulk upload.

    `files` are those that were taken: `{position, productId, isNew, sku, name, pictureId, type,
    size, sha256, charged, cutoutId, cutoutCharged}`; `left_out` why the others were not, by their
    positions, `refused` why some could not be made after all, by picture id; `fields` what new
    products have in common. It goes at `expires_at`.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    bulk_id = UnicodeAttribute(range_key=True, attr_name="bulkId")
    files: JSONAttribute = JSONAttribute()
    left_out: JSONAttribute = JSONAttribute(attr_name="leftOut")
    fields: JSONAttribute = JSONAttribute()
    refused: MapAttribute[str, Any] = MapAttribute(default=dict)
    created_at = UnicodeAttribute(attr_name="createdAt")
    expires_at = UnicodeAttribute(attr_name="expiresAt", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    open_index = OpenIndex()


IS_NEW = BulkRow.bulk_id.does_not_exist()


def find_bulk(user_id: str, bulk_id: str) -> BulkRow | None:
    return find(BulkRow, user_id, bulk_id)


def refused(picture_id: str, code: str, message: str) -> Change:
    """Return the change when a picture could not be made."""
    reason = {"code": code, "message": message}
    return [BulkRow.refused[picture_id].set(reason)], BulkRow.refused[picture_id].does_not_exist()


def done(now: datetime) -> Change:
    """Return the change when all is made that could be."""
    until = now + KEPT
    actions = [BulkRow.expires_at.set(iso(until)), *open_work.look_again_at(BulkRow, until)]
    return actions, BulkRow.bulk_id.exists()
