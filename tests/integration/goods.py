"""An app whose things, products, are used by others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.models import Model

from chalicelib.aws.transactions import Transaction
from chalicelib.core.errors import AppError, Kind
from chalicelib.foundation.app import App, Hook
from chalicelib.foundation.usage.kind import Use

PRODUCT = "product"


class ProductRow(Model):
    """One product."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    product_id = UnicodeAttribute(range_key=True, attr_name="productId")
    usage_count = NumberAttribute(attr_name="usageCount", default=0)
    last_used_at = UnicodeAttribute(attr_name="lastUsedAt", null=True)


class ProductNotFound(AppError):
    """No such product, or somebody else's."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "product_not_found"


class Products:
    """Products whose use is counted."""

    def count(self, use: Use, part: str, transaction: Transaction) -> None:
        actions, there = [ProductRow.usage_count.add(1)], ProductRow.product_id.exists()
        if not use.late:
            actions.append(ProductRow.last_used_at.set(use.at))
            last = ProductRow.last_used_at
            there &= last.does_not_exist() | (last <= use.at)
        transaction.update(part, ProductRow(use.user_id, use.id), actions, there)

    def missing(self) -> ProductNotFound:
        return ProductNotFound("This product does not exist.")


def _tables() -> Mapping[str, type[Model]]:
    return {"products": ProductRow}


def used(user_id: str) -> dict[str, tuple[int, str | None]]:
    """Return how often a person's products were used and when last, by their ids."""
    rows = ProductRow.query(user_id, consistent_read=True)
    return {row.product_id: (int(row.usage_count), row.last_used_at) for row in rows}


APP = App(
    id="goods",
    name="Goods",
    description="For tests.",
    icon="box",
    color="pink",
    order=8,
    tables=_tables,
    tracked={PRODUCT: Hook(build=lambda _: Products(), tables={"products": "UpdateItem"})},
)
