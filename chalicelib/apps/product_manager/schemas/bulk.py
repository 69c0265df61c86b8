"""Many products at once over HTTP: uploaded together, or changed together."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, model_validator

from chalicelib.apps.product_manager.schemas.pictures import PictureFile
from chalicelib.apps.product_manager.schemas.products import (
    Category,
    Placement,
    Price,
    ProductOut,
    ProductType,
    Sku,
    Tags,
)
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.kit.asked import InvalidInput
from chalicelib.kit.each import OnItsOwn
from chalicelib.kit.fields import Id, Name, Reply, Request, Wire

MOST_FILES = 50
MOST_CHANGED = 100


class BulkFile(PictureFile):
    """A picture of a product: of the one with its SKU if there is one, otherwise of a new one.

    Files of one SKU are pictures of one product, in their order. Without a name the SKU is the
    name, and without that the file's own.
    """

    name: Name | None = None
    sku: Sku | None = None

    @property
    def product_name(self) -> str:
        return self.name or self.sku or self.file_name.rpartition(".")[0][:100] or self.file_name


class SharedFields(Request):
    """What is said of many products at once."""

    category: Category | None = None
    subcategory: Category | None = None
    product_type: ProductType | None = None
    placement: Placement | None = None
    price: Price | None = None
    tags: Tags | None = None
    brand_kit_id: Id | None = None

    def change(self) -> tuple[dict[str, Any], set[str]]:
        """Return what is given and what is to be emptied, under the names it is stored by."""
        values = {name: getattr(self, name) for name in SharedFields.model_fields}
        given = {name: value for name, value in values.items() if value not in (None, [])}
        empty = {name for name, value in values.items() if value == []}
        return given, empty | (self.cleared & values.keys())


class ProductUploads(SharedFields):
    """Pictures about to be uploaded together, each judged on its own, and what new products are."""

    files: list[Annotated[BulkFile | InvalidInput, OnItsOwn()]] = Field(
        min_length=1, max_length=MOST_FILES
    )


class ProductReservedOut(Wire):
    """A file that was taken: the picture that waits for it, its product, and how to send it."""

    product: ProductOut
    picture_id: str
    upload: UploadForm


class ProductRefusedOut(Wire):
    """A file that was not taken: nothing is stored or charged for it."""

    error: str
    code: str
    details: list[dict[str, Any]] | None = Field(None, exclude_if=lambda value: value is None)


class ProductUploadsReply(Reply):
    """What became of each file, in their order."""

    uploads: list[ProductReservedOut | ProductRefusedOut]


class SkuQuestion(Request):
    """SKUs that new products are to have."""

    skus: list[Sku] = Field(min_length=1, max_length=MOST_CHANGED)


class TakenSkuOut(Wire):
    """A SKU as it was asked for, and the product that has it."""

    sku: str
    product: ProductOut


class TakenSkusReply(Reply):
    """Those of the SKUs that live products have, whatever their case."""

    taken: list[TakenSkuOut]


class ProductsChange(SharedFields):
    """What to change of up to 100 products; of each the rest stays as it is."""

    product_ids: list[Id] = Field(min_length=1, max_length=MOST_CHANGED)
    add_tags: Tags | None = None
    remove_tags: Tags | None = None

    @model_validator(mode="after")
    def _tags_in_one_way(self) -> ProductsChange:
        if self.tags is not None and (self.add_tags or self.remove_tags):
            raise ValueError("set tags, or add and remove some, but not both")
        return self


class ProductsChangeReply(Reply):
    """The products as they are now, and the ids of those that are not there."""

    products: list[ProductOut]
    missing: list[str]


class ManyCutoutsOrder(Request):
    """Which products to cut out of their first pictures."""

    product_ids: list[Id] = Field(min_length=1, max_length=MOST_CHANGED)


class ProductCutOut(Wire):
    """A product that is cut out by now, or being so."""

    product: ProductOut


class ProductNotCutOut(Wire):
    """A product that is not cut out, and why: nothing is charged for it."""

    product_id: str
    error: str
    code: str


class ManyCutoutsReply(Reply):
    """What became of each product, in their order."""

    cutouts: list[ProductCutOut | ProductNotCutOut]
