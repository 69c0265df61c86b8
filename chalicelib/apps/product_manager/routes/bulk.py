"""Many products at once."""

from __future__ import annotations

from chalicelib.apps.product_manager.schemas.bulk import (
    ProductRefusedOut,
    ProductReservedOut,
    ProductsChange,
    ProductsChangeReply,
    ProductUploads,
    ProductUploadsReply,
)
from chalicelib.apps.product_manager.service.bulk import Outcome, RefusedFile
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/products/bulk", status=201, limit="products", units=lambda body: len(body.files))
def upload_products(
    app: ProductManager, caller: Caller, body: ProductUploads
) -> ProductUploadsReply:
    """Reserve up to 50 pictures of new or known products, each with its outcome, for one charge."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    outcomes = app.bulk.reserve(caller.user_id, body)
    return ProductUploadsReply(uploads=[_outcome(app, outcome) for outcome in outcomes])


@router.post("/products/change")
def change_products(
    app: ProductManager, caller: Caller, body: ProductsChange
) -> ProductsChangeReply:
    """Change up to 100 products in the same way, all together."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    changed = app.many.change(caller.user_id, body)
    products = [app.show.product(row) for row in changed.products]
    return ProductsChangeReply(products=products, missing=changed.missing)


def _outcome(app: ProductManager, outcome: Outcome) -> ProductReservedOut | ProductRefusedOut:
    if isinstance(outcome, RefusedFile):
        return ProductRefusedOut(error=outcome.message, code=outcome.code, details=outcome.details)
    product = app.show.product(outcome.product)
    return ProductReservedOut(product=product, picture_id=outcome.picture_id, upload=outcome.form)
