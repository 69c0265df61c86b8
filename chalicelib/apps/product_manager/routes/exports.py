"""ZIPs of products."""

from __future__ import annotations

from chalicelib.apps.product_manager.schemas.exports import ProductExport
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.apps.product_manager.store.products import APP_ID
from chalicelib.foundation.exports import replies
from chalicelib.foundation.exports.schemas import ExportReply, ExportsReply
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/exports", status=202, limit="exports")
def zip_products(app: ProductManager, caller: Caller, body: ProductExport) -> ExportReply:
    """Have a ZIP made of pictures of products, or of their listing pictures; free."""
    return replies.one(app.exports, app.product_exports.order(caller.user_id, body))


@router.get("/exports")
def list_product_exports(app: ProductManager, caller: Caller, query: PageQuery) -> ExportsReply:
    """List the ZIPs of the last day: what is under way, then the last one that ended first."""
    return replies.page(app.exports, caller, APP_ID, query)


@router.get("/exports/{export_id}")
def read_product_export(app: ProductManager, caller: Caller, export_id: str) -> ExportReply:
    """Read how far a ZIP is, and where it is fetched."""
    return replies.one(app.exports, app.exports.read(caller.user_id, APP_ID, export_id))
