"""The Pose Generator as an app of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.apps.pose_generator.prices import PRICES
from chalicelib.foundation.app import App, Hook
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.apps.pose_generator.jobs.exported import ExportedPoses
    from chalicelib.apps.pose_generator.jobs.made import PosePictures
    from chalicelib.apps.pose_generator.service.contents import BatchContents
    from chalicelib.apps.pose_generator.services import PoseGenerator
    from chalicelib.apps.pose_generator.store.search import SearchedProjects
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.sweep import Sweep


def _router() -> Router:
    from chalicelib.apps.pose_generator.routes import router

    return router


def _tables() -> Models:
    from chalicelib.apps.pose_generator.store.projects import PoseProjectRow
    from chalicelib.apps.pose_generator.store.templates import TemplateRow

    return {"pose_projects": PoseProjectRow, "pose_templates": TemplateRow}


def _build(platform: Platform) -> PoseGenerator:
    from chalicelib.apps.pose_generator.services import build

    return build(platform)


def _searched(_: Platform) -> SearchedProjects:
    from chalicelib.apps.pose_generator.store.search import SearchedProjects

    return SearchedProjects()


def _made(platform: Platform) -> PosePictures:
    from chalicelib.apps.pose_generator.jobs.made import PosePictures

    return PosePictures(platform.judging, platform.pictures, platform.clock)


def _exported(platform: Platform) -> ExportedPoses:
    from chalicelib.apps.pose_generator.jobs.exported import ExportedPoses
    from chalicelib.foundation.generation.part import GENERATION

    platform.bind(GENERATION)
    return ExportedPoses()


def _pictured(platform: Platform) -> BatchContents:
    from chalicelib.apps.pose_generator.services import contents

    return contents(platform)


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.pose_generator.jobs.sweep import ProjectSweep
    from chalicelib.apps.pose_generator.services import cascade, removal, trash

    projects = ProjectSweep(cascade(platform), removal(platform), trash(platform), platform.clock)
    return (projects.sweep(),)


APP = App(
    id="pose-generator",
    name="Pose Generator",
    description="Your avatar with your product in hundreds of poses.",
    icon="person-standing",
    color="sky",
    order=4,
    prices=PRICES,
    router=_router,
    build=_build,
    tables=_tables,
    sweeps=_sweeps,
    limits={"projects": "10/h", "orders": "10/h", "exports": "20/h"},
    pictures={"pose": Hook(build=_made, tables={"pose_templates": "UpdateItem"})},
    searched={"pose_project": Hook(build=_searched, tables={"pose_projects": "Query"})},
    exported={
        "pose": Hook(build=_exported, tables={"generations": "BatchGetItem UpdateItem"}),
    },
    pictured=Hook(build=_pictured),
    branded={"poseProjects": "pose_project"},
)
