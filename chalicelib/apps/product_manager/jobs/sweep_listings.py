"""What the sweep does about listings that are due."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.apps.product_manager.jobs.listed import NOT_MADE, ListingJob
from chalicelib.apps.product_manager.service.listing_rows import message_of
from chalicelib.apps.product_manager.store.listings import OPEN_LISTING, ListingRow
from chalicelib.aws.queues import Queue
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=2)
LOOK_AGAIN = timedelta(minutes=10)


def listing_sweep(job: ListingJob, queue: Queue, clock: Clock) -> Sweep:
    """Send a listing on, end it, or remove the files that it takes the place of."""

    def look(row: ListingRow) -> None:
        if row.status not in OPEN_LISTING:
            job.clear_away(row)
        elif clock() - parse_iso(row.created_at) > GIVE_UP:
            job.fail(row, "took_too_long", NOT_MADE)
        elif open_work.put_off(row, clock() + LOOK_AGAIN):
            queue.send([message_of(row)])

    return Sweep(ListingRow, look)
