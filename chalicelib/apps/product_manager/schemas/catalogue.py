"""Categories, types and placements over HTTP, and in the file that they are read from."""

from __future__ import annotations

from pydantic import Field

from chalicelib.apps.product_manager.schemas.products import Placement, ProductType
from chalicelib.kit.fields import Reply, Wire


class LabelOut(Wire):
    """A name in the languages of the suite."""

    id: str = Field(description="In Indonesian.")
    en: str = Field(description="In English.")


class SubcategoryOut(Wire):
    """A part of a category."""

    id: str
    name: LabelOut


class CategoryOut(SubcategoryOut):
    """A category that is proposed; a person may have others."""

    subcategories: list[SubcategoryOut]


class ProductTypeOut(Wire):
    """What a product is packed in, or is."""

    id: ProductType
    name: LabelOut


class PlacementOut(Wire):
    """How a product is shown in a scene."""

    id: Placement
    name: LabelOut


class CatalogueOut(Wire):
    """All that a product can be said to be."""

    categories: list[CategoryOut]
    product_types: list[ProductTypeOut]
    placements: list[PlacementOut]


class CategoriesReply(CatalogueOut, Reply):
    """The categories that are proposed, and all types and placements."""
