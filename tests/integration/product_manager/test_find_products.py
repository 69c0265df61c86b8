"""Finding products: by words and properties, in any order; and the numbers of them all."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.brand_kit import kits
from tests.integration.conftest import SECRET
from tests.integration.person import Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP

KIT = "01JZZZZZZZZZZZZZZZZZZZZZZZ"
FILTERS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "a word of the name": ({"q": "gayo"}, ["Kopi Gayo"]),
    "a part of the SKU": ({"q": "tl-"}, ["Teh Melati 10"]),
    "a tag": ({"q": "PROMO"}, ["Teh Melati 2", "Kopi Gayo"]),
    "category": ({"category": "Teh"}, ["Teh Melati 2", "Teh Melati 10"]),
    "subcategory": ({"subcategory": "hijau"}, ["Teh Melati 2"]),
    "type": ({"productType": "box"}, ["Teh Melati 10"]),
    "brand kit": ({"brandKitId": KIT}, ["Kopi Gayo"]),
    "without a picture": ({"status": "none"}, ["Teh Melati 2", "Teh Melati 10"]),
    "not cut out": ({"cutout": "none", "status": "ready"}, ["Kopi Gayo"]),
    "several at once": ({"q": "promo", "category": "teh"}, ["Teh Melati 2"]),
}
ORDERS = {
    "newest": ["Teh Melati 2", "Teh Melati 10", "Kopi Gayo"],
    "oldest": ["Kopi Gayo", "Teh Melati 10", "Teh Melati 2"],
    "name": ["Kopi Gayo", "Teh Melati 2", "Teh Melati 10"],
    "sku": ["Teh Melati 2", "Kopi Gayo", "Teh Melati 10"],
    "cheapest": ["Teh Melati 2", "Teh Melati 10", "Kopi Gayo"],
    "dearest": ["Kopi Gayo", "Teh Melati 10", "Teh Melati 2"],
}


@pytest.fixture(scope="module")
def owner(http: Any) -> Person:
    """Somebody with three products."""
    person = Person(http, SECRET)
    kits.store(person, KIT)
    making.ready_product(
        person, name="Kopi Gayo", sku="KG-1", price=75000, tags=["promo"], brandKitId=KIT
    )
    making.product(
        person, name="Teh Melati 10", sku="TL-1", price=9000, category="teh", productType="box"
    )
    making.product(person, name="Teh Melati 2", category="teh", subcategory="hijau", tags=["promo"])
    thrown_away = making.product(person, name="Kopi Gayo", tags=["promo"])
    person.delete(f"{APP}/products/{thrown_away['id']}")
    return person


def found(owner: Person, **query: Any) -> list[str]:
    answer = owner.get(f"{APP}/products", **query)
    assert answer.status == 200, answer.json
    return [product["name"] for product in answer.json["products"]]


@pytest.mark.parametrize(("query", "names"), FILTERS.values(), ids=FILTERS)
def test_products_are_found_by_what_they_are(owner: Person, query: dict[str, Any], names: Any):
    assert found(owner, **query) == names


@pytest.mark.parametrize(("sort", "names"), ORDERS.items())
def test_products_are_sorted(owner: Person, sort: str, names: list[str]):
    assert found(owner, sort=sort) == names
    pages = []
    cursor: dict[str, str] = {}
    while cursor is not None:
        page = owner.get(f"{APP}/products", sort=sort, limit=1, **cursor).json
        pages += [product["name"] for product in page["products"]]
        cursor = {"cursor": page["nextCursor"]} if page["nextCursor"] else None
    assert pages == names


def test_numbers_are_of_live_products(owner: Person):
    assert owner.get(f"{APP}/stats").json["stats"] == {
        "totalProducts": 3,
        "recentProducts": 3,
        "withoutPicture": 2,
        "cutouts": {"none": 3, "working": 0, "ok": 0, "check": 0, "failed": 0},
        "creditBalance": 995,
    }


def test_what_products_can_be_is_known_in_both_languages(owner: Person):
    catalogue = owner.get(f"{APP}/categories").json
    entries = [*catalogue["categories"], *catalogue["productTypes"], *catalogue["placements"]]
    assert all(entry["name"]["id"] and entry["name"]["en"] for entry in entries)
    ids = [entry["id"] for entry in catalogue["categories"]]
    assert len(ids) == len(set(ids))
