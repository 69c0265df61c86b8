"""Somebody who orders pictures of an avatar with a product."""

from __future__ import annotations

import time
from io import BytesIO
from typing import Any

import requests
from PIL import Image, ImageDraw

from local.model_server.portrait import draw
from local.model_server.wishes import look_for
from tests.stack.deployed import Deployed, eventually
from tests.stack.studio import Studio

POSES, PRODUCTS = "/apps/pose-generator", "/apps/product-manager"
WHO = "a woman in a navy hijab"


class Customer:
    """A new person with an avatar, a product that is cut out, and a pose project."""

    def __init__(self, stack: Deployed) -> None:
        self.studio = Studio(stack)
        self.avatar_id = self._avatar()
        self.product_id = self._product()
        made = self.ok("POST", f"{POSES}/projects", {"name": "Campaign"})
        self.project_id = made["project"]["id"]

    def ok(self, method: str, path: str, body: Any = None) -> Any:
        """Return the JSON of a request that must succeed."""
        answer = self.studio.call(method, path, body)
        assert answer.ok, f"{method} {path}: {answer.text}"
        return answer.json()

    def order(self, pictures: int) -> str:
        """Order pictures in the poses of all categories alike; return the batch's id."""
        ids = [one["id"] for one in self.ok("GET", f"{POSES}/categories")["categories"]]
        each, more = divmod(pictures, len(ids))
        shares = {id_: each + (at < more) for at, id_ in enumerate(ids)}
        body = {
            "projectId": self.project_id,
            "avatarId": self.avatar_id,
            "productId": self.product_id,
            "distribution": {id_: count for id_, count in shares.items() if count},
            "scene": "studio-warm",
            "pilot": 0,
            "stopAfterFailures": 1,
            "seed": 1,
        }
        return str(self.ok("POST", f"{POSES}/generate", body)["generation"]["id"])

    def batch(self, id_: str) -> Any:
        return self.ok("GET", f"{POSES}/generate/{id_}")["generation"]

    def uses(self, *, at_least: int) -> tuple[int, int]:
        """Return how often avatar and product count as used, once that is so often each.

        Uses are counted by the minute: after two of them it is what it is.
        """

        def look() -> tuple[int, int]:
            avatar = self.studio.ok("GET", f"/avatars/{self.avatar_id}")["avatar"]
            product = self.ok("GET", f"{PRODUCTS}/products/{self.product_id}")["product"]
            return int(avatar["usageCount"]), int(product["usageCount"])

        eventually(lambda: min(look()) >= at_least, seconds=120)
        return look()

    def results(self, id_: str) -> list[Any]:
        """Return all pictures of a batch."""
        found: list[Any] = []
        cursor = ""
        while True:
            page = self.ok("GET", f"{POSES}/results/{id_}?limit=100{cursor}")
            found += page["results"]
            if not page["nextCursor"]:
                return found
            cursor = f"&cursor={page['nextCursor']}"

    def ledger(self) -> list[Any]:
        """Return the entries of the Pose Generator."""
        found: list[Any] = []
        cursor = ""
        while True:
            page = self.ok("GET", f"/credits/history?limit=100{cursor}")
            found += page["history"]
            if not page.get("nextCursor"):
                return found
            cursor = f"&cursor={page['nextCursor']}"

    def seconds_for_one(self) -> float:
        """Order a single picture of another app, and return how long it takes."""
        started = time.monotonic()
        (one,) = self.studio.generate(width=512, height=512)
        assert one["status"] == "completed", one
        return time.monotonic() - started

    def _avatar(self) -> str:
        file = BytesIO()
        portrait = draw(look_for(WHO, 1), 1024, 1024)
        Image.open(BytesIO(portrait)).convert("RGB").save(file, "JPEG", quality=90)
        avatar = self.studio.upload(file.getvalue())
        assert avatar["status"] == "ready", avatar
        return str(avatar["id"])

    def _product(self) -> str:
        data = _bottle()
        picture = {
            "fileName": "a.jpg",
            "contentType": "image/jpeg",
            "size": len(data),
            "removeBackground": True,
        }
        made = self.ok("POST", f"{PRODUCTS}/products", {"name": "Serum", "picture": picture})
        form = made["upload"]
        files = {"file": ("a.jpg", data)}
        sent = requests.post(form["url"], data=form["fields"], files=files, timeout=30)
        assert sent.ok, sent.text
        id_ = str(made["product"]["id"])

        def cut() -> Any:
            product = self.ok("GET", f"{PRODUCTS}/products/{id_}")["product"]
            return product if product["cutout"]["status"] in ("ready", "failed") else None

        product = eventually(cut, seconds=120)
        assert product["cutout"]["status"] == "ready", product["cutout"]
        return id_


def _bottle() -> bytes:
    image = Image.new("RGB", (900, 1200), "white")
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((300, 350, 600, 1100), 60, fill=(196, 52, 86))
    pen.rounded_rectangle((380, 200, 520, 350), 20, fill=(70, 60, 66))
    pen.rectangle((300, 600, 600, 850), fill=(244, 214, 120))
    file = BytesIO()
    image.save(file, "JPEG", quality=92)
    return file.getvalue()
