"""Many products at once."""

from __future__ import annotations

from chalicelib.apps.product_manager.schemas.bulk import (
    ManyCutoutsOrder,
    ManyCutoutsReply,
    ProductCutOut,
    ProductNotCutOut,
    ProductRefusedOut,
    ProductReservedOut,
    ProductsChange,
    ProductsChangeReply,
    ProductUploads,
    ProductUploadsReply,
    SkuQuestion,
    TakenSkuOut,
    TakenSkusReply,
)
from chalicelib.apps.product_manager.service.bulk import Outcome, RefusedFile
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.core.errors import AppError
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


@router.post("/products/skus")
def find_skus(app: ProductManager, caller: Caller, body: SkuQuestion) -> TakenSkusReply:
    """Tell which of up to 100 SKUs are taken, and by which products; free."""
    taken = app.products.with_skus(caller.user_id, body.skus)
    return TakenSkusReply(
        taken=[TakenSkuOut(sku=sku, product=app.show.product(row)) for sku, row in taken.items()]
    )


@router.post("/products/change")
def change_products(
    app: ProductManager, caller: Caller, body: ProductsChange
) -> ProductsChangeReply:
    """Change up to 100 products in the same way, all together."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    changed = app.many.change(caller.user_id, body)
    products = [app.show.product(row) for row in changed.products]
    return ProductsChangeReply(products=products, missing=changed.missing)


@router.post("/products/remove-bg")
def remove_backgrounds(
    app: ProductManager, caller: Caller, body: ManyCutoutsOrder
) -> ManyCutoutsReply:
    """Have up to 100 products cut out of their first pictures; what is or was cut is not paid."""
    outcomes = app.many_cutouts.order(caller.user_id, body.product_ids)
    return ManyCutoutsReply(
        cutouts=[_cutout(app, id_, outcome) for id_, outcome in outcomes.items()]
    )


def _cutout(
    app: ProductManager, product_id: str, outcome: ProductRow | AppError
) -> ProductCutOut | ProductNotCutOut:
    if isinstance(outcome, AppError):
        return ProductNotCutOut(product_id=product_id, error=outcome.message, code=outcome.code)
    return ProductCutOut(product=app.show.product(outcome))


def _outcome(app: ProductManager, outcome: Outcome) -> ProductReservedOut | ProductRefusedOut:
    if isinstance(outcome, RefusedFile):
        return ProductRefusedOut(error=outcome.message, code=outcome.code, details=outcome.details)
    product = app.show.product(outcome.product)
    return ProductReservedOut(product=product, picture_id=outcome.picture_id, upload=outcome.form)
