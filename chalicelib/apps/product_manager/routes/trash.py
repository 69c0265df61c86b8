"""The trash."""

from __future__ import annotations

from chalicelib.apps.product_manager.schemas.products import (
    ProductReply,
    ProductRestore,
    ProductTrashReply,
)
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.delete("/products/{product_id}")
def trash_product(app: ProductManager, caller: Caller, product_id: str) -> Reply:
    """Move a product to the trash; its SKU is free for others."""
    app.trash.trash(caller.user_id, product_id)
    return Reply(message="Product moved to the trash.")


@router.post("/products/{product_id}/restore")
def restore_product(
    app: ProductManager, caller: Caller, product_id: str, body: ProductRestore
) -> ProductReply:
    """Bring a product back from the trash; with another SKU, or none, where its own is taken."""
    row = app.trash.restore(caller.user_id, product_id, body)
    shown = app.show.product(row)
    return ProductReply(product=shown, message="Product restored.").of_version(row.version)


@router.get("/trash")
def list_product_trash(app: ProductManager, caller: Caller, query: PageQuery) -> ProductTrashReply:
    """List the products in the trash."""
    scope = (caller.user_id, "product trash")
    start = decode_cursor(query.cursor, *scope)
    page = app.trash.page(caller.user_id, limit=query.limit, start=start)
    return ProductTrashReply(
        trash=[app.show.product(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.delete("/trash/{trashed_id}")
def purge_product(app: ProductManager, caller: Caller, trashed_id: str) -> Reply:
    """Remove a product in the trash for good: rows, history and pictures."""
    app.trash.purge(caller.user_id, trashed_id)
    return Reply(message="Deleted for good.")
