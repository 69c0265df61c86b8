"""Rows of the `product_skus` table: which live product has which SKU.

A row is written and removed in the transaction that gives or takes the SKU, so that no two live
products of a person have the same one.
"""

from __future__ import annotations

from collections.abc import Iterable

from pynamodb.attributes import UnicodeAttribute
from pynamodb.models import Model

from chalicelib.aws.tables import find_many
from chalicelib.aws.transactions import Transaction

PART = "sku"


class SkuRow(Model):
    """One SKU, as SKUs are compared."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    sku = UnicodeAttribute(range_key=True)
    product_id = UnicodeAttribute(attr_name="productId")


def compared(sku: str) -> str:
    """Return the SKU as it is compared: `abc-1` and `ABC-1` are the same."""
    return sku.casefold()


def take(transaction: Transaction, user_id: str, sku: str, product_id: str) -> None:
    """Give a product its SKU, on condition that no other one has it."""
    row = SkuRow(user_id, compared(sku), product_id=product_id)
    free = SkuRow.sku.does_not_exist() | (SkuRow.product_id == product_id)
    transaction.put(PART, row, free)


def give_up(transaction: Transaction, user_id: str, sku: str, product_id: str) -> None:
    """Take a product's SKU from it."""
    row = SkuRow(user_id, compared(sku))
    free = SkuRow.sku.does_not_exist() | (SkuRow.product_id == product_id)
    transaction.delete("given up", row, free)


def move(
    transaction: Transaction, user_id: str, product_id: str, before: str | None, sku: str | None
) -> None:
    """Give a product another SKU, or none."""
    old, new = (compared(given) if given else None for given in (before, sku))
    if sku and new != old:
        take(transaction, user_id, sku, product_id)
    if before and new != old:
        give_up(transaction, user_id, before, product_id)


def find_taken(user_id: str, skus: Iterable[str]) -> dict[str, str]:
    """Return the ids of the products that have one of up to 100 SKUs, by SKU as compared."""
    keys = {compared(sku) for sku in skus}
    return {row.sku: row.product_id for row in find_many(SkuRow, user_id, keys)} if keys else {}
