"""Listings as people follow them: those of one product are one piece of work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from chalicelib.apps.product_manager.store import listings
from chalicelib.apps.product_manager.store.listings import KEPT, ListingRow
from chalicelib.apps.product_manager.store.products import APP_ID
from chalicelib.core.clock import Clock
from chalicelib.foundation.work.listing import Status, WorkItem, WorkSource

KIND = "listing"
Rows = list[ListingRow]


def source(clock: Clock) -> WorkSource:
    """Return where the list of all work asks: a query, and a second where there are some.

    An item has the id of its product.
    """

    def over(user_id: str) -> Rows:
        return listings.read_ended(user_id, clock() - KEPT)

    def active(user_id: str) -> list[WorkItem]:
        going = _by_product(listings.read_active(user_id))
        done = _by_product(over(user_id)) if going else {}
        return [_item(rows, _since(rows, done.get(id_, []))) for id_, rows in going.items()]

    def ended(user_id: str) -> list[WorkItem]:
        done = _by_product(over(user_id))
        going = _by_product(listings.read_active(user_id)) if done else {}
        return [_item([], rows) for id_, rows in done.items() if id_ not in going]

    return WorkSource(active, ended)


def _by_product(rows: Rows) -> dict[str, Rows]:
    found: defaultdict[str, Rows] = defaultdict(list)
    for row in rows:
        found[row.product_id].append(row)
    return found


def _since(going: Rows, over: Rows) -> Rows:
    """Return what was ordered with the first of those under way, or after it."""
    first = min(row.created_at for row in going)
    return [row for row in over if row.created_at >= first]


def _item(going: Rows, over: Rows) -> WorkItem:
    rows = [*going, *over]
    last = max(over, key=lambda row: row.ended_at, default=None)
    failed = [row for row in over if row.status == "failed"]
    return WorkItem(
        id=rows[0].product_id,
        app_id=APP_ID,
        kind=KIND,
        name=rows[0].name,
        status=_status(going, over),
        stage=_stage(going),
        progress=100 * len(over) // len(rows),
        done=len(over),
        total=len(rows),
        created_at=min(row.created_at for row in rows),
        ended_at=last.ended_at if last and not going else None,
        failed=len(failed),
        error_code=failed[0].error_code if failed else None,
        error_message=failed[0].error_message if failed else None,
    )


def _stage(going: Sequence[ListingRow]) -> str:
    if not going:
        return "done"
    return "drawing" if any(row.status == "processing" for row in going) else "queued"


def _status(going: Sequence[ListingRow], over: Sequence[ListingRow]) -> Status:
    if going:
        return "processing" if over or _stage(going) == "drawing" else "pending"
    return "completed" if any(row.status == "ready" for row in over) else "failed"
