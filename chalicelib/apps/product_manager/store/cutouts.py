"""Rows of the `cutouts` table: one for each time a product is cut out of one of its pictures."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.apps.product_manager.store.products import APP_ID
from chalicelib.aws.tables import find
from chalicelib.core.clock import iso
from chalicelib.foundation.media.keys import UploadKey
from chalicelib.foundation.work.open_work import OPEN, OpenIndex

# So long what has ended is in the list of work, and so long one keeps what is out of use by now.
KEPT = timedelta(days=1)
MASK_TYPE = "image/png"
FIRST_LOOK = timedelta(minutes=2)
_LISTED = 100


class CutoutStates(LocalSecondaryIndex["CutoutRow"]):
    """Cut-outs by `active#<id>` and, of those that have ended, `ended#<when>#<id>`."""

    class Meta:
        index_name = "state"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    state_key = UnicodeAttribute(range_key=True, attr_name="stateKey")


class PictureCutouts(LocalSecondaryIndex["CutoutRow"]):
    """All that was ever begun with one picture."""

    class Meta:
        index_name = "picture"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    picture_id = UnicodeAttribute(range_key=True, attr_name="pictureId")


class CutoutRow(Model):
    """One cut-out, by a model, or by marks that a person set on the one that it `corrects`.

    It is stored under its own id, as a picture is. `extension` is the original's; `job` is what a
    service has accepted: `{provider, ticket}`. What is out of use, or came to nothing, goes for
    good at `expires_at`.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    cutout_id = UnicodeAttribute(range_key=True, attr_name="cutoutId")
    product_id = UnicodeAttribute(attr_name="productId")
    picture_id = UnicodeAttribute(attr_name="pictureId")
    state_key = UnicodeAttribute(attr_name="stateKey")
    name = UnicodeAttribute()
    extension = UnicodeAttribute()
    corrects = UnicodeAttribute(null=True)
    status = UnicodeAttribute()
    stage = UnicodeAttribute()
    progress = NumberAttribute(default=0)
    attempts = NumberAttribute(default=0)
    crashes = NumberAttribute(default=0)
    charged = NumberAttribute(default=0)
    batch_id = UnicodeAttribute(attr_name="batchId", null=True)
    batch_total = NumberAttribute(attr_name="batchTotal", null=True)
    job: JSONAttribute = JSONAttribute(null=True)
    error_code = UnicodeAttribute(attr_name="errorCode", null=True)
    error_message = UnicodeAttribute(attr_name="errorMessage", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    ended_at = UnicodeAttribute(attr_name="endedAt", null=True)
    expires_at = UnicodeAttribute(attr_name="expiresAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_state = CutoutStates()
    by_picture = PictureCutouts()
    open_index = OpenIndex()

    @property
    def is_upload(self) -> bool:
        """Whether its marks are still to come, or being worked with."""
        return self.corrects is not None and self.status in ACTIVE

    @property
    def declared_type(self) -> str:
        """What marks are sent as."""
        return MASK_TYPE


QUEUED = ("pending", "processing")
ACTIVE = ("awaiting_upload", *QUEUED)
IS_UPLOAD = CutoutRow.status.is_in("awaiting_upload", "processing") & CutoutRow.corrects.exists()
IS_ACTIVE = CutoutRow.status.is_in(*ACTIVE)
IS_NEW = CutoutRow.cutout_id.does_not_exist()


def active_key(cutout_id: str) -> str:
    return f"active#{cutout_id}"


def ended_key(ended_at: str, cutout_id: str) -> str:
    return f"ended#{ended_at}#{cutout_id}"


def upload_key(user_id: str, cutout_id: str) -> UploadKey:
    """Return where the marks for a cut-out wait for their preparation."""
    return UploadKey(APP_ID, user_id, cutout_id)


def new_cutout(user_id: str, cutout_id: str, *, now: datetime, **fields: Any) -> CutoutRow:
    """Return a cut-out of which nothing has begun, not yet stored.

    `fields` are `product_id, picture_id, name, extension` and what it cost.
    """
    return CutoutRow(
        user_id,
        cutout_id,
        state_key=active_key(cutout_id),
        status="pending",
        stage="queued",
        created_at=iso(now),
        unfinished=OPEN,
        due_at=iso(now + FIRST_LOOK),
        **fields,
    )


def find_cutout(user_id: str, cutout_id: str) -> CutoutRow | None:
    """Return the cut-out, None when there is none."""
    return find(CutoutRow, user_id, cutout_id)


def read_active(user_id: str) -> list[CutoutRow]:
    """Return what is under way, the oldest first."""
    within = CutoutRow.state_key.startswith(active_key(""))
    return list(CutoutRow.by_state.query(user_id, within, consistent_read=True))


def read_ended(user_id: str, since: datetime) -> list[CutoutRow]:
    """Return up to 100 that have ended since then, the last one first."""
    within = CutoutRow.state_key.between(ended_key(iso(since), ""), ended_key("~", ""))
    found = CutoutRow.by_state.query(
        user_id, within, consistent_read=True, scan_index_forward=False, limit=_LISTED
    )
    return list(found)


def read_of_picture(user_id: str, picture_id: str) -> list[CutoutRow]:
    """Return all that was begun with a picture and is still kept."""
    found = CutoutRow.by_picture.query(
        user_id, CutoutRow.picture_id == picture_id, consistent_read=True
    )
    return list(found)
