"""The workers of the Avatar Creator, put together once per process."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.service.settlement import Settlement
from chalicelib.kit.jobs import Invocation, Message, Worker

if TYPE_CHECKING:
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.sweep import Sweep

FINISHING = 20.0
LEASE_MARGIN = timedelta(seconds=5)


def thumbnail(platform: Platform) -> Worker:
    from chalicelib.apps.avatar_creator.jobs.thumbnail import ThumbnailJob

    job = ThumbnailJob(_settlement(platform), platform.storage, platform.clock)
    return lambda message, _: job.work(message)


def generate(platform: Platform) -> Worker:
    from chalicelib.apps.avatar_creator.jobs.generate import GenerateJob, Time
    from chalicelib.apps.avatar_creator.jobs.pictures import PictureStore
    from chalicelib.inference.budget import Budget
    from chalicelib.inference.build import build_provider

    provider = cache(lambda: build_provider(platform.config.inference))
    job = GenerateJob(
        provider,
        _settlement(platform),
        PictureStore(platform.storage),
        platform.clock,
        waits=platform.config.retry_waits,
    )

    def work(message: Message, invocation: Invocation) -> None:
        drawing = max(invocation.seconds - FINISHING, invocation.seconds / 2)
        lease = timedelta(seconds=invocation.seconds) + LEASE_MARGIN
        job.work(message, Time(lambda: Budget(drawing), lease))

    return work


def usage(platform: Platform) -> Worker:
    from chalicelib.apps.avatar_creator.jobs.usage import UsageJob
    from chalicelib.apps.avatar_creator.service.avatars import Avatars
    from chalicelib.apps.avatar_creator.service.projects import Projects
    from chalicelib.apps.avatar_creator.service.usage import Usage

    clock = platform.clock
    job = UsageJob(Usage(Avatars(Projects(clock), clock), clock))
    return lambda message, _: job.work(message)


def sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.avatar_creator.jobs.sweep import Sweeps

    settlement, storage = _settlement(platform), platform.storage
    removal = Removal(platform.ledger, settlement, storage, platform.clock)
    return Sweeps(
        settlement,
        removal,
        Cascade(removal, platform.clock),
        storage,
        generation_queue=platform.queue("generation"),
        upload_queue=platform.queue("uploads"),
        clock=platform.clock,
    ).all()


def _settlement(platform: Platform) -> Settlement:
    return Settlement(platform.ledger, platform.clock)
