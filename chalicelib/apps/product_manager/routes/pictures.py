"""Pictures of products."""

from __future__ import annotations

from chalicelib.apps.product_manager.schemas.pictures import PictureFile
from chalicelib.apps.product_manager.schemas.products import (
    ProductPictureReply,
    ProductReply,
)
from chalicelib.apps.product_manager.service.uploads import ReservedPicture
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/products/{product_id}/pictures", status=201, limit="products")
def add_picture(
    app: ProductManager, caller: Caller, product_id: str, body: PictureFile
) -> ProductPictureReply:
    """Reserve a further picture of a product, of 8 in all, and sign its upload."""
    return _shown(app, app.uploads.add(caller.user_id, product_id, body))


@router.post("/products/{product_id}/pictures/{picture_id}/upload-form")
def sign_picture_again(
    app: ProductManager, caller: Caller, product_id: str, picture_id: str
) -> ProductPictureReply:
    """Sign anew the upload of a picture that is still waited for; free."""
    return _shown(app, app.uploads.sign_again(caller.user_id, product_id, picture_id))


@router.delete("/products/{product_id}/pictures/{picture_id}")
def remove_picture(
    app: ProductManager, caller: Caller, product_id: str, picture_id: str
) -> ProductReply:
    """Remove a picture of a product for good."""
    row = app.products.without(caller.user_id, product_id, picture_id)
    shown = app.show.product(row)
    return ProductReply(product=shown, message="Picture removed.").of_version(row.version)


def _shown(app: ProductManager, reserved: ReservedPicture) -> ProductPictureReply:
    return ProductPictureReply(
        product=app.show.product(reserved.product),
        picture_id=reserved.picture_id,
        upload=reserved.form,
    )
