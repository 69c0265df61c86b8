"""The Product Manager as an app of the suite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.apps.product_manager.prices import PRICES
from chalicelib.foundation.accounts.part import PAYING
from chalicelib.foundation.app import API, SWEEP, App, Hook, QueueJob
from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.apps.product_manager.jobs.arrived import ArrivedFiles
    from chalicelib.apps.product_manager.jobs.cut import CutJob
    from chalicelib.apps.product_manager.jobs.exported import ExportedListings, ExportedProducts
    from chalicelib.apps.product_manager.jobs.listed import ListingJob
    from chalicelib.apps.product_manager.jobs.uploaded import UploadedPictures
    from chalicelib.apps.product_manager.jobs.used import UsedProducts
    from chalicelib.apps.product_manager.service.cast import CastProducts
    from chalicelib.apps.product_manager.services import ProductManager
    from chalicelib.apps.product_manager.store.search import SearchedProducts
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.cutting.cutting import Cutting
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.listing import WorkSource
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.jobs import Worker


def _router() -> Router:
    from chalicelib.apps.product_manager.routes import router

    return router


def _tables() -> Models:
    from chalicelib.apps.product_manager.store.bulks import BulkRow
    from chalicelib.apps.product_manager.store.cutouts import CutoutRow
    from chalicelib.apps.product_manager.store.listings import ListingRow
    from chalicelib.apps.product_manager.store.pictures import PictureRow
    from chalicelib.apps.product_manager.store.products import ProductRow
    from chalicelib.apps.product_manager.store.skus import SkuRow

    return {
        "products": ProductRow,
        "product_skus": SkuRow,
        "product_pictures": PictureRow,
        "product_bulks": BulkRow,
        "cutouts": CutoutRow,
        "listings": ListingRow,
    }


def _build(platform: Platform) -> ProductManager:
    from chalicelib.apps.product_manager.services import build

    return build(platform)


def _uploaded(platform: Platform) -> UploadedPictures:
    from chalicelib.apps.product_manager.jobs.uploaded import UploadedPictures

    return UploadedPictures(platform.settlement, platform.queue("cutouts"), platform.clock)


def _arrived(platform: Platform) -> ArrivedFiles:
    from chalicelib.apps.product_manager.jobs.arrived import ArrivedFiles
    from chalicelib.apps.product_manager.jobs.masks import CorrectedMasks
    from chalicelib.apps.product_manager.services import endings

    masks = CorrectedMasks(endings(platform), platform.pictures, platform.clock)
    return ArrivedFiles(_uploaded(platform), masks)


def cut_job(platform: Platform, cutting: Cutting) -> CutJob:
    """Return the worker that has products cut out."""
    from chalicelib.apps.product_manager.jobs.cut import CutJob
    from chalicelib.apps.product_manager.services import endings

    return CutJob(
        cutting=cutting,
        endings=endings(platform),
        pictures=platform.pictures,
        clock=platform.clock,
        waits=platform.config.retry_waits,
    )


def _cut(platform: Platform) -> Worker:
    from chalicelib.foundation.work.heartbeat import time_for

    job = cut_job(platform, platform.cutting)
    return lambda message, invocation: job.work(message, time_for(message, invocation))


def _listing_job(platform: Platform) -> ListingJob:
    from chalicelib.apps.product_manager.jobs.listed import ListingJob

    return ListingJob(platform.storage, platform.pictures, platform.clock)


def _list(platform: Platform) -> Worker:
    job = _listing_job(platform)
    return lambda message, _: job.work(message)


def _exported_products(_: Platform) -> ExportedProducts:
    from chalicelib.apps.product_manager.jobs.exported import ExportedProducts

    return ExportedProducts()


def _exported_listings(platform: Platform) -> ExportedListings:
    from chalicelib.apps.product_manager.jobs.exported import ExportedListings
    from chalicelib.apps.product_manager.service.many_listings import ManyListings

    return ExportedListings(ManyListings(platform.queue("listings"), platform.clock))


def _work(platform: Platform) -> WorkSource:
    from chalicelib.apps.product_manager.service import cutout_work, listing_work
    from chalicelib.foundation.work.listing import together

    return together(cutout_work.source(platform.clock), listing_work.source(platform.clock))


def _used(platform: Platform) -> UsedProducts:
    from chalicelib.apps.product_manager.jobs.used import UsedProducts

    return UsedProducts(platform.clock)


def _searched(_: Platform) -> SearchedProducts:
    from chalicelib.apps.product_manager.store.search import SearchedProducts

    return SearchedProducts()


def _cast(_: Platform) -> CastProducts:
    from chalicelib.apps.product_manager.service.cast import CastProducts

    return CastProducts()


def _sweeps(platform: Platform) -> Sequence[Sweep]:
    from chalicelib.apps.product_manager.jobs.sweep import ProductSweeps
    from chalicelib.apps.product_manager.jobs.sweep_bulks import bulk_sweep
    from chalicelib.apps.product_manager.jobs.sweep_cutouts import CutoutSweep
    from chalicelib.apps.product_manager.jobs.sweep_listings import listing_sweep
    from chalicelib.apps.product_manager.services import endings, making, removal, trash

    products = ProductSweeps(
        uploads=_uploaded(platform),
        removal=removal(platform),
        trash=trash(platform),
        pictures=platform.pictures,
        arrivals=platform.queue("uploads"),
        clock=platform.clock,
    )
    cutouts = CutoutSweep(
        endings=endings(platform),
        removal=removal(platform),
        pictures=platform.pictures,
        arrivals=platform.queue("uploads"),
        cutting=platform.queue("cutouts"),
        clock=platform.clock,
    )
    listings = listing_sweep(_listing_job(platform), platform.queue("listings"), platform.clock)
    return (*products.all(), cutouts.sweep(), listings, bulk_sweep(making(platform)))


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
    limits={"products": "200/h", "imports": "60/h", "listings": "200/h", "exports": "20/h"},
    upload=Hook(
        build=_arrived,
        tables={
            "products": "GetItem UpdateItem",
            "product_pictures": "GetItem UpdateItem",
            "cutouts": "GetItem PutItem UpdateItem",
        },
    ),
    jobs=(
        QueueJob(
            name="cutout",
            queue="cutouts",
            work=_cut,
            memory=1024,
            seconds=90,
            attempts=10,
            concurrency=4,
            asks_models=True,
            tables={
                "products": "GetItem UpdateItem",
                "cutouts": "GetItem UpdateItem",
                "providers": "Query UpdateItem",
                **PAYING,
            },
            objects={"media": "GetObject PutObject DeleteObject"},
            senders=(API, "thumbnail", SWEEP),
        ),
        QueueJob(
            name="listing",
            queue="listings",
            work=_list,
            memory=1024,
            seconds=60,
            tables={"listings": "GetItem UpdateItem"},
            objects={"media": "GetObject PutObject DeleteObject"},
            senders=(API, "export", SWEEP),
        ),
    ),
    work=_work,
    tracked={"product": Hook(build=_used, tables={"products": "UpdateItem"})},
    exported={
        "product": Hook(build=_exported_products, tables={"products": "BatchGetItem"}),
        "listing": Hook(
            build=_exported_listings,
            tables={"listings": "BatchGetItem PutItem", "products": "BatchGetItem"},
        ),
    },
    searched={"product": Hook(build=_searched, tables={"products": "Query"})},
    cast={"product": Hook(build=_cast)},
    branded={"products": "product"},
)
