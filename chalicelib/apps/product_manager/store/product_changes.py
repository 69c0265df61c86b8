"""Changes of rows of the `products` table, each with the condition on which it is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from pynamodb.expressions.condition import size
from pynamodb.expressions.update import Action

from chalicelib.apps.product_manager.store import picture_views
from chalicelib.apps.product_manager.store.products import (
    IS_LIVE,
    STAYS,
    ProductRow,
    live_place,
)
from chalicelib.aws.tables import Change
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work, places
from chalicelib.foundation.work.changes import edits

LOOK_AGAIN = timedelta(minutes=5)


def changed(given: Mapping[str, Any], cleared: Iterable[str], now: str, *, stamp: str) -> Change:
    """Return the change that a person makes of a live product: what is given, what is emptied."""
    return [*_times(now, stamp), *edits(ProductRow, given, cleared)], IS_LIVE


def exactly(row: ProductRow, edit: Change, *, order: Sequence[str] | None) -> Change:
    """Return a change of a product that is still as `row` says; `order` is that of its pictures."""
    actions, is_live = edit
    same = ProductRow.picture_ids == row.picture_ids
    version = ProductRow.version
    same &= version == row.version if row.version is not None else version.does_not_exist()
    moved = [] if order is None else [ProductRow.picture_ids.set(list(order))]
    return [*actions, *moved, version.add(1)], is_live & same


def pictures_added(picture_ids: Sequence[str], most: int, now: str, *, stamp: str) -> Change:
    """Return the change that adds pictures that are to come, if the product has room for them."""
    actions = [
        *_times(now, stamp),
        ProductRow.picture_ids.set(ProductRow.picture_ids.append(list(picture_ids))),
        *(picture_views.put(id_, picture_views.AWAITED) for id_ in picture_ids),
        ProductRow.version.add(1),
    ]
    room = size(ProductRow.picture_ids) <= most - len(picture_ids)
    return actions, IS_LIVE & room & ~picture_views.has(picture_ids[0])


def picture_removed(row: ProductRow, picture_id: str, now: datetime) -> Change:
    """Return the change that takes a picture out, if there are still the same ones."""
    rest = [id_ for id_ in row.picture_ids if id_ != picture_id]
    actions = [
        *_times(iso(now), iso(now)),
        ProductRow.picture_ids.set(rest),
        picture_views.taken_out(picture_id),
        ProductRow.version.add(1),
    ]
    return actions, IS_LIVE & (ProductRow.picture_ids == row.picture_ids)


def picture_shown(picture_id: str, view: Mapping[str, Any], now: datetime) -> Change:
    """Return the change when something became of a picture; the product may be in the trash."""
    actions = [ProductRow.changed_at.set(iso(now)), picture_views.put(picture_id, view)]
    return actions, STAYS & picture_views.has(picture_id)


def cutting_begun(picture_id: str, cutout_id: str, *, by_hand: bool, stamp: str) -> Change:
    """Return the change when a cut-out of a live product begins, unless one is under way."""
    actions = picture_views.begun(picture_id, cutout_id, by_hand=by_hand)
    free = picture_views.can_begin(picture_id)
    return [*actions, ProductRow.changed_at.set(stamp)], IS_LIVE & free


def cutting_ended(
    picture_id: str, cutout_id: str, actions: Sequence[Action], now: datetime
) -> Change:
    """Return the change when something came of a cut-out or not, unless another has begun since."""
    ours = picture_views.is_work(picture_id, cutout_id)
    return [*actions, ProductRow.changed_at.set(iso(now))], STAYS & ours


def picture_shown_as(
    picture_id: str, *, cut_out: bool, verdict: str | None, now: datetime
) -> Change:
    """Return the change that shows a picture of a live product cut out, or as it came.

    `verdict` is what a person says of the cut-out, if anything.
    """
    times = _times(iso(now), iso(now))
    actions = [*times, *picture_views.shown_as(picture_id, cut_out=cut_out)]
    if verdict:
        actions.append(picture_views.judged(picture_id, verdict))
    return actions, IS_LIVE & picture_views.is_cut_out(picture_id)


def used(at: str, *, times: int, stamp: str, late: bool, even_in_trash: bool) -> Change:
    """Return the change when apps used the product `times`, the last time `at`, unless `late`."""
    there = STAYS if even_in_trash else IS_LIVE
    counted: list[Action] = [ProductRow.usage_count.add(times), ProductRow.changed_at.set(stamp)]
    if late:
        return counted, there
    newer = ProductRow.last_used_at.does_not_exist() | (ProductRow.last_used_at <= at)
    return [*counted, ProductRow.last_used_at.set(at)], there & newer


def trashed(row: ProductRow, now: datetime) -> Change:
    """Return the change that moves a live product to the trash, for as long as things are there."""
    actions = [
        ProductRow.place.set(places.in_trash(iso(now), row.product_id)),
        ProductRow.trashed_at.set(iso(now)),
        ProductRow.changed_at.set(iso(now)),
        *open_work.look_again_at(ProductRow, now + places.KEPT),
    ]
    return actions, IS_LIVE & _same_sku(row)


def restored(row: ProductRow, sku: str | None, now: datetime) -> Change:
    """Return the change that makes a trashed product live again, with this SKU or none."""
    actions = [
        ProductRow.place.set(live_place(row.product_id)),
        ProductRow.trashed_at.remove(),
        ProductRow.changed_at.set(iso(now)),
        ProductRow.sku.set(sku) if sku else ProductRow.sku.remove(),
        *open_work.finished(ProductRow),
    ]
    if sku != row.sku:
        actions.append(ProductRow.version.add(1))
    return actions, ProductRow.place == row.place


def purging(row: ProductRow, now: datetime) -> Change:
    """Return the change that takes a trashed product out of every list, to be removed for good."""
    actions = [
        ProductRow.place.set(places.purging(row.product_id)),
        ProductRow.changed_at.set(iso(now)),
        *open_work.look_again_at(ProductRow, now + LOOK_AGAIN),
    ]
    return actions, ProductRow.place == row.place


def _same_sku(row: ProductRow) -> Any:
    return ProductRow.sku == row.sku if row.sku else ProductRow.sku.does_not_exist()


def _times(now: str, stamp: str) -> list[Action]:
    return [ProductRow.updated_at.set(now), ProductRow.changed_at.set(stamp)]
