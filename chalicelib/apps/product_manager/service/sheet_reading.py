"""What a row of a person's table says of a product."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from chalicelib.apps.product_manager.catalogue import known_words
from chalicelib.apps.product_manager.schemas.products import ProductChange
from chalicelib.apps.product_manager.service.rupiah import NoPrice, rupiah
from chalicelib.apps.product_manager.service.sheet import COLUMNS, TAG_MARK
from chalicelib.kit.asked import invalid
from chalicelib.kit.sheets import SheetUnreadable, is_formula, plain, table

MOST_ROWS = 1000
# What people call the columns besides the names that we write, without case, blanks and marks.
_OTHER_NAMES = {
    "product_id": ("productid", "idproduk"),
    "sku": ("kode", "kodeproduk", "kodebarang", "skuinduk"),
    "name": ("nama", "namaproduk", "productname", "namabarang"),
    "category": ("kategori",),
    "subcategory": ("subkategori",),
    "product_type": ("type", "jenis", "jenisproduk", "tipe", "tipeproduk"),
    "placement": ("penempatan",),
    "price": ("harga", "hargajual", "hargarp", "pricerp", "priceidr"),
    "description": ("deskripsi", "keterangan", "deskripsiproduk"),
    "tags": ("tag", "label"),
    "brand_kit_id": ("brandkit", "brand", "merek"),
}
_ID = re.compile("[0-9A-Z]{26}")
_NUMBER = re.compile(r"[+-]?\d[\d.,\s]*")


@dataclass(frozen=True)
class CellError:
    """What is wrong with a row, and in which column, if it is one."""

    code: str
    message: str
    column: str | None = None


NOT_FOUND = CellError(
    "product_not_found", "is of no product; leave it empty to make a new one", "id"
)


@dataclass(frozen=True)
class SheetRow:
    """What one row says: fields by the names they are stored by, and those that it empties."""

    line: int
    product_id: str | None
    given: dict[str, Any]
    cleared: set[str]
    errors: list[CellError] = field(default_factory=list)


@dataclass(frozen=True)
class Sheet:
    """A table: its rows, the columns that were understood, and the others.

    `columns` are by the names that we write, each with its heading in the table.
    """

    rows: list[SheetRow]
    columns: dict[str, str]
    ignored: list[str]


def read(text: str) -> Sheet:
    """Return what a table says. Raises `SheetUnreadable`."""
    lines = table(text, most=MOST_ROWS)
    heading = next(lines, None)
    if heading is None:
        raise SheetUnreadable("The table is empty.")
    fields = [_field(cell) for cell in heading.cells]
    known = [name for name in fields if name]
    if "sku" not in known and "product_id" not in known:
        raise SheetUnreadable("The first row must name the columns, among them SKU or ID.")
    if len(set(known)) < len(known):
        raise SheetUnreadable("The first row names a column twice.")
    written = {name: written for written, name in COLUMNS.items()}
    return Sheet(
        [_row(line.number, fields, line.cells) for line in lines],
        {written[name]: cell for cell, name in zip(heading.cells, fields, strict=True) if name},
        [cell for cell, name in zip(heading.cells, fields, strict=True) if not name and cell],
    )


def _field(cell: str) -> str | None:
    """Return which field a column holds, None when it is none of a product's."""
    name = re.sub(r"[\W_]", "", cell).casefold()
    for written, field_ in COLUMNS.items():
        if name == written.casefold() or name in _OTHER_NAMES[field_]:
            return field_
    return None


def _row(line: int, fields: Sequence[str | None], cells: Sequence[str]) -> SheetRow:
    errors: list[CellError] = []
    said = dict(_values(fields, cells, errors))
    product_id = said.pop("product_id", None) or None
    if product_id and not _ID.fullmatch(product_id):
        errors.append(NOT_FOUND)
        product_id = None
    given, cleared = _checked(said, errors)
    return SheetRow(line, product_id, given, cleared, errors)


def _values(
    fields: Sequence[str | None], cells: Sequence[str], errors: list[CellError]
) -> Iterator[tuple[str, Any]]:
    for name, cell in zip(fields, cells, strict=False):
        if name is None:
            continue
        try:
            yield name, _value(name, cell)
        except _WrongCell as wrong:
            errors.append(CellError(wrong.code, wrong.message, _column(name)))


class _WrongCell(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def _value(name: str, cell: str) -> Any:
    """Return what a cell says, `""` when it is empty."""
    if is_formula(cell) and not _NUMBER.fullmatch(cell.strip()):
        message = "is a formula; put an apostrophe before it if it is text"
        raise _WrongCell("formula", message)
    words = plain(cell).strip()
    if not words:
        return ""
    if name == "price":
        try:
            return rupiah(words)
        except NoPrice as fault:
            raise _WrongCell("no_price", "is no price in whole rupiah") from fault
    if name == "tags":
        parts = words.split(TAG_MARK) if TAG_MARK in words else words.split(",")
        return [part.strip() for part in parts if part.strip()]
    known = known_words().get(name)
    return known.get(words.casefold(), words) if known else words


def _checked(said: dict[str, Any], errors: list[CellError]) -> tuple[dict[str, Any], set[str]]:
    """Return what is given and emptied, by the rules of every product; what does not fit is told.

    A name that is empty says nothing. What does fit tells which product a wrong row is about.
    """
    written = {_column(name): value for name, value in said.items()}
    try:
        change = ProductChange.model_validate(written)
    except ValidationError as error:
        details = invalid(error).details["details"]
        wrong = {str(detail["path"][0]): detail["message"] for detail in details}
        errors += [CellError("invalid", message, column) for column, message in wrong.items()]
        return _checked({name: said[name] for name in said if _column(name) not in wrong}, errors)
    return change.change()


def _column(name: str) -> str:
    return next(written for written, field_ in COLUMNS.items() if field_ == name)
