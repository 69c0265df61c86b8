"""The use cases of the Avatar Creator, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.apps.avatar_creator.service.avatars import Avatars
from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.generations import Generations
from chalicelib.apps.avatar_creator.service.presenter import Presenter
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.service.settlement import Settlement
from chalicelib.apps.avatar_creator.service.stats import Stats
from chalicelib.apps.avatar_creator.service.trash import Trash
from chalicelib.apps.avatar_creator.service.uploads import Uploads
from chalicelib.apps.avatar_creator.service.usage import Usage

if TYPE_CHECKING:
    from chalicelib.foundation.platform import Platform


@dataclass(frozen=True)
class AvatarCreator:
    """What the routes call."""

    projects: Projects
    avatars: Avatars
    uploads: Uploads
    generations: Generations
    trash: Trash
    usage: Usage
    stats: Stats
    show: Presenter
    health: dict[str, str | bool]


def build(platform: Platform) -> AvatarCreator:
    """Connect the use cases."""
    ledger, storage, clock = platform.ledger, platform.storage, platform.clock
    settlement = Settlement(ledger, clock)
    removal = Removal(ledger, settlement, storage, clock)
    projects = Projects(clock)
    avatars = Avatars(projects, clock)
    drawing = platform.drawing
    return AvatarCreator(
        projects=projects,
        avatars=avatars,
        uploads=Uploads(ledger, storage, clock, lifetime=platform.config.upload_lifetime),
        generations=Generations(ledger, settlement, platform.queue("generation"), clock),
        trash=Trash(Cascade(removal, clock), removal, clock),
        usage=Usage(avatars, clock),
        stats=Stats(ledger, clock),
        show=Presenter(storage, clock),
        health={
            "version": platform.config.release,
            "provider": drawing.name,
            "demo": drawing.demo,
        },
    )
