"""The making of pictures as a part of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib.foundation.accounts.part import PAYING
from chalicelib.foundation.app import API, SWEEP, App, Part, QueueJob, tables_of

if TYPE_CHECKING:
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.generation.finishing import Finishing
    from chalicelib.foundation.generation.job import GenerateJob
    from chalicelib.foundation.generation.onward import Onward
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.listing import WorkSource
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.jobs import Worker

CHANGE = "GetItem Query PutItem UpdateItem DeleteItem"


def generation_of(apps: Sequence[App]) -> Part:
    """Return the part that makes pictures for `apps`, all on one queue."""
    job = QueueJob(
        name="generate",
        queue="generation",
        work=_generate,
        memory=1024,
        seconds="GenerationTimeout",
        hidden="GenerationVisibility",
        concurrency="GenerationConcurrency",
        attempts=10,
        asks_models=True,
        tables={
            **tables_of(kind for app in apps for kind in app.pictures.values()),
            **PAYING,
            "generations": "GetItem Query PutItem UpdateItem",
            "orders": "Query UpdateItem",
            "providers": "Query UpdateItem",
        },
        objects={"media": "GetObject PutObject DeleteObject"},
        senders=(API, SWEEP, "generate"),
    )
    return replace(GENERATION, jobs=(job,), sweeps=_sweeps, work=_work)


def _tables() -> Models:
    from chalicelib.foundation.generation.orders import OrderRow
    from chalicelib.foundation.generation.store import GenerationRow

    return {"generations": GenerationRow, "orders": OrderRow}


def _services() -> Models:
    from chalicelib.foundation.providers.store import ProviderRow

    return {"providers": ProviderRow}


GENERATION = Part(
    id="generation",
    tables=_tables,
    access={"generations": f"{CHANGE} BatchGetItem BatchWriteItem", "orders": CHANGE},
)
PROVIDERS = Part(id="providers", tables=_services, access={"providers": "Query"})
"""How the picture services are doing. On its own, since health needs to know no more."""


def finishing(platform: Platform) -> Finishing:
    """Return how pictures end that a worker had."""
    from chalicelib.foundation.generation.finishing import Finishing

    return Finishing(
        platform.picture_kind,
        platform.endings,
        platform.turns,
        platform.pictures,
        platform.clock,
    )


def onward(platform: Platform) -> Onward:
    """Return what comes after them."""
    from chalicelib.foundation.generation.onward import Onward
    from chalicelib.foundation.usage.telling import Telling

    telling = Telling(platform.queue("usage"), platform.clock)
    return Onward(platform.picture_kind, platform.turns, telling, platform.clock)


def generate_job(platform: Platform) -> GenerateJob:
    """Return the worker that makes pictures."""
    from chalicelib.foundation.generation.job import GenerateJob

    return GenerateJob(
        drawing=platform.drawing,
        standings=platform.standings,
        kinds=platform.picture_kind,
        finishing=finishing(platform),
        onward=onward(platform),
        pictures=platform.pictures,
        clock=platform.clock,
        waits=platform.config.retry_waits,
    )


def _generate(platform: Platform) -> Worker:
    from chalicelib.foundation.work.heartbeat import time_for

    job = generate_job(platform)
    return lambda message, invocation: job.work(message, time_for(message, invocation))


def _work(_: Platform) -> WorkSource:
    from chalicelib.foundation.generation.listing import SOURCE

    return SOURCE


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.foundation.generation.sweep import GenerationSweeps

    return GenerationSweeps(
        platform.ordering,
        platform.endings,
        platform.turns,
        platform.samples,
        platform.pictures,
        platform.clock,
    ).all()
