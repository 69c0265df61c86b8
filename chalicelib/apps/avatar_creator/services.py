"""The use cases of the Avatar Creator, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.apps.avatar_creator.service.avatars import Avatars
from chalicelib.apps.avatar_creator.service.generations import Generations
from chalicelib.apps.avatar_creator.service.presenter import Presenter
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.service.stats import Stats
from chalicelib.apps.avatar_creator.service.trash import Trash
from chalicelib.apps.avatar_creator.service.uploads import Uploads
from chalicelib.apps.avatar_creator.service.usage import Usage


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
