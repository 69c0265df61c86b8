"""What a person does with batches of poses, said once for all journeys."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page

from tests.e2e import catalogue
from tests.e2e.drawn import portrait
from tests.e2e.goods import product_photo
from tests.e2e.owner import Owner
from tests.stack.deployed import eventually

API = "/apps/pose-generator"
HOME = "/pose-generator/projects"


def pose_project(owner: Owner, name: str = "Serum launch", **said: str) -> str:
    """Create a project and return its id."""
    return str(call(owner, "POST", "/projects", {"name": name, **said})["project"]["id"])


def cast(owner: Owner) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give a person an avatar and a product that is cut out; return both."""
    avatar = owner.studio.upload(portrait(7, "#7b5ea7", "#c9b8a4"), name="Siti")
    product = catalogue.upload(
        owner, product_photo("bottle", "#2f6b4f"), cut_out=True, name="Serum", sku="SR-1"
    )
    return avatar, product


def order(owner: Owner, project_id: str, **wanted: Any) -> str:
    """Order pictures of the person's avatar and product, and return the batch's id."""
    avatar, product = cast(owner)
    body = {"projectId": project_id, "avatarId": avatar["id"], "productId": product["id"], **wanted}
    return str(call(owner, "POST", "/generate", body)["generation"]["id"])


def so_far(owner: Owner, batch_id: str, status: str) -> None:
    """Wait until a batch has come so far."""

    def look() -> bool:
        batch = call(owner, "GET", f"/generate/{batch_id}")["generation"]
        return bool(batch["status"] == status)

    eventually(look, seconds=120)


def call(owner: Owner, method: str, path: str, body: Any = None) -> Any:
    """Return the JSON of a request to the app that must succeed."""
    reply = owner.studio.call(method, f"{API}{path}", body)
    assert reply.ok, reply.text
    return reply.json()


def results(owner: Owner, batch_id: str) -> list[dict[str, Any]]:
    """Return the pictures of a batch as the API has them."""
    found: list[dict[str, Any]] = call(owner, "GET", f"/results/{batch_id}?limit=100")["results"]
    return found


def cards(page: Page) -> Locator:
    """Return the grid's cards of a batch."""
    return page.get_by_role("list", name="Pictures of the batch").get_by_role("listitem")
