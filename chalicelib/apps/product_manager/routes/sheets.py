"""Tables of products: taken and given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from chalicelib.apps.product_manager.schemas.sheets import (
    LARGEST,
    CellErrorOut,
    FieldChangeOut,
    ImportedRowOut,
    ImportOut,
    ImportReply,
    ProductSheet,
    ProductSheetQuery,
    ProductSheetReply,
)
from chalicelib.apps.product_manager.service.import_judging import Judged
from chalicelib.apps.product_manager.service.sheet import COLUMNS, as_csv
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/products/import", limit="imports", largest=2 * LARGEST)
def import_products(app: ProductManager, caller: Caller, body: ProductSheet) -> ImportReply:
    """Make and change products by a table, or tell what would happen; again it changes nothing."""
    imported = app.imports.run(caller.user_id, body.text(), dry=body.dry_run)
    outcomes = Counter(row.outcome for row in imported.rows)
    headings = imported.sheet.columns
    return ImportReply(
        imported=ImportOut(
            dry_run=body.dry_run,
            columns=list(headings),
            ignored=imported.sheet.ignored,
            new=outcomes["new"],
            changed=outcomes["changed"],
            unchanged=outcomes["unchanged"],
            wrong=outcomes["wrong"],
            rows=[_row(row, headings) for row in imported.rows],
        )
    )


@router.get("/products.csv")
def export_products(
    app: ProductManager, caller: Caller, query: ProductSheetQuery
) -> ProductSheetReply:
    """Download products as a table that can be imported again, newest first."""
    rows = app.products.every(
        caller.user_id,
        brand_kit_id=query.brand_kit_id,
        category=query.category,
        product_type=query.product_type,
    )
    text = as_csv(rows, query.separator)
    return ProductSheetReply(text=text, file_name="lumiku-products.csv")


def _row(judged: Judged, headings: Mapping[str, str]) -> ImportedRowOut:
    row, product = judged.row, judged.product
    return ImportedRowOut(
        line=row.line,
        outcome=judged.outcome,
        product_id=product.product_id if product else None,
        sku=row.given.get("sku", product.sku if product else None),
        name=row.given.get("name", product.name if product else None),
        price=_price(judged),
        changes=list(_changes(judged, headings)),
        errors=[
            CellErrorOut(
                column=headings.get(error.column or "", error.column),
                code=error.code,
                message=error.message,
            )
            for error in judged.errors
        ],
    )


def _price(judged: Judged) -> int | None:
    row, product = judged.row, judged.product
    if "price" in row.cleared:
        return None
    price = row.given.get("price", product.price if product else None)
    return None if price is None else int(price)


def _changes(judged: Judged, headings: Mapping[str, str]) -> Iterator[FieldChangeOut]:
    for column, field in COLUMNS.items():
        if field in judged.changes:
            before = judged.changes[field]
            shown = list(before) if field == "tags" and before else before
            after = judged.row.given.get(field)
            yield FieldChangeOut(column=headings[column], before=shown, after=after)
