"""The Product Manager over HTTP."""

from chalicelib.apps.product_manager.routes import (
    bulk,
    catalogue,
    exports,
    listings,
    pictures,
    products,
    sheets,
    trash,
    usage,
)
from chalicelib.kit.endpoint import Router

router = Router(
    [
        *products.router.endpoints,
        *bulk.router.endpoints,
        *pictures.router.endpoints,
        *exports.router.endpoints,
        *listings.router.endpoints,
        *sheets.router.endpoints,
        *catalogue.router.endpoints,
        *trash.router.endpoints,
        *usage.router.endpoints,
    ]
)
