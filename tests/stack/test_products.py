"""Products on the deployed stack: from the file to the cut-out, the listing and the ZIP."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import requests
from PIL import Image, ImageDraw

from tests.stack.deployed import Deployed, eventually

APP = "/apps/product-manager"
TIMEOUT = 30
MANY, SECONDS = 50, 60


def photo() -> bytes:
    """Return a photo of a red box with a label on a grey ground."""
    picture = Image.new("RGB", (900, 900), (226, 226, 224))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((200, 90, 700, 810), fill=(178, 34, 40))
    draw.rectangle((320, 330, 580, 560), fill=(244, 236, 214))
    draw.rectangle((350, 400, 550, 430), fill=(60, 40, 30))
    file = BytesIO()
    picture.save(file, "JPEG", quality=92)
    return file.getvalue()


class Shop:
    """A new person with products."""

    def __init__(self, stack: Deployed, token: str = "") -> None:
        self._stack = stack
        self._token = token or stack.token()

    def ok(self, method: str, path: str, body: Any = None) -> Any:
        """Return the JSON of a request to the app that must succeed."""
        answer = self._stack.call(method, f"{APP}{path}", token=self._token, json=body)
        assert answer.ok, answer.text
        return answer.json()

    def send(self, form: Any, data: bytes) -> None:
        files = {"file": ("product.jpg", data)}
        sent = requests.post(form["url"], data=form["fields"], files=files, timeout=TIMEOUT)
        assert sent.status_code == 204, sent.text

    def read(self, product_id: str) -> Any:
        return self.ok("GET", f"/products/{product_id}")["product"]


def file_of(data: bytes, **fields: Any) -> dict[str, Any]:
    return {"fileName": "a.jpg", "contentType": "image/jpeg", "size": len(data), **fields}


def test_a_photo_is_cut_out_laid_out_and_taken_along(stack: Deployed) -> None:
    shop, data = Shop(stack), photo()
    picture = file_of(data, removeBackground=True)
    made = shop.ok("POST", "/products", {"name": "Kopi", "sku": "KG-1", "picture": picture})
    shop.send(made["upload"], data)
    id_ = made["product"]["id"]

    def cut() -> Any:
        product = shop.read(id_)
        return product if product["cutout"]["status"] in ("ready", "failed") else None

    product = eventually(cut, seconds=60)
    assert product["cutout"]["verdict"] == "ok", product["cutout"]
    box = product["cutout"]["box"]
    assert abs(box["x"] - 200) < 12
    assert abs(box["width"] - 500) < 24
    shown = requests.get(product["transparentUrl"], timeout=TIMEOUT)
    with Image.open(BytesIO(shown.content)) as image:
        assert image.getpixel((20, 20))[3] == 0
        assert image.getpixel((450, 250))[3] == 255
    shop.ok("POST", f"/products/{id_}/listing", {"channels": ["shopee"], "shadow": True})

    def listed() -> bool:
        listing = shop.ok("GET", f"/products/{id_}/listing")["listing"]
        return bool(next(one for one in listing if one["channel"] == "shopee")["isReady"])

    assert eventually(listed)
    order = {"productIds": [id_], "channels": ["shopee"]}
    export = shop.ok("POST", "/exports", order)["export"]

    def packed() -> Any:
        return shop.ok("GET", f"/exports/{export['id']}")["export"]["downloadUrl"]

    archive = requests.get(eventually(packed), timeout=TIMEOUT)
    assert "Kopi shopee.jpg" in ZipFile(BytesIO(archive.content)).namelist()


def test_fifty_files_are_ready_within_a_minute(stack: Deployed) -> None:
    shop, data = Shop(stack), photo()
    files = [file_of(data, sku=f"KG-{number}") for number in range(MANY)]
    uploads = shop.ok("POST", "/products/bulk", {"files": files})["uploads"]
    for upload in uploads:
        shop.send(upload["upload"], data)

    def ready() -> bool:
        found = shop.ok("GET", "/products?status=ready&limit=1")
        return bool(found["total"] == MANY)

    assert eventually(ready, seconds=SECONDS)
