"""Products out of tables, and tables of products."""

from __future__ import annotations

import base64
from collections import Counter
from typing import Any

import pytest

from chalicelib.kit.sheets import MARK
from tests.integration.brand_kit import kits
from tests.integration.faults.faults import Killed
from tests.integration.person import Answer, Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP

TABLE = (
    "SKU;Nama;Harga;Jenis;Kategori;Tag\n"
    "KG-1;Kopi Gayo;Rp 25.000;Kemasan pouch;minuman;kopi, arabika\n"
)
HEAD = "sku,name,price\n"


def send(person: Person, csv: str, *, dry: bool = False) -> Answer:
    return person.post(f"{APP}/products/import", {"csv": csv, "dryRun": dry})


def take(person: Person, csv: str, *, dry: bool = False) -> dict[str, Any]:
    answer = send(person, csv, dry=dry)
    assert answer.status == 200, answer.json
    imported: dict[str, Any] = answer.json["imported"]
    return imported


def outcomes(imported: dict[str, Any]) -> list[str]:
    return [row["outcome"] for row in imported["rows"]]


def everything(person: Person) -> list[dict[str, Any]]:
    return list(person.get(f"{APP}/products", limit=100).json["products"])


def test_a_dry_run_tells_line_by_line_and_changes_nothing(person: Person):
    known = making.product(person, sku="KG-1", name="Kopi", price=1)
    imported = take(person, f"{HEAD}KG-1,Kopi,2\nKG-2,Teh,3\nKG-3,Gula,gratis\n", dry=True)
    assert outcomes(imported) == ["changed", "new", "wrong"]
    assert [row["line"] for row in imported["rows"]] == [2, 3, 4]
    assert [row["price"] for row in imported["rows"]] == [2, 3, None]
    assert imported["rows"][0]["changes"] == [{"column": "price", "before": 1, "after": 2}]
    assert imported["rows"][2]["errors"] == [
        {"column": "price", "code": "no_price", "message": "is no price in whole rupiah"}
    ]
    assert everything(person) == [known]


def test_columns_are_named_as_the_table_names_them(person: Person):
    making.product(person, sku="KG-1", name="Kopi")
    imported = take(person, "SKU;Nama;Harga (Rp)\nKG-1;Kopi tubruk;5\nKG-2;;gratis\n", dry=True)
    changed, wrong = imported["rows"]
    assert [change["column"] for change in changed["changes"]] == ["Nama", "Harga (Rp)"]
    assert [error["column"] for error in wrong["errors"]] == ["Harga (Rp)"]
    missing = take(person, "SKU;Harga\nKG-3;5\n", dry=True)["rows"][0]
    assert [error["column"] for error in missing["errors"]] == ["name"]


def test_a_table_as_people_in_indonesia_save_it_is_taken(person: Person):
    imported = take(person, TABLE)
    assert imported["columns"] == ["sku", "name", "price", "productType", "category", "tags"]
    (made,) = everything(person)
    assert (made["name"], made["price"], made["productType"]) == ("Kopi Gayo", 25000, "pouch")
    assert made["tags"] == ["kopi", "arabika"]
    assert person.balance() == 1000


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_taken_in_any_encoding(person: Person, encoding: str):
    file = base64.b64encode("sku;nama\nKG-1;Kopi – enak\n".encode(encoding)).decode()
    body = {"file": file, "dryRun": False}
    assert person.post(f"{APP}/products/import", body).status == 200
    assert everything(person)[0]["name"] == "Kopi – enak"


def test_the_same_table_again_changes_nothing(person: Person):
    take(person, TABLE)
    before = everything(person)
    assert outcomes(take(person, TABLE)) == ["unchanged"]
    assert everything(person) == before


def test_a_row_changes_what_it_names_and_empties_what_is_empty(person: Person):
    known = making.product(person, sku="KG-1", price=5, category="minuman", tags=["a"])
    assert take(person, "sku,price,tags\nkg-1,,b|c\n")["rows"][0]["price"] is None
    now = making.read(person, known["id"])
    assert (now["sku"], now["price"], now["tags"]) == ("kg-1", None, ["b", "c"])
    assert (now["category"], now["name"]) == ("minuman", known["name"])


def test_an_id_moves_a_product_to_another_sku(person: Person):
    known = making.product(person, sku="KG-1")
    imported = take(person, f"id,sku\n{known['id']},KG-2\n")
    assert outcomes(imported) == ["changed"]
    assert making.create(person, sku="KG-1").status == 201
    assert making.create(person, sku="KG-2").json["takenBy"] == known["id"]


WRONG = {
    "no SKU": ("sku,name\n,Kopi\n", "sku_missing"),
    "no name": ("sku,name\nKG-9,\n", "name_missing"),
    "a formula": ('sku,name\nKG-9,"=HYPERLINK(""http://x"")"\n', "formula"),
    "a formula that begins with a sign": ("sku,name\nKG-9,+cmd|' /C calc'!A0\n", "formula"),
    "an unknown type": ("sku,name,productType\nKG-9,Kopi,mobil\n", "invalid"),
    "a long name": (f"sku,name\nKG-9,{'x' * 101}\n", "invalid"),
    "a price below zero": ("sku,name,price\nKG-9,Kopi,-5\n", "no_price"),
    "an ID of nobody": ("id,name\n01JZZZZZZZZZZZZZZZZZZZZZZZ,Kopi\n", "product_not_found"),
    "no ID at all": (f"id,name\n{'x' * 3000},Kopi\n", "product_not_found"),
}


@pytest.mark.parametrize(("csv", "code"), WRONG.values(), ids=WRONG)
def test_a_wrong_row_is_left_out_with_its_reason(person: Person, csv: str, code: str):
    imported = take(person, csv)
    assert outcomes(imported) == ["wrong"]
    assert imported["rows"][0]["errors"][0]["code"] == code
    assert everything(person) == []


def test_a_wrong_row_tells_what_it_is_about(person: Person):
    table = "sku,name,productType,tags\nKG-9,Kopi,mobil,a\n"
    [row] = take(person, table, dry=True)["rows"]
    assert (row["sku"], row["name"]) == ("KG-9", "Kopi")


def test_rows_about_one_product_are_taken_once(person: Person):
    imported = take(person, f"{HEAD}KG-1,Kopi,1\nkg-1,Teh,2\n")
    assert outcomes(imported) == ["new", "wrong"]
    assert imported["rows"][1]["errors"][0]["code"] == "duplicate"


def test_a_sku_of_another_product_is_no_ones_to_take(person: Person):
    first, second = making.product(person, sku="KG-1"), making.product(person, sku="KG-2")
    imported = take(person, f"id,sku\n{second['id']},KG-1\n")
    assert imported["rows"][0]["errors"][0]["code"] == "sku_taken"
    assert {row["sku"] for row in everything(person)} == {first["sku"], second["sku"]}


def test_an_id_of_a_stranger_is_not_found(person: Person, stranger: Person):
    theirs = making.product(stranger, sku="KG-1")
    imported = take(person, f"id,sku,name\n{theirs['id']},KG-1,Mine\n")
    assert imported["rows"][0]["errors"][0]["code"] == "product_not_found"
    assert making.read(stranger, theirs["id"]) == theirs


UNREADABLE = {
    "no heading": "Kopi,5\nTeh,6\n",
    "a column twice": "sku,kode\n1,2\n",
    "1,001 rows": HEAD + "".join(f"S{number},x,1\n" for number in range(1001)),
    "nothing but commas": "," * 200_000,
}


@pytest.mark.parametrize("csv", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_table_of_products_is_refused(person: Person, csv: str):
    answer = send(person, csv)
    assert (answer.status, answer.json["code"]) == (400, "sheet_unreadable")


def test_a_body_of_many_megabytes_is_refused_before_it_is_read(person: Person):
    answer = send(person, "," * 3_000_000)
    assert (answer.status, answer.json["code"]) == (413, "body_too_large")
    assert send(person, "," * 1_100_000).status == 400


ROWS = 1000


def test_a_table_of_a_thousand_rows_that_is_interrupted_goes_on_when_it_is_sent_again(
    person: Person, monkeypatch: pytest.MonkeyPatch
):
    from chalicelib.aws.transactions import Transaction

    csv = HEAD + "".join(f"KG-{number},Kopi {number},{number}\n" for number in range(ROWS))
    commit, left = Transaction.commit, iter(range(7))

    def dying(transaction: Transaction) -> None:
        if next(left, None) is None:
            raise Killed
        commit(transaction)

    monkeypatch.setattr(Transaction, "commit", dying)
    with pytest.raises(Killed):
        send(person, csv)
    monkeypatch.undo()
    again = take(person, csv)
    assert Counter(outcomes(again)) == {"unchanged": 7 * 33, "new": ROWS - 7 * 33}
    assert Counter(outcomes(take(person, csv))) == {"unchanged": ROWS}
    found = person.get(f"{APP}/products", sort="sku", limit=1).json
    assert (found["total"], found["products"][0]["sku"]) == (ROWS, "KG-0")


KIT = "01JZZZZZZZZZZZZZZZZZZZZZZZ"
HARD = {
    "name": "=SUM(A1)",
    "sku": "'-1",
    "category": "@home",
    "subcategory": 'Kue; roti, dan "lain"',
    "productType": "jar",
    "placement": "hand-held",
    "price": 1_250_000,
    "description": 'Baris satu\nbaris, dua; "tiga"\n=empat',
    "tags": ["pedas, manis"],
    "brandKitId": KIT,
}


@pytest.mark.parametrize("separator", ["comma", "semicolon", "tab"])
def test_an_exported_table_comes_back_unchanged(person: Person, separator: str):
    kits.store(person, KIT)
    made = [
        making.product(person, **HARD),
        making.product(person, tags=["a", "b,c", "+d"]),
        making.product(person, sku="KG-3", price=0),
    ]
    answer = person.get(f"{APP}/products.csv", separator=separator)
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.text.startswith(MARK)
    assert outcomes(take(person, answer.text)) == ["unchanged"] * 3
    assert everything(person) == made[::-1]


def test_an_exported_table_holds_what_was_asked_for(person: Person):
    making.product(person, category="teh")
    kopi = making.product(person, category="kopi")
    text = person.get(f"{APP}/products.csv", category="kopi").text
    assert [line.split(",")[0] for line in text.splitlines()[1:]] == [kopi["id"]]
