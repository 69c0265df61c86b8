"""The catalogue over HTTP."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from chalicelib.foundation.app import App
from chalicelib.foundation.providers.health import DrawingOut, Health
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import Reply, Wire

router = Router()


@dataclass(frozen=True)
class Catalogue:
    """What the service is: its apps, those to come, its release, and how those do who draw."""

    apps: tuple[App, ...]
    announced: tuple[App, ...]
    release: str
    health: Health


class AppOut(Wire):
    """One app of the suite."""

    id: str
    name: str
    description: str
    icon: str = Field(description="A lucide icon name.")
    color: str
    order: int
    coming_soon: bool
    prices: dict[str, int] = Field(description="Credits per action.")


class AppsReply(Reply):
    """The apps in the order of the dashboard."""

    apps: list[AppOut]


class HealthReply(DrawingOut, Reply):
    """The service answers, and with what it draws."""

    status: str = "ok"
    version: str


@router.get("/apps", public=True)
def list_apps(catalogue: Catalogue) -> AppsReply:
    """List the apps of the suite."""
    built = [_app(app, coming_soon=False) for app in catalogue.apps]
    coming = [_app(app, coming_soon=True) for app in catalogue.announced]
    return AppsReply(apps=sorted([*built, *coming], key=lambda app: app.order))


@router.get("/health", public=True)
def read_health(catalogue: Catalogue) -> HealthReply:
    """Tell the version, and who makes the pictures at the moment."""
    return HealthReply(version=catalogue.release, **dict(catalogue.health.look()))


def _app(app: App, *, coming_soon: bool) -> AppOut:
    return AppOut(
        id=app.id,
        name=app.name,
        description=app.description,
        icon=app.icon,
        color=app.color,
        order=app.order,
        coming_soon=coming_soon,
        prices=dict(app.prices),
    )
