"""Tables of products over HTTP."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, Field, model_validator

from chalicelib.apps.product_manager.schemas.products import Category, ProductType
from chalicelib.kit.fields import FileReply, Id, Reply, Request, Wire
from chalicelib.kit.sheets import Separator, decoded

LARGEST = 1024 * 1024


def _is_base64(text: str) -> str:
    try:
        base64.b64decode(text, validate=True)
    except binascii.Error as fault:
        raise ValueError("must be base64") from fault
    return text


class ProductSheet(Request):
    """A table whose first row names its columns: as text, or as the file that it came in.

    Separated by commas, semicolons or tabs; a file may be UTF-8, UTF-16 or Windows-1252.
    """

    csv: str | None = Field(None, max_length=LARGEST)
    file: Annotated[str, AfterValidator(_is_base64)] | None = Field(
        None, max_length=LARGEST * 4 // 3 + 4, description="The bytes of a file, in base64."
    )
    dry_run: bool = Field(default=True, description="Only tell what would happen.")

    @model_validator(mode="after")
    def _one_of_both(self) -> ProductSheet:
        if (self.csv is None) == (self.file is None):
            raise ValueError("send either csv or file")
        return self

    def text(self) -> str:
        """Return the table as text. Raises `SheetUnreadable`."""
        return decoded(base64.b64decode(self.file)) if self.file else self.csv or ""


class CellErrorOut(Wire):
    """What is wrong with a row."""

    column: str | None = Field(
        description="The heading of its column, or our name for one that is missing."
    )
    code: str
    message: str


class FieldChangeOut(Wire):
    """A field that is changed."""

    column: str = Field(description="The heading of its column.")
    before: Any
    after: Any


class ImportedRowOut(Wire):
    """One row, by the number of the line that it begins at."""

    line: int
    outcome: Literal["new", "changed", "unchanged", "wrong"]
    product_id: str | None
    sku: str | None
    name: str | None
    price: int | None = Field(description="As it was read, or as the product has it.")
    changes: list[FieldChangeOut]
    errors: list[CellErrorOut]


class ImportOut(Wire):
    """What became of a table, or would become."""

    dry_run: bool
    columns: list[str] = Field(description="Those that were understood, as we name them.")
    ignored: list[str] = Field(description="Headings that were not.")
    new: int
    changed: int
    unchanged: int
    wrong: int
    rows: list[ImportedRowOut]


class ImportReply(Reply):
    """What became of a table, line by line."""

    imported: ImportOut


class ProductSheetQuery(Request):
    """Which products, and how their cells are separated."""

    brand_kit_id: Id | None = None
    category: Category | None = None
    product_type: ProductType | None = None
    separator: Separator = Field(
        "comma", description="Spreadsheets in Indonesian expect semicolons."
    )


class ProductSheetReply(FileReply):
    """Products as a table."""

    content_type: ClassVar[str] = "text/csv; charset=utf-8"
