"""The composition root: the one place that knows all packages and connects them.

Everything is built at first use, so that importing it costs little and reads no environment.
What only a worker needs is imported where the worker is built.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from chalicelib.apps.avatar_creator.plugin import PLUGIN as AVATAR_CREATOR
from chalicelib.core.clock import utc_now
from chalicelib.foundation.accounts.routes import router as accounts_router
from chalicelib.foundation.catalogue.announced import ANNOUNCED
from chalicelib.foundation.catalogue.routes import Catalogue
from chalicelib.foundation.catalogue.routes import router as catalogue_router
from chalicelib.kit.api import Api
from chalicelib.kit.edge import CallCount, Edge
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import CognitoTrust, Identity, PlatformTrust
from chalicelib.kit.jwks import KeySet
from chalicelib.kit.log import log_as_json
from chalicelib.kit.openapi import document
from chalicelib.settings import Settings, settings

if TYPE_CHECKING:
    from chalicelib.apps.avatar_creator.service.removal import Removal
    from chalicelib.apps.avatar_creator.service.settlement import Settlement
    from chalicelib.apps.avatar_creator.services import AvatarCreator
    from chalicelib.aws.storage import MediaStorage
    from chalicelib.foundation.accounts.ledger import Ledger
    from chalicelib.inference.config import InferenceConfig


def mount(api: Api) -> None:
    """Serve every endpoint of the suite."""
    for prefix, router, services in mounted():
        for endpoint in router.endpoints:
            api.mount(prefix, endpoint, edge, services)
    api.serve_text("/openapi.json", "application/json", openapi)
    api.serve_text("/docs", "text/html; charset=utf-8", docs_page)


def mounted() -> list[tuple[str, Router, Callable[[], Any]]]:
    """Return every router with its prefix and the services its endpoints are called with."""
    apps = [(f"/apps/{plugin.id}", plugin.router, services) for plugin, services in APPS]
    return [("", catalogue_router, catalogue), ("", accounts_router, ledger), *apps]


@cache
def openapi() -> str:
    """Return the description of the API as JSON text."""
    endpoints = [
        (prefix, endpoint) for prefix, router, _ in mounted() for endpoint in router.endpoints
    ]
    return json.dumps(document(endpoints, version="1"), indent=2, ensure_ascii=False) + "\n"


@cache
def docs_page() -> str:
    """Return the description of the API for people."""
    from chalicelib.kit.docs_page import render

    return render(json.loads(openapi()))


@cache
def edge() -> Edge:
    """Return the wrapper around every endpoint."""
    from chalicelib.aws.session import calls

    log_as_json()
    counting = CallCount(calls.reset, lambda: len(calls.operations))
    return Edge(identity(settings()), counting)


def identity(config: Settings) -> Identity:
    """Return who recognises callers, as far as `config` names whom to trust."""
    cognito = platform = None
    if config.cognito_issuer:
        keys = KeySet(config.cognito_jwks_url)
        cognito = CognitoTrust(config.cognito_issuer, config.cognito_client_id, keys)
    if config.jwt_secret:
        platform = PlatformTrust(config.jwt_secret, config.jwt_issuer, config.jwt_audience)
    return Identity(cognito=cognito, platform=platform, clock=utc_now)


@cache
def catalogue() -> Catalogue:
    """Return what the service tells about itself."""
    from chalicelib.inference.config import choose

    chosen = choose(inference_config())
    plugins = tuple(plugin for plugin, _ in APPS) + ANNOUNCED
    return Catalogue(plugins, settings().release, chosen.name, chosen.model, chosen.demo)


@cache
def bind_tables() -> None:
    """Give every model its table's name."""
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
    from chalicelib.apps.avatar_creator.store.generations import GenerationRow
    from chalicelib.apps.avatar_creator.store.projects import ProjectRow
    from chalicelib.apps.avatar_creator.store.usage import UsageRow
    from chalicelib.aws.tables import bind
    from chalicelib.foundation.accounts.store import AccountRow, EntryRow

    config = settings()
    bind(
        {
            ProjectRow: config.projects_table,
            AvatarRow: config.avatars_table,
            GenerationRow: config.generations_table,
            UsageRow: config.usage_table,
            AccountRow: config.accounts_table,
            EntryRow: config.credits_table,
        }
    )


@cache
def ledger() -> Ledger:
    """Return the ledger of credits."""
    from chalicelib.foundation.accounts.ledger import Ledger

    bind_tables()
    config = settings()
    return Ledger(utc_now, welcome=config.welcome_credits, enabled=config.credits_enabled)


@cache
def storage() -> MediaStorage:
    """Return the media bucket."""
    from chalicelib.aws.storage import MediaStorage

    return MediaStorage(settings().media_bucket, public_url=settings().s3_public_url)


@cache
def settlement() -> Settlement:
    """Return how work is ended."""
    from chalicelib.apps.avatar_creator.service.settlement import Settlement

    return Settlement(ledger(), utc_now)


@cache
def removal() -> Removal:
    """Return how things are removed for good."""
    from chalicelib.apps.avatar_creator.service.removal import Removal

    return Removal(ledger(), settlement(), storage(), utc_now)


@cache
def avatar_creator() -> AvatarCreator:
    """Return the use cases of the Avatar Creator."""
    from chalicelib.apps.avatar_creator.service.avatars import Avatars
    from chalicelib.apps.avatar_creator.service.cascade import Cascade
    from chalicelib.apps.avatar_creator.service.generations import Generations
    from chalicelib.apps.avatar_creator.service.presenter import Presenter
    from chalicelib.apps.avatar_creator.service.projects import Projects
    from chalicelib.apps.avatar_creator.service.stats import Stats
    from chalicelib.apps.avatar_creator.service.trash import Trash
    from chalicelib.apps.avatar_creator.service.uploads import Uploads
    from chalicelib.apps.avatar_creator.service.usage import Usage
    from chalicelib.apps.avatar_creator.services import AvatarCreator
    from chalicelib.aws.queues import Queue

    config, clock = settings(), utc_now
    about = catalogue()
    projects = Projects(clock)
    avatars = Avatars(projects, clock)
    lifetime = timedelta(seconds=config.upload_lifetime_seconds)
    queue = Queue(config.generation_queue_url)
    return AvatarCreator(
        projects=projects,
        avatars=avatars,
        uploads=Uploads(ledger(), storage(), clock, lifetime=lifetime),
        generations=Generations(ledger(), settlement(), queue, clock),
        trash=Trash(Cascade(removal(), clock), removal(), clock),
        usage=Usage(avatars, clock),
        stats=Stats(ledger(), clock),
        show=Presenter(storage(), clock),
        health={"version": about.release, "provider": about.provider, "demo": about.demo},
    )


def inference_config() -> InferenceConfig:
    """Return what the settings say about who draws."""
    from chalicelib.inference.config import InferenceConfig

    config = settings()
    return InferenceConfig(
        huggingface_api_key=config.huggingface_api_key,
        huggingface_model=config.huggingface_model,
        huggingface_lora=config.huggingface_lora,
        hub_url=config.huggingface_hub_url,
        router_url=config.huggingface_router_url,
        inference_endpoint_url=config.inference_endpoint_url,
        inference_endpoint_token=config.inference_endpoint_token,
        demo_model_url=config.demo_model_url,
    )


APPS: tuple[tuple[Any, Callable[[], Any]], ...] = ((AVATAR_CREATOR, avatar_creator),)
