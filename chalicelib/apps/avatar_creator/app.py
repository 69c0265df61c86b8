"""The Avatar Creator as an app of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.apps.avatar_creator.prices import PRICES
from chalicelib.foundation.app import App, Hook, QueueJob
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.apps.avatar_creator.jobs.exported import ExportedAvatars
    from chalicelib.apps.avatar_creator.jobs.made import MadeAvatars
    from chalicelib.apps.avatar_creator.jobs.previewed import PreviewedAvatars
    from chalicelib.apps.avatar_creator.jobs.uploaded import UploadedAvatars
    from chalicelib.apps.avatar_creator.jobs.used import UsedAvatars
    from chalicelib.apps.avatar_creator.service.cast import CastAvatars
    from chalicelib.apps.avatar_creator.services import AvatarCreator
    from chalicelib.apps.avatar_creator.store.search import SearchedAvatars
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.listing import WorkSource
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.jobs import Worker

LEASE_MARGIN = timedelta(seconds=5)


def _router() -> Router:
    from chalicelib.apps.avatar_creator.routes import router

    return router


def _tables() -> Models:
    from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
    from chalicelib.apps.avatar_creator.store.copies import CopyRow
    from chalicelib.apps.avatar_creator.store.digests import DigestRow
    from chalicelib.apps.avatar_creator.store.presets import PresetRow
    from chalicelib.apps.avatar_creator.store.projects import ProjectRow

    return {
        "projects": ProjectRow,
        "avatars": AvatarRow,
        "avatar_copies": CopyRow,
        "avatar_digests": DigestRow,
        "presets": PresetRow,
    }


def _build(platform: Platform) -> AvatarCreator:
    from chalicelib.apps.avatar_creator.services import build

    return build(platform)


def _uploaded(platform: Platform) -> UploadedAvatars:
    from chalicelib.apps.avatar_creator.jobs.uploaded import UploadedAvatars

    return UploadedAvatars(platform.settlement, platform.clock)


def _made(platform: Platform) -> MadeAvatars:
    from chalicelib.apps.avatar_creator.jobs.made import MadeAvatars

    return MadeAvatars(platform.pictures, platform.clock)


def _previewed(_: Platform) -> PreviewedAvatars:
    from chalicelib.apps.avatar_creator.jobs.previewed import PreviewedAvatars

    return PreviewedAvatars()


def _used(platform: Platform) -> UsedAvatars:
    from chalicelib.apps.avatar_creator.jobs.used import UsedAvatars

    return UsedAvatars(platform.clock)


def _searched(_: Platform) -> SearchedAvatars:
    from chalicelib.apps.avatar_creator.store.search import SearchedAvatars

    return SearchedAvatars()


def _exported(_: Platform) -> ExportedAvatars:
    from chalicelib.apps.avatar_creator.jobs.exported import ExportedAvatars

    return ExportedAvatars()


def _work(_: Platform) -> WorkSource:
    from chalicelib.apps.avatar_creator.service.copies import SOURCE

    return SOURCE


def _copy(platform: Platform) -> Worker:
    from chalicelib.apps.avatar_creator.services import copying

    job = copying(platform)
    return lambda message, run: job.work(message, timedelta(seconds=run.seconds) + LEASE_MARGIN)


def _cast(_: Platform) -> CastAvatars:
    from chalicelib.apps.avatar_creator.service.cast import CastAvatars

    return CastAvatars()


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.avatar_creator.jobs.sweep import AvatarSweeps, CopySweep
    from chalicelib.apps.avatar_creator.services import cascade, copying, removal, trash

    avatars = AvatarSweeps(
        uploads=_uploaded(platform),
        removal=removal(platform),
        cascade=cascade(platform),
        trash=trash(platform),
        pictures=platform.pictures,
        queue=platform.queue("uploads"),
        clock=platform.clock,
    )
    copies = CopySweep(copying(platform), platform.queue("copies"), platform.clock)
    return (*avatars.all(), *copies.all())


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
    access={"presets": "GetItem Query"},
    sweeps=_sweeps,
    limits={
        "projects": "10/h",
        "uploads": "50/h",
        "generations": "20/h",
        "previews": "20/day",
        "exports": "20/h",
        "copies": "500/h",
    },
    work=_work,
    jobs=(
        QueueJob(
            name="copy",
            queue="copies",
            work=_copy,
            seconds=120,
            tables={
                "avatar_copies": "GetItem UpdateItem",
                "avatars": "BatchGetItem ConditionCheckItem PutItem",
                "projects": "GetItem UpdateItem",
                "avatar_digests": "UpdateItem",
            },
            objects={"media": "GetObject PutObject DeleteObject"},
        ),
    ),
    upload=Hook(
        build=_uploaded,
        tables={
            **dict.fromkeys(("avatars", "projects"), "GetItem UpdateItem"),
            "avatar_digests": "UpdateItem",
        },
    ),
    pictures={
        "avatar": Hook(
            build=_made,
            tables={
                "avatars": "GetItem PutItem ConditionCheckItem",
                "projects": "GetItem UpdateItem",
                "presets": "UpdateItem",
            },
        ),
        "preview": Hook(build=_previewed),
    },
    tracked={"avatar": Hook(build=_used, tables={"avatars": "UpdateItem"})},
    searched={"avatar": Hook(build=_searched, tables={"avatars": "Query"})},
    exported={"avatar": Hook(build=_exported, tables={"avatars": "BatchGetItem"})},
    cast={"avatar": Hook(build=_cast)},
    branded={"avatars": "avatar"},
)
