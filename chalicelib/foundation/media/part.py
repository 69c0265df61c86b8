"""Uploads as a part of the suite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chalicelib.foundation.accounts.part import PAYING
from chalicelib.foundation.app import SWEEP, App, Part, QueueJob, tables_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from chalicelib.foundation.platform import Platform
    from chalicelib.kit.jobs import Worker


def media_of(apps: Sequence[App]) -> Part:
    """Return the part that prepares what people send to `apps`."""
    job = QueueJob(
        name="thumbnail",
        queue="uploads",
        work=_arrivals,
        memory=1024,
        seconds=60,
        tables={
            **tables_of(app.upload for app in apps),
            **PAYING,
        },
        objects={"uploads": "GetObject DeleteObject", "media": "GetObject PutObject DeleteObject"},
        senders=(SWEEP,),
    )
    return Part(id="media", jobs=(job,))


def _arrivals(platform: Platform) -> Worker:
    from chalicelib.foundation.media.arrivals import ArrivalJob

    job = ArrivalJob(platform.upload_kind, platform.pictures)
    return lambda message, _: job.work(message)
