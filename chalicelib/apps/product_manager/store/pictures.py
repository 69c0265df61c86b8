"""Rows of the `product_pictures` table: pictures on their way to their products."""

from __future__ import annotations

from datetime import datetime, timedelta

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.apps.product_manager.store.products import APP_ID
from chalicelib.aws.tables import Change, find
from chalicelib.foundation.media.keys import UploadKey
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OpenIndex
from chalicelib.foundation.work.settlement import CLEAR_AWAY

LOOK_AGAIN = timedelta(minutes=5)


class PictureRow(Model):
    """One picture of a product; what is shown of it is in the product's row.

    `charged` is what comes back when it fails: its share of `batch_id`, if that was one charge for
    many, `batch_total` of which are to be cut out. `cutout_id` is the work that begins when it has
    come, paid for with `cutout_charged`.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    picture_id = UnicodeAttribute(range_key=True, attr_name="pictureId")
    product_id = UnicodeAttribute(attr_name="productId")
    name = UnicodeAttribute()
    status = UnicodeAttribute()
    declared_type = UnicodeAttribute(attr_name="declaredType")
    declared_size = NumberAttribute(attr_name="declaredSize")
    sha256 = UnicodeAttribute(null=True)
    attempts = NumberAttribute(default=0)
    charged = NumberAttribute(default=0)
    batch_id = UnicodeAttribute(attr_name="batchId", null=True)
    batch_total = NumberAttribute(attr_name="batchTotal", null=True)
    cutout_id = UnicodeAttribute(attr_name="cutoutId", null=True)
    cutout_charged = NumberAttribute(attr_name="cutoutCharged", default=0)
    created_at = UnicodeAttribute(attr_name="createdAt")
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    open_index = OpenIndex()


GONE = "gone"
OPEN_PICTURE = ("awaiting_upload", "processing")
IS_OPEN = PictureRow.status.is_in(*OPEN_PICTURE)
IS_NEW = PictureRow.picture_id.does_not_exist()


def upload_key(user_id: str, picture_id: str) -> UploadKey:
    return UploadKey(APP_ID, user_id, picture_id)


def find_picture(user_id: str, picture_id: str) -> PictureRow | None:
    """Return the picture, None when there is none."""
    return find(PictureRow, user_id, picture_id)


def awaited(product_id: str, until: datetime) -> Change:
    """Return the change of a picture of this product that is waited for until then."""
    waits = (PictureRow.status == "awaiting_upload") & (PictureRow.product_id == product_id)
    return open_work.look_again_at(PictureRow, until), waits


def claimed() -> list[Action]:
    """Return the change of a picture that a worker begins with."""
    return [PictureRow.status.set("processing"), PictureRow.attempts.add(1)]


def ready() -> Change:
    """Return the change of a picture that has come."""
    actions = [
        PictureRow.status.set("ready"),
        PictureRow.leased_until.remove(),
        *open_work.finished(PictureRow),
    ]
    return actions, PictureRow.status == "processing"


def failed(now: datetime) -> Change:
    """Return the change that ends an upload without a picture."""
    actions = [
        PictureRow.status.set("failed"),
        PictureRow.leased_until.remove(),
        *open_work.look_again_at(PictureRow, now + CLEAR_AWAY),
    ]
    return actions, IS_OPEN


def gone(row: PictureRow, now: datetime) -> Change:
    """Return the change of a picture that is to be removed, as long as it is as `row` says."""
    actions = [
        PictureRow.status.set(GONE),
        *open_work.look_again_at(PictureRow, now + LOOK_AGAIN),
    ]
    return actions, PictureRow.status == row.status
