"""What would become of each row of a table: a new product, a change, nothing, or a fault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from chalicelib.apps.product_manager.service.sheet_reading import NOT_FOUND, CellError, SheetRow
from chalicelib.apps.product_manager.store.products import ProductRow, find_products
from chalicelib.apps.product_manager.store.skus import compared, find_taken
from chalicelib.foundation.brands.carried import KIT, Brands

Outcome = Literal["new", "changed", "unchanged", "wrong"]
AT_ONCE = 100
_NO_KIT = CellError(
    "brand_kit_not_found", "is of no brand kit; choose another one, or none", "brandKitId"
)


@dataclass
class Judged:
    """A row of a table, the product that it is about if there is one, and what becomes of it.

    `changes` are the fields that are not as the row says, with what they are now.
    """

    row: SheetRow
    product: ProductRow | None = None
    changes: dict[str, Any] = field(default_factory=dict)
    errors: list[CellError] = field(default_factory=list)

    @property
    def outcome(self) -> Outcome:
        if self.errors:
            return "wrong"
        if self.product is None:
            return "new"
        return "changed" if self.changes else "unchanged"

    @property
    def new_kit(self) -> str | None:
        """Return the brand kit that the product gets; None when it gets none, or has it already."""
        gets_one = self.outcome == "new" or KIT in self.changes
        return self.row.given.get(KIT) if gets_one else None


def judge(user_id: str, rows: Sequence[SheetRow], brands: Brands) -> list[Judged]:
    """Return what becomes of each row.

    Two calls for a hundred rows and their products, and one for each kit that products get.
    """
    holders = _holders(user_id, rows)
    ids = {row.product_id for row in rows if row.product_id} | set(holders.values())
    products = {id_: row for id_, row in _products(user_id, ids).items() if row.is_live}
    seen: set[str] = set()
    judged = [_judged(row, holders, products, seen) for row in rows]
    _refuse_kits(user_id, judged, brands)
    return judged


def _judged(
    row: SheetRow,
    holders: Mapping[str, str],
    products: Mapping[str, ProductRow],
    seen: set[str],
) -> Judged:
    judged = Judged(row, errors=list(row.errors))
    sku = row.given.get("sku")
    holder = holders.get(compared(sku)) if sku else None
    known = row.product_id or holder
    judged.product = products.get(known) if known else None
    judged.errors += _mistaken(row, holder, judged.product)
    if not row.errors:
        judged.errors += _repeated(row, judged.product, seen)
    if judged.product and not judged.errors:
        judged.changes = _changes(judged.product, row)
    return judged


def _mistaken(row: SheetRow, holder: str | None, product: ProductRow | None) -> list[CellError]:
    """Return what speaks against the row, of what is in the catalogue."""
    if row.product_id and product is None:
        return [NOT_FOUND]
    if row.product_id and holder not in (None, row.product_id):
        return [CellError("sku_taken", "is another product's", "sku")]
    if row.errors:
        return []
    if product is None and "sku" not in row.given:
        return [CellError("sku_missing", "is missing", "sku")]
    if product is None and "name" not in row.given:
        return [CellError("name_missing", "is missing", "name")]
    return []


def _repeated(row: SheetRow, product: ProductRow | None, seen: set[str]) -> list[CellError]:
    """Return whether an earlier row is about the same product, or gives the same SKU."""
    sku = row.given.get("sku")
    named = {f"sku {compared(sku)}"} if sku else set()
    named |= {f"id {product.product_id}"} if product else set()
    again = bool(named & seen)
    seen |= named
    return [CellError("duplicate", "is in an earlier row too", "sku")] if again else []


def _refuse_kits(user_id: str, rows: Sequence[Judged], brands: Brands) -> None:
    """Refuse the rows that would give a product a brand kit that the person has not."""
    kits = {row.new_kit for row in rows}
    refused = {kit for kit in kits if brands.refused(user_id, kit)}
    for row in rows:
        if row.new_kit in refused:
            row.errors.append(_NO_KIT)
            row.changes = {}


def _changes(product: ProductRow, row: SheetRow) -> dict[str, Any]:
    wanted = {**row.given, **dict.fromkeys(row.cleared)}
    now = {name: getattr(product, name) for name in wanted}
    return {name: now[name] for name, value in wanted.items() if not _same(now[name], value)}


def _same(now: Any, wanted: Any) -> bool:
    if isinstance(wanted, list) or isinstance(now, list):
        return list(now or ()) == list(wanted or ())
    return bool(now == wanted)


def _holders(user_id: str, rows: Sequence[SheetRow]) -> dict[str, str]:
    """Return the ids of the products that have the rows' SKUs, by SKU as compared."""
    given = {compared(row.given["sku"]) for row in rows if "sku" in row.given}
    found: dict[str, str] = {}
    for part in in_parts(sorted(given)):
        found |= find_taken(user_id, part)
    return found


def _products(user_id: str, ids: Iterable[str]) -> dict[str, ProductRow]:
    found: dict[str, ProductRow] = {}
    for part in in_parts(sorted(ids)):
        found |= find_products(user_id, part)
    return found


def in_parts(items: Sequence[Any]) -> list[Sequence[Any]]:
    """Return items in parts of as many as one call takes."""
    return [items[start : start + AT_ONCE] for start in range(0, len(items), AT_ONCE)]
