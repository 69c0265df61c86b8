"""The catalogue as a part of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.foundation.app import App, Part
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.foundation.catalogue.routes import Catalogue
    from chalicelib.foundation.platform import Platform


def catalogue_of(apps: Sequence[App]) -> Part:
    """Return the part that tells about `apps`, and about those that are announced but not built."""

    def build(platform: Platform) -> Catalogue:
        from chalicelib.foundation.catalogue.announced import ANNOUNCED
        from chalicelib.foundation.catalogue.routes import Catalogue

        built = {app.id for app in apps}
        coming = tuple(app for app in ANNOUNCED if app.id not in built)
        return Catalogue(tuple(apps), coming, platform.config.release, platform.health)

    return Part(id="catalogue", paths=("/apps", "/health"), router=_router, build=build)


def _router() -> Router:
    from chalicelib.foundation.catalogue.routes import router

    return router
