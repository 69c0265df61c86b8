"""The Product Manager in the world of a test."""

from __future__ import annotations

import json
from typing import Any

from chalicelib import host
from chalicelib.apps.product_manager.schemas.bulk import ProductUploads
from chalicelib.apps.product_manager.schemas.exports import ProductExport
from chalicelib.apps.product_manager.schemas.listings import ListingLook, ListingOrder
from chalicelib.apps.product_manager.schemas.pictures import CutoutOrder, MaskFile, PictureFile
from chalicelib.apps.product_manager.schemas.products import ProductCreate, ProductRestore
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.apps.product_manager.store.cutouts import CutoutRow, find_cutout
from chalicelib.apps.product_manager.store.pictures import PictureRow, find_picture, upload_key
from chalicelib.apps.product_manager.store.products import APP_ID, ProductRow, find_product
from tests.integration.faults.world import UPLOAD, World, arrival_of

FILE = {"fileName": "kopi.jpg", "contentType": "image/jpeg", "size": len(UPLOAD)}


class Shop:
    """Products of a world's people."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.post, self.listings = world.posts["cutouts"], world.posts["listings"]
        (app,) = [app for app in host.APPS if app.id == APP_ID]
        self.app: ProductManager = app.build(world.platform)

    def product(self, user: str, **fields: Any) -> ProductRow:
        """Create a product, without a picture unless one is named."""
        body = ProductCreate.model_validate_json(json.dumps({"name": "Kopi Gayo", **fields}))
        return self.app.uploads.create(user, body).product

    def awaiting(self, user: str, *, cut: bool = False, **fields: Any) -> ProductRow:
        """Create a product whose picture is still to come."""
        return self.product(user, picture={**FILE, "removeBackground": cut}, **fields)

    def ready(self, user: str, *, cut: bool = False, **fields: Any) -> ProductRow:
        """Create a product with its picture, of which the cut-out waits if it is to be `cut`."""
        product = self.awaiting(user, cut=cut, **fields)
        self.arrive(user, product.picture_ids[0])
        assert self.world.arrivals.run() == []
        return self.row(user, product.product_id)

    def cut(self, user: str) -> ProductRow:
        """Create a product that is cut out of its picture."""
        product = self.ready(user, cut=True)
        assert self.post.run() == []
        return self.row(user, product.product_id)

    def add(self, user: str, product_id: str) -> str:
        """Reserve a further picture; return its id."""
        body = PictureFile.model_validate_json(json.dumps(FILE))
        return self.app.uploads.add(user, product_id, body).picture_id

    def bulk(self, user: str, *files: dict[str, Any]) -> list[Any]:
        """Reserve pictures together."""
        body = {"files": [{**FILE, **file} for file in files]}
        return self.app.bulk.reserve(user, ProductUploads.model_validate_json(json.dumps(body)))

    def order(self, user: str, product_id: str, *, again: bool = False) -> str:
        """Order a cut-out of the first picture; return its id."""
        product = self.app.cutouts.order(user, product_id, CutoutOrder(again=again))
        return self.work(product)

    def order_many(self, user: str, *products: ProductRow) -> None:
        """Order cut-outs of the first pictures of products."""
        self.app.many_cutouts.order(user, [product.product_id for product in products])

    def mark(self, user: str, product_id: str, data: bytes) -> str:
        """Send marks of a brush; return the id of the cut-out that comes of them."""
        product, _ = self.app.cutouts.correct(user, product_id, MaskFile(size=len(data)))
        cutout = self.work(product)
        self.arrive(user, cutout, data)
        return cutout

    def list_out(self, user: str, product_id: str, *channels: str) -> None:
        """Order listing pictures."""
        self.app.listings.order(user, product_id, ListingOrder(channels=list(channels)))

    def zip_listings(self, user: str, product_ids: list[str], *channels: str) -> str:
        """Order a ZIP of listing pictures, to be made on a blue ground; return its id."""
        look = ListingLook(ground="#0000FF", shadow=False)
        body = ProductExport(productIds=product_ids, channels=list(channels), make=look)
        return str(self.app.product_exports.order(user, body).export_id)

    def restore(self, user: str, product_id: str) -> ProductRow:
        return self.app.trash.restore(user, product_id, ProductRestore())

    def arrive(self, user: str, id_: str, data: bytes = UPLOAD) -> None:
        """Store a raw file and send the event that S3 sends."""
        key = str(upload_key(user, id_))
        s3 = self.world.clients.s3
        s3.put_object(Bucket="media-bucket", Key=key, Body=data, ContentType="image/jpeg")
        self.world.arrivals.put(arrival_of(key))

    def work(self, product: ProductRow) -> str:
        """Return the id of what is at the product's first picture."""
        return str(self.view(product)["work"]["id"])

    def view(self, product: ProductRow) -> Any:
        """Return what is shown of the product's first picture."""
        return product.view(product.picture_ids[0])

    def row(self, user: str, product_id: str) -> ProductRow:
        row = find_product(user, product_id)
        assert row is not None
        return row

    def picture(self, user: str, picture_id: str) -> PictureRow:
        row = find_picture(user, picture_id)
        assert row is not None
        return row

    def cutout(self, user: str, cutout_id: str) -> CutoutRow:
        row = find_cutout(user, cutout_id)
        assert row is not None
        return row
