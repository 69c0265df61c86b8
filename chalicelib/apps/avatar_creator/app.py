"""The Avatar Creator as an app of the suite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from chalicelib.apps.avatar_creator.prices import PRICES
from chalicelib.foundation.app import API, SWEEP, App, QueueJob
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from pynamodb.models import Model

    from chalicelib.apps.avatar_creator.services import AvatarCreator
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.jobs import Worker


def _router() -> Router:
    from chalicelib.apps.avatar_creator.routes import router

    return router


def _tables() -> Mapping[str, type[Model]]:
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
    from chalicelib.apps.avatar_creator.store.generations import GenerationRow
    from chalicelib.apps.avatar_creator.store.projects import ProjectRow
    from chalicelib.apps.avatar_creator.store.usage import UsageRow

    return {
        "projects": ProjectRow,
        "avatars": AvatarRow,
        "generations": GenerationRow,
        "usage": UsageRow,
    }


def _build(platform: Platform) -> AvatarCreator:
    from chalicelib.apps.avatar_creator.services import build

    return build(platform)


def _thumbnail(platform: Platform) -> Worker:
    from chalicelib.apps.avatar_creator.jobs.build import thumbnail

    return thumbnail(platform)


def _generate(platform: Platform) -> Worker:
    from chalicelib.apps.avatar_creator.jobs.build import generate

    return generate(platform)


def _usage(platform: Platform) -> Worker:
    from chalicelib.apps.avatar_creator.jobs.build import usage

    return usage(platform)


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.avatar_creator.jobs.build import sweeps

    return sweeps(platform)


CHANGE = "GetItem Query PutItem UpdateItem ConditionCheckItem"
APP = App(
    id="avatar-creator",
    name="Avatar Creator",
    description="Keep a library of avatars in projects: upload them or have them made by AI.",
    icon="circle-user-round",
    color="purple",
    order=1,
    prices=PRICES,
    router=_router,
    build=_build,
    tables=_tables,
    sweeps=_sweeps,
    jobs=(
        QueueJob(
            name="thumbnail",
            queue="uploads",
            work=_thumbnail,
            memory=1024,
            seconds=60,
            tables=dict.fromkeys(("projects", "avatars", "accounts", "credits"), CHANGE),
            objects={"uploads": "GetObject DeleteObject", "media": "PutObject DeleteObject"},
            senders=(SWEEP,),
        ),
        QueueJob(
            name="generate",
            queue="generation",
            work=_generate,
            memory=1024,
            seconds="GenerationTimeout",
            hidden="GenerationVisibility",
            concurrency="GenerationConcurrency",
            attempts=10,
            tables=dict.fromkeys(
                ("projects", "avatars", "generations", "accounts", "credits"), CHANGE
            ),
            objects={"media": "GetObject PutObject DeleteObject", "uploads": "DeleteObject"},
            senders=(API, SWEEP),
        ),
        QueueJob(
            name="usage",
            queue="usage",
            work=_usage,
            batch=10,
            tables={"usage": "PutItem UpdateItem", "avatars": "GetItem UpdateItem"},
            senders=(),
        ),
    ),
)
