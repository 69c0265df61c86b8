"""The use cases of the Avatar Creator, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.apps.avatar_creator.service.avatars import Avatars
from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.consents import Consents
from chalicelib.apps.avatar_creator.service.copies import Copies
from chalicelib.apps.avatar_creator.service.exports import AvatarExports
from chalicelib.apps.avatar_creator.service.following import Following
from chalicelib.apps.avatar_creator.service.generations import Generations
from chalicelib.apps.avatar_creator.service.moves import Moves
from chalicelib.apps.avatar_creator.service.presenter import Presenter
from chalicelib.apps.avatar_creator.service.presets import Presets
from chalicelib.apps.avatar_creator.service.previews import Previews
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.service.stats import Stats
from chalicelib.apps.avatar_creator.service.trash import Trash
from chalicelib.apps.avatar_creator.service.uploads import Uploads
from chalicelib.apps.avatar_creator.store.search import AVATAR

if TYPE_CHECKING:
    from chalicelib.apps.avatar_creator.jobs.copied import CopyJob
    from chalicelib.foundation.brands.carried import Brands
    from chalicelib.foundation.exports.service import Exports
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.providers.health import Health
    from chalicelib.foundation.usage.service import Usage


@dataclass(frozen=True)
class AvatarCreator:
    """What the routes call."""

    projects: Projects
    avatars: Avatars
    moves: Moves
    copies: Copies
    uploads: Uploads
    consents: Consents
    avatar_exports: AvatarExports
    exports: Exports
    generations: Generations
    following: Following
    presets: Presets
    previews: Previews
    trash: Trash
    usage: Usage
    brands: Brands
    stats: Stats
    show: Presenter
    release: str
    health: Health


def build(platform: Platform) -> AvatarCreator:
    """Connect the use cases."""
    ledger, clock = platform.ledger, platform.clock
    projects = Projects(clock)
    generations = Generations(ledger, platform.ordering, platform.endings, platform.turns, clock)
    return AvatarCreator(
        projects=projects,
        avatars=Avatars(projects, platform.finder(AVATAR), clock),
        moves=Moves(projects, clock),
        copies=Copies(projects, platform.queue("copies"), clock),
        uploads=Uploads(ledger, platform.forms, clock),
        consents=Consents(
            removal(platform),
            platform.pictured,
            platform.finder(AVATAR),
            monotonic=platform.monotonic,
        ),
        avatar_exports=AvatarExports(projects, platform.exports),
        exports=platform.exports,
        generations=generations,
        following=Following(platform.forecast, clock),
        presets=Presets(generations),
        previews=Previews(
            ledger=ledger,
            ordering=platform.ordering,
            removal=removal(platform),
            projects=projects,
            rates=platform.rates,
            clock=clock,
        ),
        trash=trash(platform),
        usage=platform.usage,
        brands=platform.brands,
        stats=Stats(ledger, clock),
        show=Presenter(platform.storage, clock),
        release=platform.config.release,
        health=platform.health,
    )


def removal(platform: Platform) -> Removal:
    """Return how avatars and generations are removed for good."""
    return Removal(
        ledger=platform.ledger,
        endings=platform.endings,
        turns=platform.turns,
        samples=platform.samples,
        pictures=platform.pictures,
        usage=platform.usage,
        pictured=platform.pictured,
        clock=platform.clock,
    )


def trash(platform: Platform) -> Trash:
    """Return how things go to the trash, come back, and go for good."""
    search = platform.finder(AVATAR)
    return Trash(cascade(platform), removal(platform), search, platform.clock)


def copying(platform: Platform) -> CopyJob:
    """Return the worker that copies avatars."""
    from chalicelib.apps.avatar_creator.jobs.copied import CopyJob

    return CopyJob(platform.pictures, platform.clock)


def cascade(platform: Platform) -> Cascade:
    """Return how what happens to a project happens to all in it."""
    return Cascade(removal(platform), platform.clock, monotonic=platform.monotonic)
