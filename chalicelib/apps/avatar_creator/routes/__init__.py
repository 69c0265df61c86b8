"""The Avatar Creator over HTTP."""

from chalicelib.apps.avatar_creator.routes import (
    avatars,
    generations,
    presets,
    previews,
    projects,
    trash,
    usage,
)
from chalicelib.kit.endpoint import Router

router = Router(
    [
        *projects.router.endpoints,
        *avatars.router.endpoints,
        *generations.router.endpoints,
        *presets.router.endpoints,
        *previews.router.endpoints,
        *trash.router.endpoints,
        *usage.router.endpoints,
    ]
)
