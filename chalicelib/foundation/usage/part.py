"""Usage as a part of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib.foundation.app import App, Part, QueueJob, tables_of
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.usage.service import Usage
    from chalicelib.kit.jobs import Worker


def usage_of(apps: Sequence[App]) -> Part:
    """Return the part that counts how often things of `apps` are used."""
    job = QueueJob(
        name="usage",
        queue="usage",
        work=_usage,
        batch=40,
        gather=2,
        # Uses of one thing change one row: more at a time would be in each other's way.
        concurrency=2,
        tables={
            **tables_of(kind for app in apps for kind in app.tracked.values()),
            "usage": "PutItem UpdateItem",
        },
        senders=("generate",),
    )
    return replace(USAGE, jobs=(job,))


def _tables() -> Models:
    from chalicelib.foundation.usage.store import UsageRow

    return {"usage": UsageRow}


def _router() -> Router:
    from chalicelib.foundation.usage.routes import router

    return router


def _build(platform: Platform) -> Usage:
    return platform.usage


USAGE = Part(
    id="usage",
    paths=("/usage",),
    router=_router,
    tables=_tables,
    access={"usage": "Query BatchGetItem PutItem UpdateItem BatchWriteItem"},
    build=_build,
)


def _usage(platform: Platform) -> Worker:
    from chalicelib.foundation.usage.job import UsageJob

    return UsageJob(platform.usage)
