"""Pictures of products."""

from __future__ import annotations

from chalicelib.apps.product_manager.schemas.pictures import (
    CutoutOrder,
    MaskFile,
    PictureChange,
    PictureFile,
)
from chalicelib.apps.product_manager.schemas.products import (
    ProductPictureReply,
    ProductReply,
    ProductUploadReply,
)
from chalicelib.apps.product_manager.service.uploads import ReservedPicture
from chalicelib.apps.product_manager.services import ProductManager
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.versions import Wanted

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


@router.patch("/products/{product_id}/pictures/{picture_id}")
def change_picture(
    app: ProductManager,
    caller: Caller,
    product_id: str,
    picture_id: str,
    body: PictureChange,
    wanted: Wanted,
) -> ProductReply:
    """Show a picture cut out, or as it came, and take the cut-out as it is; free."""
    row = app.cutouts.show(caller.user_id, product_id, picture_id, body, wanted)
    return ProductReply(product=app.show.product(row)).of_version(row.version)


@router.post("/products/{product_id}/remove-bg", status=202)
def remove_background(
    app: ProductManager, caller: Caller, product_id: str, body: CutoutOrder
) -> ProductReply:
    """Have a product cut out of one of its pictures; asked for twice, it is done once."""
    row = app.cutouts.order(caller.user_id, product_id, body)
    return ProductReply(product=app.show.product(row))


@router.post("/products/{product_id}/mask", status=201)
def correct_mask(
    app: ProductManager, caller: Caller, product_id: str, body: MaskFile
) -> ProductUploadReply:
    """Sign the upload of marks by which a cut-out is corrected; free."""
    row, form = app.cutouts.correct(caller.user_id, product_id, body)
    return ProductUploadReply(product=app.show.product(row), upload=form)


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
