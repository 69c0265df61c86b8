"""The use cases of the Pose Generator, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.apps.pose_generator.service.batch_presenter import ShownResults
from chalicelib.apps.pose_generator.service.batches import Batches
from chalicelib.apps.pose_generator.service.cascade import Cascade
from chalicelib.apps.pose_generator.service.contents import BatchContents
from chalicelib.apps.pose_generator.service.exports import PoseExports
from chalicelib.apps.pose_generator.service.orders import Orders
from chalicelib.apps.pose_generator.service.own_poses import OwnPoses
from chalicelib.apps.pose_generator.service.planning import Planning
from chalicelib.apps.pose_generator.service.projects import Projects
from chalicelib.apps.pose_generator.service.removal import Removal
from chalicelib.apps.pose_generator.service.results import Results
from chalicelib.apps.pose_generator.service.stats import Stats
from chalicelib.apps.pose_generator.service.templates import Templates
from chalicelib.apps.pose_generator.service.trash import Trash
from chalicelib.apps.pose_generator.store.search import PROJECT
from chalicelib.foundation.casting.kind import AVATAR, PRODUCT

if TYPE_CHECKING:
    from chalicelib.foundation.brands.carried import Brands
    from chalicelib.foundation.exports.service import Exports
    from chalicelib.foundation.platform import Platform


@dataclass(frozen=True)
class PoseGenerator:
    """What the routes call."""

    projects: Projects
    orders: Orders
    batches: Batches
    results: Results
    pose_exports: PoseExports
    exports: Exports
    trash: Trash
    templates: Templates
    own_poses: OwnPoses
    brands: Brands
    show: ShownResults
    at_once: int
    stats: Stats


def build(platform: Platform) -> PoseGenerator:
    """Connect the use cases."""
    projects = Projects(platform.finder(PROJECT), platform.clock)
    templates = Templates()
    orders = _orders(platform, projects, templates)
    batches = Batches(projects, orders, platform.ordering, platform.steering)
    results = Results()
    return PoseGenerator(
        projects=projects,
        orders=orders,
        batches=batches,
        results=results,
        pose_exports=PoseExports(batches, results, platform.exports),
        exports=platform.exports,
        trash=trash(platform),
        templates=templates,
        own_poses=OwnPoses(platform.clock),
        brands=platform.brands,
        show=ShownResults(platform.storage, platform.clock),
        at_once=platform.config.drawn_at_once,
        stats=Stats(platform.finder(PROJECT), platform.ledger, platform.clock),
    )


def _orders(platform: Platform, projects: Projects, templates: Templates) -> Orders:
    avatars, products = (platform.cast_kind(type_) for type_ in (AVATAR, PRODUCT))
    return Orders(
        planning=Planning(projects, templates, avatars, products, platform.brands),
        ledger=platform.ledger,
        ordering=platform.ordering,
        standings=platform.standings,
        drawers=platform.choices,
        at_once=platform.config.drawn_at_once,
        clock=platform.clock,
    )


def removal(platform: Platform) -> Removal:
    """Return how projects are removed for good, with all that is in them."""
    return Removal((contents(platform),), platform.clock, monotonic=platform.monotonic)


def contents(platform: Platform) -> BatchContents:
    """Return how batches go for good."""
    return BatchContents(platform.ordering, platform.endings, platform.turns, platform.pictures)


def cascade(platform: Platform) -> Cascade:
    """Return how batches follow their projects to the trash and back."""
    return Cascade(platform.turns, platform.clock)


def trash(platform: Platform) -> Trash:
    """Return how projects go to the trash, come back, and go for good."""
    search = platform.finder(PROJECT)
    return Trash(cascade(platform), removal(platform), search, platform.clock)
