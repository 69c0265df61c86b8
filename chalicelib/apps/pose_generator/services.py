"""The use cases of the Pose Generator, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.apps.pose_generator.service.own_poses import OwnPoses
from chalicelib.apps.pose_generator.service.projects import Projects
from chalicelib.apps.pose_generator.service.removal import Removal
from chalicelib.apps.pose_generator.service.templates import Templates
from chalicelib.apps.pose_generator.service.trash import Trash
from chalicelib.apps.pose_generator.store.search import PROJECT

if TYPE_CHECKING:
    from chalicelib.foundation.brands.carried import Brands
    from chalicelib.foundation.platform import Platform


@dataclass(frozen=True)
class PoseGenerator:
    """What the routes call."""

    projects: Projects
    trash: Trash
    templates: Templates
    own_poses: OwnPoses
    brands: Brands


def build(platform: Platform) -> PoseGenerator:
    """Connect the use cases."""
    return PoseGenerator(
        projects=Projects(platform.finder(PROJECT), platform.clock),
        trash=trash(platform),
        templates=Templates(),
        own_poses=OwnPoses(platform.clock),
        brands=platform.brands,
    )


def removal(platform: Platform) -> Removal:
    """Return how projects are removed for good, with all that is in them."""
    return Removal((), platform.clock, monotonic=platform.monotonic)


def trash(platform: Platform) -> Trash:
    """Return how projects go to the trash, come back, and go for good."""
    return Trash(removal(platform), platform.finder(PROJECT), platform.clock)
