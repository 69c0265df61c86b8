"""What is in a ZIP, and what was asked for and is not, as a table for spreadsheets."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from io import StringIO

from chalicelib.kit.sheets import MARK, harmless

FILE_NAME = "manifest.csv"
INCLUDED, SKIPPED = "included", "skipped"
COLUMNS = ("file", "id", "outcome")


class Manifest:
    """Lines of which some columns are the kind's own."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns
        self._text = StringIO()
        self._text.write(MARK)
        self._writer = csv.writer(self._text)
        self._writer.writerow((*COLUMNS, *columns))

    def included(self, file: str, id_: str, facts: Mapping[str, str]) -> None:
        """Note a file that is in the ZIP."""
        self._write(file, id_, INCLUDED, facts)

    def skipped(self, id_: str, facts: Mapping[str, str]) -> None:
        """Note a thing that was asked for and is not there any more, or has no file."""
        self._write("", id_, SKIPPED, facts)

    def text(self) -> str:
        return self._text.getvalue()

    def _write(self, file: str, id_: str, outcome: str, facts: Mapping[str, str]) -> None:
        own = (harmless(facts.get(column, "")) for column in self._columns)
        self._writer.writerow((harmless(file), id_, outcome, *own))
