"""A batch of poses on the deployed stack: a pilot, an approval, thirty pictures, all judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import requests

from local.model_server.portrait import as_jpeg, draw
from local.model_server.wishes import look_for
from tests.stack.deployed import Deployed, eventually
from tests.stack.studio import Studio
from tests.stack.test_products import Shop, file_of, photo

APP = "/apps/pose-generator"
TOTAL, PILOT, SECONDS = 30, 8, 240
TIMEOUT = 30


class Campaign:
    """A new person with an avatar, a product that is cut out, and a project."""

    def __init__(self, stack: Deployed) -> None:
        self.studio = Studio(stack)
        self.shop = Shop(stack, self.studio.token)
        self.avatar = self.studio.upload(face())["id"]
        self.product = self._product()
        self.project = self.ok("POST", "/projects", {"name": "Lebaran"})["project"]["id"]

    def ok(self, method: str, path: str, body: Any = None) -> Any:
        """Return the JSON of a request to the app that must succeed."""
        answer = self.studio.call(method, f"{APP}{path}", body)
        assert answer.ok, answer.text
        return answer.json()

    def order(self, **fields: Any) -> Any:
        named = {"projectId": self.project, "avatarId": self.avatar, "productId": self.product}
        return self.ok("POST", "/generate", {**named, **fields})["generation"]

    def batch(self, batch_id: str) -> Any:
        return self.ok("GET", f"/generate/{batch_id}")["generation"]

    def until(self, batch_id: str, *statuses: str) -> Any:
        """Return a batch once it has one of these statuses."""

        def look() -> Any:
            batch = self.batch(batch_id)
            return batch if batch["status"] in statuses else None

        return eventually(look, seconds=SECONDS) or self.batch(batch_id)

    def _product(self) -> str:
        data = photo()
        picture = file_of(data, removeBackground=True)
        named = {"name": "Kopi", "sku": "KG-1", "picture": picture}
        made = self.shop.ok("POST", "/products", named)
        self.shop.send(made["upload"], data)
        id_: str = made["product"]["id"]
        ready = eventually(_is_cut_out(self.shop, id_), seconds=60)
        assert ready
        return id_


def face() -> bytes:
    """Return a portrait: where no face is found, another person is drawn for each picture."""
    return as_jpeg(draw(look_for("a woman with a bun", 1), 512, 512))


def _is_cut_out(shop: Shop, id_: str) -> Callable[[], bool]:
    return lambda: bool(shop.read(id_)["cutout"]["status"] == "ready")


def test_a_batch_of_thirty_is_piloted_approved_judged_and_taken_along(stack: Deployed) -> None:
    campaign, one = Campaign(stack), Studio(stack)
    spent = campaign.studio.balance()
    wish = {"holding-right": 10, "fashion-standing": 10, "presenting": 10}
    batch = campaign.order(distribution=wish, pilot=PILOT, stopAfterFailures=1, seed=7)
    assert campaign.studio.balance() == spent - TOTAL * 10
    held = campaign.until(batch["id"], "waiting_for_approval")
    assert (held["status"], held["done"], held["running"]) == ("waiting_for_approval", PILOT, 0)

    campaign.ok("POST", f"/generate/{batch['id']}/continue")
    (single,) = one.generate()
    assert single["status"] == "completed"
    assert campaign.batch(batch["id"])["status"] == "processing"

    ended = campaign.until(batch["id"], "completed", "failed")
    assert (ended["status"], ended["done"], ended["cancelled"]) == ("completed", TOTAL, 0)
    assert ended["refunded"] == 10 * ended["failed"]
    assert campaign.studio.balance() == spent - 10 * ended["succeeded"]
    results = campaign.ok("GET", f"/results/{batch['id']}?limit=100")["results"]
    verdicts = [result["verdict"] for result in results]
    judged = [verdict for verdict in verdicts if verdict != "unjudged"]
    # What the judge has no time for in the short time of these tests passes as unjudged.
    assert len(judged) >= TOTAL / 3, verdicts
    assert judged.count("passed") >= 0.9 * len(judged), verdicts
    assert ended["unjudged"] == verdicts.count("unjudged")
    shown = requests.get(results[0]["imageUrl"], timeout=TIMEOUT)
    assert shown.ok
    campaign.studio.used(campaign.avatar, times=ended["succeeded"])
    export = campaign.ok("POST", "/exports", {"generationId": batch["id"]})["export"]

    def packed() -> Any:
        found = campaign.ok("GET", f"/exports/{export['id']}")["export"]
        return found if found["status"] == "completed" else None

    assert eventually(packed, seconds=60)["done"] == ended["succeeded"]
