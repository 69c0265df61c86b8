"""What products can be said to be, and a person's numbers."""

from __future__ import annotations

from chalicelib.apps.product_manager.catalogue import catalogue
from chalicelib.apps.product_manager.schemas.catalogue import CategoriesReply
from chalicelib.apps.product_manager.schemas.stats import (
    ProductCutoutsOut,
    ProductStatsOut,
    ProductStatsReply,
)
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.get("/categories", public=True)
def list_categories(_: ProductManager) -> CategoriesReply:
    """List the categories that are proposed, and all types and placements."""
    found = catalogue()
    return CategoriesReply(
        categories=found.categories,
        product_types=found.product_types,
        placements=found.placements,
    )


@router.get("/stats")
def read_product_stats(app: ProductManager, caller: Caller) -> ProductStatsReply:
    """Read the person's numbers."""
    numbers = app.stats.read(caller.user_id)
    states = ProductCutoutsOut.model_fields
    return ProductStatsReply(
        stats=ProductStatsOut(
            total_products=numbers.products,
            recent_products=numbers.recent,
            without_picture=numbers.pictures["none"],
            cutouts=ProductCutoutsOut(**{state: numbers.cutouts[state] for state in states}),
            credit_balance=numbers.balance,
        )
    )
