"""Products over HTTP."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from chalicelib.apps.product_manager.schemas.pictures import (
    CutoutOut,
    PictureFile,
    PictureStatus,
    ProductPictureOut,
)
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.kit.fields import (
    Description,
    FoundReply,
    Id,
    ListReply,
    Name,
    PageQuery,
    Reply,
    Request,
    Text,
    Wire,
)

PRICE_MAX = 999_999_999_999
MOST_TAGS = 10

ProductType = Literal[
    "bottle",
    "tube",
    "jar",
    "box",
    "pouch",
    "clothing",
    "accessory",
    "food",
    "electronics",
    "other",
]
Placement = Literal["hand-held", "worn", "displayed", "table"]
ProductSort = Literal["newest", "oldest", "name", "updated", "cheapest", "dearest", "sku"]
CutoutFilter = Literal["none", "working", "ok", "check", "failed"]
Sku = Annotated[str, Text(1, 64)]
Category = Annotated[str, Text(1, 50)]
Price = Annotated[int, Field(ge=0, le=PRICE_MAX, description="In whole rupiah.")]


def _each_once(tags: list[str]) -> list[str]:
    if any("|" in tag for tag in tags):
        raise ValueError("must not contain |, which separates tags in tables")
    return list({tag.casefold(): tag for tag in reversed(tags)}.values())[::-1]


Tags = Annotated[
    list[Annotated[str, Text(1, 30)]], Field(max_length=MOST_TAGS), AfterValidator(_each_once)
]


class ProductFields(Request):
    """What a person says about a product. Categories are those of `GET /categories`, or others."""

    sku: Sku | None = None
    category: Category | None = None
    subcategory: Category | None = None
    product_type: ProductType | None = None
    placement: Placement | None = None
    price: Price | None = None
    description: Description | None = None
    tags: Tags | None = None
    brand_kit_id: Id | None = None

    def change(self) -> tuple[dict[str, Any], set[str]]:
        """Return what is given and what is to be emptied, under the names it is stored by."""
        values = {name: getattr(self, name) for name in ProductFields.model_fields}
        given = {name: value for name, value in values.items() if value not in (None, [])}
        empty = {name for name, value in values.items() if value == []}
        return given, empty | (self.cleared & values.keys())


class ProductCreate(ProductFields):
    """A new product, and the picture that will be sent for it, if there is one."""

    name: Name
    picture: PictureFile | None = None


class ProductChange(ProductFields):
    """What to change; the rest stays as it is."""

    name: Name | None = None
    picture_ids: list[Id] | None = Field(
        None, description="All pictures in their new order; the first one is shown in lists."
    )

    def change(self) -> tuple[dict[str, Any], set[str]]:
        given, cleared = super().change()
        return given | ({"name": self.name} if self.name is not None else {}), cleared


class ProductRestore(Request):
    """How to bring a product back whose SKU another one has by now: with another, or (`""`) none.

    Without a field it gets the SKU that it had.
    """

    sku: Sku | None = None


class ProductsQuery(PageQuery):
    """Which products, and in which order. Of a text or property neither case nor accents count."""

    q: Annotated[str, Text(1, 100)] | None = Field(
        None, description="Words, all of them somewhere in name, SKU or tags."
    )
    brand_kit_id: Id | None = None
    category: Category | None = None
    subcategory: Category | None = None
    product_type: ProductType | None = None
    cutout: CutoutFilter | None = Field(None, description="Of the first picture.")
    status: PictureStatus | None = Field(None, description="Of the first picture.")
    sort: ProductSort = "newest"

    def wanted(self) -> dict[str, str]:
        """Return what the query asks for, by field; nothing of it in a plain list of all."""
        given = self.model_dump(exclude_none=True, exclude_defaults=True)
        return {name: str(value) for name, value in given.items() if name not in _PAGING}


_PAGING = PageQuery.model_fields.keys()


class ProductOut(Wire):
    """One product. What is said of a picture is said of its first one.

    Picture URLs are short-lived and null until there is a picture.
    """

    id: str
    user_id: str
    name: str
    sku: str | None
    category: str | None
    subcategory: str | None
    product_type: ProductType | None
    placement: Placement | None
    price: int | None = Field(description="In whole rupiah.")
    description: str | None
    tags: list[str]
    brand_kit_id: str | None
    status: PictureStatus
    failure_code: str | None
    failure_reason: str | None
    original_url: str | None
    transparent_url: str | None
    thumbnail_url: str | None
    placeholder: str | None = Field(description="A ThumbHash in base64.")
    dominant_color: str | None = Field(description="Of the product, once it is cut out: #RRGGBB.")
    cutout: CutoutOut
    pictures: list[ProductPictureOut]
    usage_count: int
    last_used_at: str | None
    version: int = Field(description="Raised by each change; name it in `If-Match`.")
    created_at: str
    updated_at: str
    trashed_at: str | None


class ProductReply(Reply):
    """One product."""

    product: ProductOut


class ProductsReply(FoundReply):
    """A page of products."""

    products: list[ProductOut]


class ProductUploadReply(Reply):
    """A product, and how to send its picture; null when none was announced."""

    product: ProductOut
    upload: UploadForm | None


class ProductPictureReply(Reply):
    """A product with a further picture, and how to send that one."""

    product: ProductOut
    picture_id: str
    upload: UploadForm


class ProductTrashReply(ListReply):
    """A page of the trash, the last trashed first."""

    trash: list[ProductOut]
