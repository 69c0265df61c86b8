"""Searches as a part of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.foundation.app import App, Part, QueueJob, tables_of

if TYPE_CHECKING:
    from chalicelib.foundation.platform import Platform
    from chalicelib.kit.jobs import Worker


SECONDS = 300


def search_of(apps: Sequence[App]) -> Part:
    """Return the part that keeps the things of `apps` quick to find."""
    job = QueueJob(
        name="search",
        queue="search",
        work=_bases,
        memory=1024,
        seconds=SECONDS,
        batch=10,
        attempts=10,
        tables=tables_of(kind for app in apps for kind in app.searched.values()),
        objects={"search": "GetObject PutObject"},
    )
    return Part(id="search", jobs=(job,))


def _bases(platform: Platform) -> Worker:
    from chalicelib.foundation.search.job import BaseJob

    job = BaseJob(platform.searched, platform.clock)
    return lambda message, _: job.work(message)
