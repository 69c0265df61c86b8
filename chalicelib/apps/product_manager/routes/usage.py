"""Who used what of a person's products."""

from __future__ import annotations

from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.apps.product_manager.store.search import PRODUCT
from chalicelib.foundation.usage import replies
from chalicelib.foundation.usage.kind import Subject
from chalicelib.foundation.usage.schemas import UsageHistoryReply
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller

router = Router()


@router.get("/products/{product_id}/usage")
def read_product_usage(
    app: ProductManager, caller: Caller, product_id: str, query: PageQuery
) -> UsageHistoryReply:
    """Read who used a product, the latest use first, with totals per app."""
    app.products.read(caller.user_id, product_id)
    return replies.history(app.usage, caller, Subject(PRODUCT, product_id), query)
