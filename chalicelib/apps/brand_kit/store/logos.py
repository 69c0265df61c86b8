"""Rows of the `brand_logos` table: each logo that was ever announced, until it is of no use."""

from __future__ import annotations

from datetime import datetime

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.aws.tables import Change, find
from chalicelib.foundation.media.keys import UploadKey
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OpenIndex
from chalicelib.foundation.work.settlement import CLEAR_AWAY

APP_ID = "brand-kit"
OPEN_LOGO = ("awaiting_upload", "processing")
REPLACED = "replaced"


class LogoRow(Model):
    """One logo, shown by its kit once it is `ready`; its picture is under keys made of its ids.

    `name` is the brand's at that time, for the ledger.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    logo_id = UnicodeAttribute(range_key=True, attr_name="logoId")
    kit_id = UnicodeAttribute(attr_name="kitId")
    kind = UnicodeAttribute()
    name = UnicodeAttribute()
    status = UnicodeAttribute()
    declared_type = UnicodeAttribute(attr_name="declaredType")
    attempts = NumberAttribute(default=0)
    charged = NumberAttribute(default=0)
    created_at = UnicodeAttribute(attr_name="createdAt")
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    open_index = OpenIndex()


IS_NEW = LogoRow.logo_id.does_not_exist()
IS_OPEN = LogoRow.status.is_in(*OPEN_LOGO)


def upload_key(user_id: str, logo_id: str) -> UploadKey:
    return UploadKey(APP_ID, user_id, logo_id)


def find_logo(user_id: str, logo_id: str) -> LogoRow | None:
    """Return the row of a logo, None when there is none."""
    return find(LogoRow, user_id, logo_id)


def claimed() -> list[Action]:
    """Return the change of a logo that a worker begins with."""
    return [LogoRow.status.set("processing"), LogoRow.attempts.add(1)]


def ready() -> Change:
    """Return the change of a logo that is shown from now on."""
    actions = [
        LogoRow.status.set("ready"),
        LogoRow.leased_until.remove(),
        *open_work.finished(LogoRow),
    ]
    return actions, LogoRow.status == "processing"


def failed(now: datetime) -> Change:
    """Return the change that ends a logo without a picture; the sweep removes what is left."""
    return _ended("failed", now), IS_OPEN


def replaced(now: datetime) -> Change:
    """Return the change of a logo that its kit shows no longer; it is to be removed."""
    return _ended(REPLACED, now), LogoRow.status == "ready"


def _ended(status: str, now: datetime) -> list[Action]:
    return [
        LogoRow.status.set(status),
        LogoRow.leased_until.remove(),
        *open_work.look_again_at(LogoRow, now + CLEAR_AWAY),
    ]
