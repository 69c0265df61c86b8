"""Text for spreadsheets (RFC 4180), written so that it does no harm, and read as it may come."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Literal, NamedTuple

from chalicelib.core.errors import AppError

# Excel takes a file for UTF-8 only by this mark.
MARK = "\ufeff"
Separator = Literal["comma", "semicolon", "tab"]
SEPARATORS: dict[Separator, str] = {"comma": ",", "semicolon": ";", "tab": "\t"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_QUOTE = "'"
_MARKED = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# A line that says how the next ones are separated: Excel writes and reads it.
_HINT = "sep="
_MOST_CELLS = 50


class SheetUnreadable(AppError):
    """What came is no table of text."""

    code = "sheet_unreadable"


class Line(NamedTuple):
    """One row of a table, and the number of the line of text that it begins at."""

    number: int
    cells: list[str]


def harmless(words: str) -> str:
    """Return text that no spreadsheet takes for a formula; `plain` gives the words back.

    See https://owasp.org/www-community/attacks/CSV_Injection.
    """
    return f"{_QUOTE}{words}" if is_formula(words.lstrip(_QUOTE)) else words


def plain(cell: str) -> str:
    """Return the words that `harmless` was given."""
    guarded = cell.startswith(_QUOTE) and is_formula(cell.lstrip(_QUOTE))
    return cell[1:] if guarded else cell


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet would take a cell for a formula."""
    return cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA)


def decoded(data: bytes) -> str:
    """Return the text of a file, as spreadsheets save it: UTF-8, UTF-16 or Windows-1252.

    Raises `SheetUnreadable`.
    """
    marked = next((name for mark, name in _MARKED if data.startswith(mark)), None)
    names = [marked] if marked else ["utf-8", "cp1252"]
    for name in names:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise SheetUnreadable("This is no text. Save the table as CSV (UTF-8).")


def table(text: str, *, most: int) -> Iterator[Line]:
    """Yield the rows that hold anything; the separator is what the first one has most of.

    Raises `SheetUnreadable` for what is no CSV, or has more than `most` rows below the first.
    """
    text = text.removeprefix(MARK)
    first, _, rest = text.partition("\n")
    skipped = 0
    if first.lower().startswith(_HINT):
        separator, text, skipped = first[len(_HINT) : len(_HINT) + 1], rest, 1
    else:
        separator = max(SEPARATORS.values(), key=first.count)
    for count, line in enumerate(_lines(text, separator)):
        if count > most:
            raise SheetUnreadable(f"A table has at most {most} rows. Split it.")
        yield Line(line.number + skipped, line.cells)


def _lines(text: str, separator: str) -> Iterator[Line]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator or ",", strict=True)
    before = 0
    try:
        for cells in reader:
            if len(cells) > _MOST_CELLS:
                raise SheetUnreadable(f"A row has at most {_MOST_CELLS} cells.")
            if any(cell.strip() for cell in cells):
                yield Line(before + 1, cells)
            before = reader.line_num
    except csv.Error as fault:
        message = f"Line {before + 1} cannot be read as CSV: {fault}."
        raise SheetUnreadable(message) from fault
