"""ZIPs as a part of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib.foundation.app import App, Part, QueueJob, tables_of

if TYPE_CHECKING:
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.exports.endings import ExportEndings
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.listing import WorkSource
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.jobs import Worker


def exports_of(apps: Sequence[App]) -> Part:
    """Return the part that makes ZIPs of things of `apps`."""
    job = QueueJob(
        name="export",
        queue="exports",
        work=_export,
        memory=1024,
        seconds=900,
        attempts=30,
        tables={
            **tables_of(kind for app in apps for kind in app.exported.values()),
            "exports": "GetItem UpdateItem",
        },
        objects={
            "media": "GetObject",
            "exports": "PutObject AbortMultipartUpload DeleteObject",
        },
    )
    return replace(EXPORTS, jobs=(job,), sweeps=_sweeps, work=_work)


def _tables() -> Models:
    from chalicelib.foundation.exports.store import ExportRow

    return {"exports": ExportRow}


EXPORTS = Part(
    id="exports", tables=_tables, access={"exports": "GetItem Query PutItem UpdateItem DeleteItem"}
)


def _endings(platform: Platform) -> ExportEndings:
    from chalicelib.foundation.exports.endings import ExportEndings

    return ExportEndings(platform.storage, platform.clock)


def _export(platform: Platform) -> Worker:
    from chalicelib.foundation.exports.job import ExportJob

    job = ExportJob(platform.export_kind, platform.storage, _endings(platform), platform.clock)
    return lambda message, _: job.work(message)


def _work(_: Platform) -> WorkSource:
    from chalicelib.foundation.exports.listing import SOURCE

    return SOURCE


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.foundation.exports.store import ExportRow
    from chalicelib.foundation.exports.sweep import ExportSweep
    from chalicelib.foundation.work.sweep import Sweep

    sweep = ExportSweep(platform.exports, _endings(platform), platform.clock)
    return (Sweep(ExportRow, sweep.look),)
