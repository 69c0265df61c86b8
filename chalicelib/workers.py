"""The queue and schedule work of all apps, put together like `host` does it for the API."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from chalicelib import host
from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.aws.queues import Queue
from chalicelib.core.clock import utc_now
from chalicelib.kit.jobs import run_batch
from chalicelib.kit.log import log_as_json
from chalicelib.settings import settings

if TYPE_CHECKING:
    from chalicelib.apps.avatar_creator.jobs.generate import GenerateJob
    from chalicelib.apps.avatar_creator.jobs.sweep import SweepJob
    from chalicelib.apps.avatar_creator.jobs.thumbnail import ThumbnailJob
    from chalicelib.apps.avatar_creator.jobs.usage import UsageJob

FINISHING = 20.0
LEASE_MARGIN = timedelta(seconds=5)


def make_thumbnails(event: dict[str, Any]) -> dict[str, Any]:
    """Work on a batch of arrived uploads."""
    queue = Queue(settings().uploads_queue_url)
    return run_batch(event, _thumbnail_job().work, queue.put_off)


def make_pictures(event: dict[str, Any], milliseconds_left: int) -> dict[str, Any]:
    """Work on a batch of ordered pictures in the time this invocation has left."""
    from chalicelib.apps.avatar_creator.jobs.generate import Time
    from chalicelib.inference.budget import Budget

    seconds = milliseconds_left / 1000
    drawing = max(seconds - FINISHING, seconds / 2)
    time = Time(lambda: Budget(drawing), timedelta(seconds=seconds) + LEASE_MARGIN)
    queue, job = Queue(settings().generation_queue_url), _generate_job()
    return run_batch(event, lambda message: job.work(message, time), queue.put_off)


def count_usage(event: dict[str, Any]) -> dict[str, Any]:
    """Work on a batch of reported uses."""
    queue = Queue(settings().usage_queue_url)
    return run_batch(event, _usage_job().work, queue.put_off)


def sweep() -> None:
    """Look for work that stopped somewhere."""
    _sweep_job().work()


@cache
def _thumbnail_job() -> ThumbnailJob:
    from chalicelib.apps.avatar_creator.jobs.thumbnail import ThumbnailJob

    log_as_json()
    return ThumbnailJob(host.settlement(), host.storage(), utc_now)


@cache
def _generate_job() -> GenerateJob:
    from chalicelib.apps.avatar_creator.jobs.generate import GenerateJob
    from chalicelib.apps.avatar_creator.jobs.pictures import PictureStore
    from chalicelib.inference.build import build_provider

    log_as_json()
    provider = cache(lambda: build_provider(host.inference_config()))
    pictures = PictureStore(host.storage())
    waits = settings().generation_retry_waits
    return GenerateJob(provider, host.settlement(), pictures, utc_now, waits=waits)


@cache
def _usage_job() -> UsageJob:
    from chalicelib.apps.avatar_creator.jobs.usage import UsageJob
    from chalicelib.apps.avatar_creator.service.avatars import Avatars
    from chalicelib.apps.avatar_creator.service.projects import Projects
    from chalicelib.apps.avatar_creator.service.usage import Usage

    log_as_json()
    host.bind_tables()
    return UsageJob(Usage(Avatars(Projects(utc_now), utc_now), utc_now))


@cache
def _sweep_job() -> SweepJob:
    from chalicelib.apps.avatar_creator.jobs.sweep import SweepJob

    log_as_json()
    return SweepJob(
        host.settlement(),
        host.removal(),
        Cascade(host.removal(), utc_now),
        host.storage(),
        generation_queue=Queue(settings().generation_queue_url),
        upload_queue=Queue(settings().uploads_queue_url),
        clock=utc_now,
    )
