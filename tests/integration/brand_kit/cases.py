"""The endpoints of Brand Kit."""

from __future__ import annotations

from tests.integration.brand_kit import kits
from tests.integration.brand_kit.kits import KITS
from tests.integration.case import Case
from tests.integration.person import Person

OF_KIT = {"kit_id": "kit"}
OF_TRASHED = {"kit_id": "trashed_kit"}
# What is counted: avatars, products, projects of poses.
COUNTING = " ".join(["GetObject Query"] * 3)
LOGO = {"kind": "mark", "contentType": "image/png", "size": 99}
CASES = {
    f"GET {KITS}/kits": Case(f"Query GetItem {COUNTING}"),
    f"POST {KITS}/kits": Case("TransactWriteItems GetItem", {"brandName": "Kopi Senja"}),
    f"GET {KITS}/kits/{{kit_id}}": Case(f"GetItem {COUNTING} GetItem", None, OF_KIT),
    f"PATCH {KITS}/kits/{{kit_id}}": Case("UpdateItem GetItem", {"tone": "warm"}, OF_KIT),
    f"PUT {KITS}/kits/{{kit_id}}": Case("UpdateItem GetItem", {"tone": "warm"}, OF_KIT),
    f"DELETE {KITS}/kits/{{kit_id}}": Case("GetItem Query TransactWriteItems", None, OF_KIT),
    f"POST {KITS}/kits/{{kit_id}}/restore": Case(
        "GetItem TransactWriteItems GetItem", None, OF_TRASHED
    ),
    f"POST {KITS}/kits/{{kit_id}}/default": Case(
        "GetItem TransactWriteItems GetItem", None, OF_KIT
    ),
    f"POST {KITS}/kits/{{kit_id}}/logo": Case(
        "UpdateItem GetItem TransactWriteItems GetItem", LOGO, OF_KIT
    ),
    f"DELETE {KITS}/kits/{{kit_id}}/logo/{{kind}}": Case(
        "GetItem TransactWriteItems DeleteObjects DeleteItem GetItem",
        None,
        {**OF_KIT, "kind": "kind"},
    ),
    f"POST {KITS}/kits/{{kit_id}}/suggest": Case("GetItem", {}, OF_KIT),
    f"GET {KITS}/kits/{{kit_id}}/tokens.json": Case("GetItem", None, OF_KIT),
    f"GET {KITS}/kits/{{kit_id}}/tokens.css": Case("GetItem", None, OF_KIT),
    f"GET {KITS}/fonts": Case(),
    f"GET {KITS}/starters": Case(),
    f"GET {KITS}/stats": Case(f"GetItem {COUNTING}"),
    f"GET {KITS}/trash": Case("Query"),
    f"DELETE {KITS}/trash/{{kit_id}}": Case("GetItem UpdateItem DeleteItem", None, OF_TRASHED),
}


def things(owner: Person) -> dict[str, str]:
    """Give a person one of everything."""
    kit, trashed = kits.create(owner)["id"], kits.create(owner, brandName="Old")["id"]
    kits.with_logo(owner, kit)
    assert owner.delete(f"{KITS}/kits/{trashed}").status == 200
    return {"kit": kit, "trashed_kit": trashed, "kind": "primary"}
