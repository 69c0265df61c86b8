"""Products."""

from __future__ import annotations

from collections.abc import Mapping

from chalicelib.apps.product_manager.schemas.products import (
    ProductChange,
    ProductCreate,
    ProductReply,
    ProductsQuery,
    ProductsReply,
    ProductUploadReply,
)
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor
from chalicelib.kit.versions import Wanted

router = Router()


@router.get("/products")
def list_products(app: ProductManager, caller: Caller, query: ProductsQuery) -> ProductsReply:
    """List products, newest first, or find some of them."""
    wanted = query.wanted()
    if wanted:
        return _found(app, caller, query, wanted)
    scope = (caller.user_id, "products")
    start = decode_cursor(query.cursor, *scope)
    page = app.products.page(caller.user_id, limit=query.limit, start=start)
    return ProductsReply(
        products=[app.show.product(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


def _found(
    app: ProductManager, caller: Caller, query: ProductsQuery, wanted: Mapping[str, str]
) -> ProductsReply:
    scope = (caller.user_id, "found products", *(text for pair in wanted.items() for text in pair))
    start = decode_cursor(query.cursor, *scope)
    after = start["after"] if start else None
    found = app.products.find(caller.user_id, wanted, limit=query.limit, after=after)
    more = {"after": found.next_place} if found.next_place else None
    return ProductsReply(
        products=[app.show.product(row) for row in found.rows],
        total=found.total,
        complete=found.whole,
        next_cursor=encode_cursor(more, *scope),
    )


@router.post("/products", status=201, limit="products")
def create_product(app: ProductManager, caller: Caller, body: ProductCreate) -> ProductUploadReply:
    """Create a product, and sign the upload of its picture if it is to have one."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    reserved = app.uploads.create(caller.user_id, body)
    return ProductUploadReply(product=app.show.product(reserved.product), upload=reserved.form)


@router.get("/products/{product_id}")
def read_product(app: ProductManager, caller: Caller, product_id: str) -> ProductReply:
    """Read a product."""
    row = app.products.read(caller.user_id, product_id)
    return ProductReply(product=app.show.product(row)).of_version(row.version)


@router.patch("/products/{product_id}")
def change_product(
    app: ProductManager, caller: Caller, product_id: str, body: ProductChange, wanted: Wanted
) -> ProductReply:
    """Change what is said about a product, or the order of its pictures."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    row = app.products.change(caller.user_id, product_id, body, wanted)
    shown = app.show.product(row)
    return ProductReply(product=shown, message="Product updated.").of_version(row.version)
