"""Tables as people save them, and cells that do no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.kit.sheets import MARK, SheetUnreadable, decoded, harmless, is_formula, plain, table

TEXT = "sku;nama\nKG-1;Kopi Gayo – enak\n"
ROWS = [["sku", "nama"], ["KG-1", "Kopi Gayo – enak"]]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp1252"]


def rows(text: str, most: int = 1000) -> list[list[str]]:
    return [line.cells for line in table(text, most=most)]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_table_is_read_however_it_was_saved(encoding: str):
    assert rows(decoded(TEXT.encode(encoding))) == ROWS


def test_a_table_in_big_endian_with_a_mark_is_read():
    assert rows(decoded((MARK + TEXT).encode("utf-16-be"))) == ROWS


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_what_the_first_row_has_most_of(separator: str):
    text = f'sku{separator}"nama, lengkap"{separator}harga\r\nA{separator}"1;2,3\t4"{separator}5'
    assert rows(text) == [["sku", "nama, lengkap", "harga"], ["A", "1;2,3\t4", "5"]]


def test_a_line_that_names_the_separator_is_believed():
    numbered = list(table("sep=;\r\na,b,c;d\r\n1;2\r\n", most=5))
    assert [line.cells for line in numbered] == [["a,b,c", "d"], ["1", "2"]]
    assert [line.number for line in numbered] == [2, 3]


def test_rows_are_numbered_by_the_line_that_they_begin_at():
    text = 'a,b\n\n1,"two\nlines"\n,\n2,x\n'
    assert [line.number for line in table(text, most=5)] == [1, 3, 6]


BAD = {
    "more rows than it may have": ("a\n" + "1\n" * 6),
    "a quote that never ends": 'a,b\n1,"2\n',
    "a quote in the middle": 'a,b\n"1"2,3\n',
    "nothing but commas": "," * 1_000_000,
    "a cell of a megabyte": "a,b\n" + "x" * 1_000_000,
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_what_is_no_table_is_refused(text: str):
    with pytest.raises(SheetUnreadable):
        rows(text, most=5)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0", b"PK\x03\x04\0\0", b"a\0b\0"])
def test_what_is_no_text_is_refused(data: bytes):
    with pytest.raises(SheetUnreadable):
        decoded(data)


@given(st.text(alphabet="'=+-@ \t\nab"))
def test_what_is_made_harmless_is_no_formula_and_comes_back(words: str):
    cell = harmless(words)
    assert not is_formula(cell)
    assert plain(cell) == words


@pytest.mark.parametrize("cell", ["=1+1", "+62", "-5", "@home", " =A1", "\t=A1", "\n=A1"])
def test_formulas_are_known(cell: str):
    assert is_formula(cell)
