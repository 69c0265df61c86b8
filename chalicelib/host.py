"""The composition root: the one place that knows all parts of the suite and connects them.

Everything is built at first use, so that importing it costs little and reads no environment.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from chalicelib.apps import avatar_creator, brand_kit, pose_generator, product_manager
from chalicelib.core.clock import utc_now
from chalicelib.core.once import standing_still
from chalicelib.core.start import load, unswept
from chalicelib.foundation.accounts.part import ACCOUNTS
from chalicelib.foundation.app import App, Part, QueueJob
from chalicelib.foundation.catalogue.part import catalogue_of
from chalicelib.foundation.exports.part import exports_of
from chalicelib.foundation.generation.part import PROVIDERS, generation_of
from chalicelib.foundation.limits.part import LIMITS
from chalicelib.foundation.media.part import media_of
from chalicelib.foundation.platform import Config, Platform
from chalicelib.foundation.search.part import search_of
from chalicelib.foundation.usage.part import usage_of
from chalicelib.foundation.work.part import work_of
from chalicelib.kit.endpoint import Mounted
from chalicelib.kit.log import log_as_json, logger

if TYPE_CHECKING:
    from chalicelib.foundation.limits.rates import Rates
    from chalicelib.foundation.limits.requests import RequestRecords
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.api import Api
    from chalicelib.kit.edge import Edge
    from chalicelib.kit.identity import Identity
    from chalicelib.kit.jobs import Worker
    from chalicelib.settings import Settings

# The apps of the suite: a package and a line each.
APPS: tuple[App, ...] = (
    avatar_creator.APP,
    brand_kit.APP,
    product_manager.APP,
    pose_generator.APP,
)
_APPS_SHARE = tuple(
    share(APPS) for share in (media_of, generation_of, usage_of, search_of, exports_of)
)
_SHARED = (catalogue_of(APPS), ACCOUNTS, LIMITS, PROVIDERS, *_APPS_SHARE)
PARTS: tuple[Part, ...] = (*_SHARED, work_of((*_SHARED, *APPS)), *APPS)


def mount(api: Api) -> None:
    """Serve every endpoint of the suite, each part's when the first of its paths is asked for."""
    for part in PARTS:
        api.mount_later(part.roots, partial(_mount, api, part))
    api.serve_text("/openapi.json", "application/json", openapi)
    api.serve_text("/schemas/usage-event.json", "application/schema+json", usage_event_schema)
    api.serve_text("/docs", "text/html; charset=utf-8", docs_page)


def _mount(api: Api, part: Part) -> None:
    with unswept():
        for served in _served(part):
            api.mount(served, edge, partial(services, part.id))


def jobs() -> list[QueueJob]:
    """Return all queue work of the suite."""
    return [job for part in PARTS for job in part.jobs]


def run_job(name: str, event: dict[str, Any], milliseconds_left: int) -> dict[str, Any]:
    """Work on a batch of messages in the time this invocation has left.

    Leaves a line with the calls to AWS that it took, by operation.
    """
    from chalicelib.kit.jobs import Invocation, run_batch, together_of

    (job,) = [job for job in jobs() if job.name == name]
    put_off = platform().queue(job.queue).put_off
    work, invocation = _worker(name), Invocation(milliseconds_left / 1000, put_off)
    with _calls_told(name, messages=len(event["Records"])):
        return run_batch(
            name, event, lambda message: work(message, invocation), put_off, together_of(work)
        )


def sweep() -> None:
    """Look for work that stopped somewhere; leaves a line as `run_job` does."""
    from chalicelib.foundation.work.sweep import SweepJob

    log_as_json()

    def sweeps(part: Part) -> Sequence[Sweep]:
        platform().bind(part)
        return part.sweeps(platform())

    with _calls_told("sweep"):
        SweepJob({part.id: partial(sweeps, part) for part in PARTS}, utc_now).work()


@contextmanager
def _calls_told(job: str, **more: int) -> Iterator[None]:
    """Leave a line with the calls to AWS that are made inside, by operation."""
    from chalicelib.aws.session import calls

    calls.reset()
    yield
    counted = {"job": job, **more, "calls": Counter(calls.operations)}
    logger.info("job calls", extra=counted)


@cache
def platform() -> Platform:
    """Return what apps are built with."""
    return Platform(_config, APPS, standing_still(utc_now))


@cache
def services(part_id: str) -> Any:
    """Return what the endpoints of a part are called with."""
    (part,) = [part for part in PARTS if part.id == part_id]
    platform().bind(part)
    return part.build(platform())


@cache
def _worker(name: str) -> Worker:
    log_as_json()
    ((part, job),) = [(part, job) for part in PARTS for job in part.jobs if job.name == name]
    platform().bind(part)
    return job.work(platform())


def bind_every_table() -> None:
    """Give the models of all parts their tables' names."""
    for part in PARTS:
        platform().bind(part)


def mounted() -> list[Mounted]:
    """Return every endpoint of the suite."""
    return [served for part in PARTS for served in _served(part)]


def _served(part: Part) -> list[Mounted]:
    return [Mounted(part.id, part.prefix, endpoint) for endpoint in part.router().endpoints]


@cache
def openapi() -> str:
    """Return the description of the API as JSON text."""
    from chalicelib.kit.openapi import document

    return json.dumps(document(mounted(), version="1"), indent=2, ensure_ascii=False) + "\n"


@cache
def usage_event_schema() -> str:
    """Return the JSON Schema of what other apps send to the queue `usage`."""
    from chalicelib.foundation.usage.schemas import QueuedUsageEvent
    from chalicelib.kit.json_schema import schema_of

    schema = schema_of(QueuedUsageEvent, title="Usage event")
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


@cache
def docs_page() -> str:
    """Return the description of the API for people."""
    from chalicelib.kit.docs_page import render

    return render(json.loads(openapi()))


@cache
def edge() -> Edge:
    """Return the wrapper around every endpoint."""
    from chalicelib.aws.session import calls
    from chalicelib.kit.edge import CallCount, Edge, Guards

    log_as_json()
    counting = CallCount(calls.reset, lambda: len(calls.operations))
    return Edge(_identity, Guards(_requests, _rates), counting)


@cache
def _identity() -> Identity:
    from chalicelib.settings import settings

    with unswept():
        load("jwt")
    return identity(settings())


@cache
def _requests() -> RequestRecords:
    from chalicelib.foundation.limits.requests import RequestRecords

    platform().bind(LIMITS)
    return RequestRecords(utc_now)


def _rates() -> Rates:
    return platform().rates


def identity(config: Settings) -> Identity:
    """Return who recognises callers, as far as `config` names whom to trust."""
    from chalicelib.kit.identity import CognitoTrust, Identity, PlatformTrust
    from chalicelib.kit.jwks import KeySet

    cognito = platform_trust = None
    if config.cognito_issuer:
        keys = KeySet(config.cognito_jwks_url)
        cognito = CognitoTrust(config.cognito_issuer, config.cognito_client_id, keys)
    if config.jwt_secret:
        platform_trust = PlatformTrust(config.jwt_secret, config.jwt_issuer, config.jwt_audience)
    return Identity(cognito=cognito, platform=platform_trust, clock=utc_now)


def _config() -> Config:
    from chalicelib.settings import inference, settings

    config = settings()
    usual = {f"{part.id}.{name}": text for part in PARTS for name, text in part.limits.items()}
    return Config(
        release=config.release,
        tables=config.tables,
        queue_url_prefix=config.queue_url_prefix,
        media_bucket=config.media_bucket,
        s3_public_url=config.s3_public_url,
        credits_enabled=config.credits_enabled,
        welcome_credits=config.welcome_credits,
        upload_lifetime=timedelta(seconds=config.upload_lifetime_seconds),
        retry_waits=config.generation_retry_waits,
        drawn_at_once=config.generation_concurrency,
        places_per_person=config.places_per_person,
        limits=usual | config.limits,
        inference=inference,
    )
