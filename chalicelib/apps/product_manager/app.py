"""The Product Manager as an app of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.apps.product_manager.prices import PRICES
from chalicelib.foundation.app import App, Hook
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.apps.product_manager.jobs.uploaded import UploadedPictures
    from chalicelib.apps.product_manager.jobs.used import UsedProducts
    from chalicelib.apps.product_manager.services import ProductManager
    from chalicelib.apps.product_manager.store.search import SearchedProducts
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.sweep import Sweep


def _router() -> Router:
    from chalicelib.apps.product_manager.routes import router

    return router


def _tables() -> Models:
    from chalicelib.apps.product_manager.store.pictures import PictureRow
    from chalicelib.apps.product_manager.store.products import ProductRow
    from chalicelib.apps.product_manager.store.skus import SkuRow

    return {"products": ProductRow, "product_skus": SkuRow, "product_pictures": PictureRow}


def _build(platform: Platform) -> ProductManager:
    from chalicelib.apps.product_manager.services import build

    return build(platform)


def _uploaded(platform: Platform) -> UploadedPictures:
    from chalicelib.apps.product_manager.jobs.uploaded import UploadedPictures

    return UploadedPictures(platform.settlement, platform.clock)


def _used(platform: Platform) -> UsedProducts:
    from chalicelib.apps.product_manager.jobs.used import UsedProducts

    return UsedProducts(platform.clock)


def _searched(_: Platform) -> SearchedProducts:
    from chalicelib.apps.product_manager.store.search import SearchedProducts

    return SearchedProducts()


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.product_manager.jobs.sweep import ProductSweeps
    from chalicelib.apps.product_manager.services import removal, trash

    return ProductSweeps(
        uploads=_uploaded(platform),
        removal=removal(platform),
        trash=trash(platform),
        pictures=platform.pictures,
        queue=platform.queue("uploads"),
        clock=platform.clock,
    ).all()


APP = App(
    id="product-manager",
    name="Product Manager",
    description="A product catalogue with bulk upload and background removal.",
    icon="package",
    color="amber",
    order=3,
    prices=PRICES,
    router=_router,
    build=_build,
    tables=_tables,
    sweeps=_sweeps,
    limits={"products": "200/h"},
    upload=Hook(
        build=_uploaded,
        tables={"product_pictures": "GetItem UpdateItem", "products": "UpdateItem"},
    ),
    tracked={"product": Hook(build=_used, tables={"products": "UpdateItem"})},
    searched={"product": Hook(build=_searched, tables={"products": "Query"})},
)
