"""The use cases of the Product Manager, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.apps.product_manager.service.bulk import BulkUploads
from chalicelib.apps.product_manager.service.bulk_making import BulkMaking
from chalicelib.apps.product_manager.service.cut_endings import CutEndings
from chalicelib.apps.product_manager.service.cutouts import Cutouts
from chalicelib.apps.product_manager.service.cutters import Cutters
from chalicelib.apps.product_manager.service.exports import ProductExports
from chalicelib.apps.product_manager.service.imports import Imports
from chalicelib.apps.product_manager.service.listings import Listings
from chalicelib.apps.product_manager.service.many import ManyProducts
from chalicelib.apps.product_manager.service.many_cutouts import ManyCutouts
from chalicelib.apps.product_manager.service.presenter import Presenter
from chalicelib.apps.product_manager.service.products import Products
from chalicelib.apps.product_manager.service.removal import Removal
from chalicelib.apps.product_manager.service.stats import Stats
from chalicelib.apps.product_manager.service.trash import Trash
from chalicelib.apps.product_manager.service.uploads import Uploads
from chalicelib.apps.product_manager.store.search import PRODUCT

if TYPE_CHECKING:
    from chalicelib.foundation.brands.carried import Brands
    from chalicelib.foundation.exports.service import Exports
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.usage.service import Usage


@dataclass(frozen=True)
class ProductManager:
    """What the routes call."""

    products: Products
    uploads: Uploads
    bulk: BulkUploads
    many: ManyProducts
    imports: Imports
    brands: Brands
    stats: Stats
    cutouts: Cutouts
    many_cutouts: ManyCutouts
    listings: Listings
    exports: Exports
    product_exports: ProductExports
    trash: Trash
    usage: Usage
    show: Presenter


def build(platform: Platform) -> ProductManager:
    """Connect the use cases."""
    cutters = Cutters(bool(platform.cutter_choices))
    return ProductManager(
        products=Products(removal(platform), platform.finder(PRODUCT), platform.clock),
        uploads=Uploads(platform.ledger, platform.forms, cutters, platform.clock),
        bulk=BulkUploads(
            platform.ledger, making(platform), platform.forms, cutters, platform.clock
        ),
        many=ManyProducts(platform.clock),
        imports=Imports(platform.brands, platform.clock),
        brands=platform.brands,
        stats=Stats(platform.finder(PRODUCT), platform.ledger, platform.clock),
        cutouts=Cutouts(
            ledger=platform.ledger,
            forms=platform.forms,
            queue=platform.queue("cutouts"),
            clock=platform.clock,
            cutters=cutters,
        ),
        many_cutouts=ManyCutouts(
            platform.ledger, platform.queue("cutouts"), platform.clock, cutters
        ),
        listings=Listings(platform.queue("listings"), platform.clock),
        exports=platform.exports,
        product_exports=ProductExports(platform.exports),
        trash=trash(platform),
        usage=platform.usage,
        show=Presenter(platform.storage, platform.clock),
    )


def making(platform: Platform) -> BulkMaking:
    """Return how the rows of bulk uploads are made."""
    return BulkMaking(platform.settlement, platform.forms, platform.clock)


def endings(platform: Platform) -> CutEndings:
    """Return how cut-outs end."""
    return CutEndings(platform.settlement, platform.clock)


def removal(platform: Platform) -> Removal:
    """Return how products and pictures are removed for good."""
    return Removal(
        ledger=platform.ledger,
        endings=endings(platform),
        pictures=platform.pictures,
        usage=platform.usage,
        clock=platform.clock,
    )


def trash(platform: Platform) -> Trash:
    """Return how products go to the trash, come back, and go for good."""
    return Trash(removal(platform), platform.finder(PRODUCT), platform.clock)
