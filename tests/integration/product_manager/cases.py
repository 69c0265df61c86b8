"""The endpoints of the Product Manager."""

from __future__ import annotations

from tests.integration.case import Case
from tests.integration.person import Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP, FILE

OF_PRODUCT = {"product_id": "product"}
OF_AWAITED = {"product_id": "product", "picture_id": "awaited"}
OF_CUT = {"product_id": "cut", "picture_id": "cut_picture"}
CASES = {
    f"GET {APP}/products": Case("Query"),
    f"POST {APP}/products": Case(
        "UpdateItem TransactWriteItems", {"name": "Kopi", "sku": "KG-2", "picture": FILE}
    ),
    f"POST {APP}/products/bulk": Case(
        "UpdateItem BatchGetItem BatchGetItem TransactWriteItems TransactWriteItems UpdateItem"
        " BatchGetItem",
        {"files": [{**FILE, "sku": "KG-1"}, {**FILE, "sku": "KG-9"}, {**FILE, "size": 0}]},
    ),
    f"POST {APP}/products/skus": Case("BatchGetItem BatchGetItem", {"skus": ["kg-1", "KG-9"]}),
    f"POST {APP}/products/change": Case(
        "BatchGetItem TransactWriteItems BatchGetItem",
        {"price": 9000, "addTags": ["promo"]},
        of={"productIds": "product"},
        lists=("productIds",),
    ),
    f"POST {APP}/products/remove-bg": Case(
        "BatchGetItem GetItem TransactWriteItems SendMessageBatch BatchGetItem",
        of={"productIds": "product"},
        lists=("productIds",),
        body={},
        draws=True,
    ),
    f"GET {APP}/products/{{product_id}}": Case("GetItem", None, OF_PRODUCT),
    f"PATCH {APP}/products/{{product_id}}": Case("UpdateItem", {"price": 25000}, OF_PRODUCT),
    f"PUT {APP}/products/{{product_id}}": Case(
        "GetItem TransactWriteItems GetItem", {"sku": "KG-3"}, OF_PRODUCT
    ),
    f"DELETE {APP}/products/{{product_id}}": Case("GetItem TransactWriteItems", None, OF_PRODUCT),
    f"POST {APP}/products/{{product_id}}/restore": Case(
        "GetItem TransactWriteItems GetItem", None, {"product_id": "trashed"}
    ),
    f"POST {APP}/products/{{product_id}}/pictures": Case(
        "UpdateItem GetItem TransactWriteItems GetItem", FILE, OF_PRODUCT
    ),
    f"POST {APP}/products/{{product_id}}/pictures/{{picture_id}}/upload-form": Case(
        "GetItem UpdateItem", None, OF_AWAITED
    ),
    f"DELETE {APP}/products/{{product_id}}/pictures/{{picture_id}}": Case(
        "GetItem GetItem TransactWriteItems Query DeleteObjects DeleteItem GetItem",
        None,
        OF_AWAITED,
    ),
    f"PATCH {APP}/products/{{product_id}}/pictures/{{picture_id}}": Case(
        "UpdateItem", {"useCutout": False}, OF_CUT
    ),
    f"PUT {APP}/products/{{product_id}}/pictures/{{picture_id}}": Case(
        "UpdateItem", {"useCutout": True, "verdict": "ok"}, OF_CUT
    ),
    f"POST {APP}/products/{{product_id}}/remove-bg": Case(
        "GetItem TransactWriteItems SendMessageBatch GetItem", {}, OF_PRODUCT, draws=True
    ),
    f"POST {APP}/products/{{product_id}}/mask": Case(
        "GetItem TransactWriteItems GetItem", {"size": 99}, {"product_id": "cut"}
    ),
    f"GET {APP}/products/{{product_id}}/usage": Case("GetItem Query Query", None, OF_PRODUCT),
    f"POST {APP}/products/import": Case(
        "UpdateItem BatchGetItem BatchGetItem TransactWriteItems",
        {"csv": "sku,name\nKG-1,Kopi\nKG-8,Teh\n", "dryRun": False},
    ),
    f"GET {APP}/products.csv": Case("Query"),
    f"GET {APP}/channels": Case(),
    f"GET {APP}/products/{{product_id}}/listing": Case("GetItem Query", None, OF_PRODUCT),
    f"POST {APP}/products/{{product_id}}/listing": Case(
        "UpdateItem GetItem BatchGetItem TransactWriteItems SendMessageBatch GetItem Query",
        {"channels": ["shopee", "instagram"], "shadow": True},
        {"product_id": "cut"},
    ),
    f"POST {APP}/exports": Case(
        "UpdateItem BatchGetItem BatchGetItem TransactWriteItems SendMessageBatch",
        {"channels": ["lazada"]},
        of={"productIds": "cut"},
        lists=("productIds",),
    ),
    f"GET {APP}/exports": Case("Query"),
    f"GET {APP}/exports/{{export_id}}": Case("GetItem", None, {"export_id": "export"}),
    f"GET {APP}/categories": Case(),
    f"GET {APP}/stats": Case("GetObject Query GetItem"),
    f"GET {APP}/trash": Case("Query"),
    f"DELETE {APP}/trash/{{trashed_id}}": Case(
        "GetItem SendMessageBatch UpdateItem GetItem TransactWriteItems Query DeleteObjects"
        " DeleteItem Query Query DeleteItem",
        None,
        {"trashed_id": "trashed"},
    ),
}


def things(owner: Person) -> dict[str, str]:
    """Give a person one of everything."""
    product = making.ready_product(owner, sku="KG-1")["id"]
    added = owner.post(f"{APP}/products/{product}/pictures", FILE)
    assert added.status == 201, added.json
    trashed = making.ready_product(owner, sku="KG-0")["id"]
    assert owner.delete(f"{APP}/products/{trashed}").status == 200
    cut = making.cut_product(owner)
    making.list_out(owner, cut["id"], "lazada")
    ordered = owner.post(f"{APP}/exports", {"productIds": [cut["id"]]})
    assert ordered.status == 202, ordered.json
    return {
        "export": ordered.json["export"]["id"],
        "product": product,
        "awaited": added.json["pictureId"],
        "cut": cut["id"],
        "cut_picture": cut["pictures"][0]["id"],
        "trashed": trashed,
    }
