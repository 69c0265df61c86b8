"""The Avatar Creator over HTTP."""

from chalicelib.apps.avatar_creator.routes import (
    avatars,
    consents,
    exports,
    generations,
    organise,
    presets,
    previews,
    projects,
    trash,
    uploads,
    usage,
)
from chalicelib.kit.endpoint import Router

router = Router(
    [
        *projects.router.endpoints,
        *uploads.router.endpoints,
        *avatars.router.endpoints,
        *organise.router.endpoints,
        *consents.router.endpoints,
        *exports.router.endpoints,
        *generations.router.endpoints,
        *presets.router.endpoints,
        *previews.router.endpoints,
        *trash.router.endpoints,
        *usage.router.endpoints,
    ]
)
