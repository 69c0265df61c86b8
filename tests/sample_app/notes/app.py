"""Notes as an app of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.apps.notes.prices import PRICES
from chalicelib.foundation.app import SWEEP, App, Hook, QueueJob
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.apps.notes.jobs import UploadedNotes
    from chalicelib.apps.notes.service import NotesServices
    from chalicelib.apps.notes.stamps import MadeStamps
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.jobs import Worker


def _router() -> Router:
    from chalicelib.apps.notes.routes import router

    return router


def _tables() -> Models:
    from chalicelib.apps.notes.store import NoteRow

    return {"notes": NoteRow}


def _build(platform: Platform) -> NotesServices:
    from chalicelib.apps.notes.service import build

    return build(platform)


def _uploaded(platform: Platform) -> UploadedNotes:
    from chalicelib.apps.notes.jobs import UploadedNotes

    return UploadedNotes(platform.settlement, platform.queue("notes"), platform.clock)


def _made(platform: Platform) -> MadeStamps:
    from chalicelib.apps.notes.stamps import MadeStamps

    return MadeStamps(platform.clock)


def _postmark(platform: Platform) -> Worker:
    from chalicelib.apps.notes.jobs import PostmarkJob

    job = PostmarkJob(platform.clock)
    return lambda message, _: job.work(message)


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.notes.jobs import NoteSweep
    from chalicelib.apps.notes.store import NoteRow
    from chalicelib.foundation.work.sweep import Sweep

    sweep = NoteSweep(
        _uploaded(platform),
        platform.pictures,
        arrivals=platform.queue("uploads"),
        postings=platform.queue("notes"),
        clock=platform.clock,
    )
    return (Sweep(NoteRow, sweep.look),)


APP = App(
    id="notes",
    name="Notes",
    description="Write notes with a picture, and have them posted.",
    icon="sticky-note",
    color="amber",
    order=90,
    prices=PRICES,
    router=_router,
    build=_build,
    tables=_tables,
    sweeps=_sweeps,
    limits={"notes": "50/h", "stamps": "10/h"},
    upload=Hook(build=_uploaded, tables={"notes": "GetItem UpdateItem"}),
    pictures={"stamp": Hook(build=_made)},
    jobs=(
        QueueJob(
            name="postmark",
            queue="notes",
            work=_postmark,
            batch=10,
            tables={"notes": "UpdateItem"},
            senders=("thumbnail", SWEEP),
        ),
    ),
)
