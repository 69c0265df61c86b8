"""What a person does in the catalogue of products, said once for all journeys."""

from __future__ import annotations

import re
from typing import Any

import requests
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.e2e.owner import Owner
from tests.stack.deployed import eventually

CATALOGUE = "/product-manager/products"
API = "/apps/product-manager"
TIMEOUT = 30


def product_card(page: Page, name: str) -> Locator:
    """Return the grid's card of a product."""
    return page.get_by_role("list", name="Products").get_by_role("article").filter(has_text=name)


def shows_its_picture(page: Page, name: str) -> None:
    """Wait until a card shows the stored thumbnail; before, it shows the file that is sent."""
    image = product_card(page, name).locator("img")
    expect(image).to_have_attribute("src", re.compile("^http"), timeout=45_000)


def choose(page: Page, *files: FilePayload) -> None:
    """Pick files with the button for it."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Upload photos").first.click()
    chooser.value.set_files([*files])


def stored(owner: Owner, query: str = "") -> list[dict[str, Any]]:
    """Return a person's products as the API has them, the newest first."""
    reply = owner.studio.call("GET", f"{API}/products{query}")
    products: list[dict[str, Any]] = reply.json()["products"]
    return products


def create(owner: Owner, **facts: Any) -> dict[str, Any]:
    """Create a product without pictures."""
    reply = owner.studio.call("POST", f"{API}/products", facts)
    product: dict[str, Any] = reply.json()["product"]
    return product


def doubt(owner: Owner, product_id: str) -> None:
    """Say of a product's cut-out that a person should look at it."""
    product = owner.studio.call("GET", f"{API}/products/{product_id}").json()["product"]
    path = f"{API}/products/{product_id}/pictures/{product['pictures'][0]['id']}"
    owner.studio.call("PATCH", path, {"useCutout": True, "verdict": "check"})


def use(owner: Owner, product_id: str) -> None:
    """Report that an app used a product."""
    app = {"appId": "pose-generator", "appName": "Pose Generator", "action": "generate_pose"}
    owner.studio.call(
        "POST", "/usage", {"eventId": "e", "subjectType": "product", "subjectId": product_id, **app}
    )


def upload(owner: Owner, data: bytes, *, cut_out: bool = False, **facts: Any) -> dict[str, Any]:
    """Create a product with a picture, and wait until that is ready, and cut out if wanted."""
    picture = {"fileName": "a.jpg", "contentType": "image/jpeg", "size": len(data)}
    body = {**facts, "picture": {**picture, "removeBackground": cut_out}}
    reply = owner.studio.call("POST", f"{API}/products", body).json()
    form, product_id = reply["upload"], reply["product"]["id"]
    files = {"file": ("a.jpg", data)}
    sent = requests.post(form["url"], data=form["fields"], files=files, timeout=TIMEOUT)
    assert sent.ok, sent.text

    def ready() -> dict[str, Any] | None:
        product: dict[str, Any] = owner.studio.call("GET", f"{API}/products/{product_id}").json()[
            "product"
        ]
        done = product["cutout"]["status"] == "ready" if cut_out else product["status"] == "ready"
        return product if done else None

    return eventually(ready, seconds=60)
