"""Rows of the `brand_kits` table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import JSONAttribute, MapAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Change, Page, RawKey, find, read_page
from chalicelib.core.clock import iso
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work import open_work, places
from chalicelib.foundation.work.changes import edits
from chalicelib.foundation.work.open_work import OpenIndex

LOGO_KINDS = ("primary", "mark", "light", "dark")
IDENTITY = (
    *("whatsapp", "instagram", "tiktok", "shopee", "tokopedia", "website", "address"),
    *("nib", "pirt", "bpom", "halal"),
)
LOOK_AGAIN = timedelta(minutes=5)


class _Logo(MapAttribute[Any, Any]):
    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)  # type: ignore[no-untyped-call]  # PynamoDB says no types


class ShownLogo(_Logo):
    """A logo whose picture is there, under keys made of its id."""

    id = UnicodeAttribute()
    extension = UnicodeAttribute()
    content_type = UnicodeAttribute(attr_name="contentType")
    width = NumberAttribute()
    height = NumberAttribute()
    bytes = NumberAttribute()
    placeholder = UnicodeAttribute()
    palette = UnicodeAttribute()


class ComingLogo(_Logo):
    """A logo that is waited for, or why the last one that was waited for never came."""

    id = UnicodeAttribute()
    failure_code = UnicodeAttribute(attr_name="failureCode", null=True)
    failure_reason = UnicodeAttribute(attr_name="failureReason", null=True)


class KitPlaces(LocalSecondaryIndex["KitRow"]):
    """Live kits newest first, or trashed ones by when they were trashed."""

    class Meta:
        index_name = "place"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    place = UnicodeAttribute(range_key=True)


class KitRow(Model):
    """One brand. Which one is the default says the person's `ShelfRow`.

    `colors` are `{hex, role, name?}`, `fonts` are `{family, role, weights}`. Of each kind of logo
    there is one that is shown and one that is coming; the former stays until the latter is there.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    kit_id = UnicodeAttribute(range_key=True, attr_name="kitId")
    place = UnicodeAttribute()
    brand_name = UnicodeAttribute(attr_name="brandName")
    category = UnicodeAttribute(null=True)
    tagline = UnicodeAttribute(null=True)
    tone = UnicodeAttribute(null=True)
    colors: JSONAttribute = JSONAttribute(null=True)
    fonts: JSONAttribute = JSONAttribute(null=True)

    whatsapp = UnicodeAttribute(null=True)
    instagram = UnicodeAttribute(null=True)
    tiktok = UnicodeAttribute(null=True)
    shopee = UnicodeAttribute(null=True)
    tokopedia = UnicodeAttribute(null=True)
    website = UnicodeAttribute(null=True)
    address = UnicodeAttribute(null=True)
    nib = UnicodeAttribute(null=True)
    pirt = UnicodeAttribute(null=True)
    bpom = UnicodeAttribute(null=True)
    halal = UnicodeAttribute(null=True)

    primary = ShownLogo(null=True)
    mark = ShownLogo(null=True)
    light = ShownLogo(null=True)
    dark = ShownLogo(null=True)
    primary_coming = ComingLogo(null=True, attr_name="primaryComing")
    mark_coming = ComingLogo(null=True, attr_name="markComing")
    light_coming = ComingLogo(null=True, attr_name="lightComing")
    dark_coming = ComingLogo(null=True, attr_name="darkComing")

    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    version = NumberAttribute(null=True)
    trashed_at = UnicodeAttribute(attr_name="trashedAt", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_place = KitPlaces()
    open_index = OpenIndex()

    def shown(self, kind: str) -> ShownLogo | None:
        """Return the logo of this kind, None when there is none."""
        logo: ShownLogo | None = getattr(self, kind)
        return logo

    def coming(self, kind: str) -> ComingLogo | None:
        """Return the logo of this kind that is waited for, or did not come."""
        logo: ComingLogo | None = getattr(self, f"{kind}_coming")
        return logo

    def awaits(self, kind: str, logo_id: str) -> bool:
        """Tell whether this logo is the one that is waited for, in the trash or not."""
        coming = self.coming(kind)
        return coming is not None and coming.id == logo_id and not self.is_going

    @property
    def is_going(self) -> bool:
        """Whether it is on its way out for good."""
        return bool(self.place.startswith(places.PURGING))


EXISTS = KitRow.kit_id.exists()
IS_NEW = KitRow.kit_id.does_not_exist()
IS_LIVE = EXISTS & KitRow.trashed_at.does_not_exist()
STAYS = EXISTS & ~KitRow.place.startswith(places.PURGING)


def find_kit(user_id: str, kit_id: str) -> KitRow | None:
    """Return the kit, in the trash or not."""
    return find(KitRow, user_id, kit_id)


def read_kits(
    user_id: str, *, limit: int, start: RawKey | None = None, prefix: str = places.LIVE
) -> Page[KitRow]:
    """Return a page of live kits, newest first, or of trashed ones, last trashed first."""
    within = KitRow.place.startswith(prefix)
    return read_page(KitRow, user_id, index="place", within=within, limit=limit, start=start)


def live_place(kit_id: str) -> str:
    """Return where a live kit is found."""
    return f"{places.LIVE}{kit_id}"


def changed(given: Mapping[str, Any], cleared: Iterable[str], now: datetime) -> Change:
    """Return the change that a person makes of a live kit: what is given, what is emptied."""
    return [KitRow.updated_at.set(iso(now)), *edits(KitRow, given, cleared)], IS_LIVE


def trashed(kit_id: str, now: datetime) -> Change:
    """Return the change that moves a live kit to the trash."""
    actions = [
        KitRow.trashed_at.set(iso(now)),
        KitRow.place.set(places.in_trash(iso(now), kit_id)),
        *open_work.look_again_at(KitRow, now + places.KEPT),
    ]
    return actions, IS_LIVE


def restored(row: KitRow) -> Change:
    """Return the change that brings a kit back from the trash, as it was."""
    actions = [
        KitRow.trashed_at.remove(),
        KitRow.place.set(live_place(row.kit_id)),
        *open_work.finished(KitRow),
    ]
    return actions, KitRow.place == row.place


def purging(row: KitRow, now: datetime) -> Change:
    """Return the change by which a trashed kit is nowhere to be found, to be removed for good."""
    actions = [
        KitRow.place.set(places.purging(row.kit_id)),
        *open_work.look_again_at(KitRow, now + LOOK_AGAIN),
    ]
    return actions, KitRow.place == row.place


def logo_awaited(kind: str, logo_id: str) -> Change:
    """Return the change of a live kit that a logo is announced for."""
    return [_coming(kind).set(ComingLogo(id=logo_id))], IS_LIVE


def logo_arrived(row: KitRow, kind: str, logo_id: str, facts: PictureFacts) -> Change:
    """Return the change that shows the logo that was waited for, in place of the one of `row`."""
    logo = ShownLogo(
        id=logo_id,
        extension=facts.extension,
        content_type=facts.content_type,
        width=facts.width,
        height=facts.height,
        bytes=facts.bytes,
        placeholder=facts.placeholder,
        palette=facts.palette or "",
    )
    actions = [getattr(KitRow, kind).set(logo), _coming(kind).remove()]
    return actions, STAYS & (_coming(kind).id == logo_id) & _still_shown(row, kind)


def logo_failed(kind: str, logo_id: str, code: str, reason: str) -> Change:
    """Return the change when the logo that was waited for does not come."""
    failure = ComingLogo(id=logo_id, failure_code=code, failure_reason=reason)
    return [_coming(kind).set(failure)], STAYS & (_coming(kind).id == logo_id)


def logo_removed(row: KitRow, kind: str) -> Change:
    """Return the change that takes from a live kit the logos of this kind that `row` has."""
    coming = row.coming(kind)
    unchanged = _coming(kind).id == coming.id if coming else _coming(kind).does_not_exist()
    actions: list[Action] = [getattr(KitRow, kind).remove(), _coming(kind).remove()]
    return actions, IS_LIVE & _still_shown(row, kind) & unchanged


def _coming(kind: str) -> Any:
    return getattr(KitRow, f"{kind}_coming")


def _still_shown(row: KitRow, kind: str) -> Condition:
    shown, attribute = row.shown(kind), getattr(KitRow, kind)
    same: Condition = attribute.id == shown.id if shown else attribute.does_not_exist()
    return same
