"""Brand Kit as an app of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.apps.brand_kit.prices import PRICES
from chalicelib.foundation.app import App, Hook
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.apps.brand_kit.jobs.uploaded import UploadedLogos
    from chalicelib.apps.brand_kit.service.kits import Kits
    from chalicelib.apps.brand_kit.services import BrandKit
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.sweep import Sweep


def _router() -> Router:
    from chalicelib.apps.brand_kit.routes import router

    return router


def _tables() -> Models:
    from chalicelib.apps.brand_kit.store.kits import KitRow
    from chalicelib.apps.brand_kit.store.logos import LogoRow
    from chalicelib.apps.brand_kit.store.shelves import ShelfRow

    return {"brand_kits": KitRow, "brand_shelves": ShelfRow, "brand_logos": LogoRow}


def _build(platform: Platform) -> BrandKit:
    from chalicelib.apps.brand_kit.services import build

    return build(platform)


def _brand_kits(platform: Platform) -> Kits:
    from chalicelib.apps.brand_kit.services import kits

    return kits(platform)


def _uploaded(platform: Platform) -> UploadedLogos:
    from chalicelib.apps.brand_kit.jobs.uploaded import UploadedLogos
    from chalicelib.apps.brand_kit.services import logos

    return UploadedLogos(logos(platform), platform.clock)


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.brand_kit.jobs.sweep import KitSweeps
    from chalicelib.apps.brand_kit.services import logos, trash

    return KitSweeps(
        logos=logos(platform),
        trash=trash(platform),
        pictures=platform.pictures,
        queue=platform.queue("uploads"),
        clock=platform.clock,
    ).all()


APP = App(
    id="brand-kit",
    name="Brand Kit",
    description="Several brands, each with logo, colours, fonts and tone of voice.",
    icon="palette",
    color="pink",
    order=2,
    prices=PRICES,
    router=_router,
    build=_build,
    tables=_tables,
    sweeps=_sweeps,
    limits={"uploads": "50/h"},
    upload=Hook(
        build=_uploaded,
        tables={
            "brand_kits": "GetItem UpdateItem",
            "brand_logos": "GetItem UpdateItem DeleteItem",
        },
    ),
    brand_kits=Hook(build=_brand_kits),
)
