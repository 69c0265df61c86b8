"""The catalogue of products, from the browser to what is stored."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.e2e.catalogue import (
    CATALOGUE,
    choose,
    create,
    product_card,
    shows_its_picture,
    stored,
    upload,
    use,
)
from tests.e2e.goods import product_photo
from tests.e2e.library import photo
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter

PHONE = {"width": 390, "height": 844}


def cell(page: Page, field: str, name: str) -> Locator:
    return page.get_by_role("textbox", name=f"{field} of {name}", exact=True)


def test_files_become_products_with_their_angles_for_one_charge(
    enter: Enter, owner: Owner, tmp_path: Path
) -> None:
    visit = enter(owner, CATALOGUE)
    visit.says("Your catalogue is still empty")
    visit.check()
    choose(visit.page, photo("KOPI-1"), photo("TEH-POCI"), photo("KOPI_depan"), photo("MADU"))
    visit.says("3 products from your photos")
    visit.says("KOPI-1.jpg and KOPI_depan.jpg become one product KOPI.")
    visit.check()
    group = visit.page.get_by_role("listitem").filter(has=visit.page.get_by_text("KOPI-1.jpg"))
    group.get_by_label("Name").first.fill("Kopi Gayo")
    visit.button("Upload 4 pictures · 10 credits").click()
    for name in ("Kopi Gayo", "TEH POCI", "MADU"):
        shows_its_picture(visit.page, name)
    visit.check()
    products = {product["name"]: product for product in stored(owner)}
    assert {name: product["sku"] for name, product in products.items()} == {
        "Kopi Gayo": "KOPI",
        "TEH POCI": "TEH-POCI",
        "MADU": "MADU",
    }
    assert [picture["status"] for picture in products["Kopi Gayo"]["pictures"]] == ["ready"] * 2
    assert owner.studio.balance() == 990
    for folder in ("GULA-A", "GULA-B"):
        picture = photo("depan")
        (tmp_path / folder).mkdir()
        (tmp_path / folder / picture["name"]).write_bytes(picture["buffer"])
    visit.button("More actions").click()
    with visit.page.expect_file_chooser() as chooser:
        visit.page.get_by_role("menuitem", name="Choose a folder").click()
    chooser.value.set_files(tmp_path)
    visit.says("2 products from your photos")
    visit.says("All photos of a folder become one product.")
    visit.button(re.compile("^Upload 2 pictures")).click()
    for name in ("GULA A", "GULA B"):
        shows_its_picture(visit.page, name)
    assert {product["sku"] for product in stored(owner)} >= {"GULA-A", "GULA-B"}


def test_skus_that_are_taken_are_asked_about_before_anything_is_sent(
    enter: Enter, owner: Owner
) -> None:
    for name, sku in (("Madu", "MADU"), ("Teh", "TEH"), ("Susu", "SUSU-01")):
        create(owner, name=f"{name} murni", sku=sku)
    visit = enter(owner, CATALOGUE)
    choose(visit.page, *map(photo, ("madu", "teh", "susu-01", "kopi")))
    visit.says("3 SKUs are in the catalogue already.")
    visit.says("“Madu murni” has this SKU already, with 0 of 8 pictures.")
    visit.check()
    visit.button("Leave all of them out").click()
    expect(visit.button("Upload 1 picture · 5 credits")).to_be_enabled()
    photos = visit.page.get_by_role("group", name="Photos for the SKU of “Madu murni”")
    photos.get_by_text("Add to that product").click()
    susu = visit.page.get_by_role("listitem").filter(has_text="“Susu murni” has this SKU")
    susu.get_by_role("button", name="Give another SKU").click()
    expect(visit.page.get_by_label("SKU", exact=True).nth(2)).to_be_focused()
    visit.button("Upload 3 pictures · 10 credits").click()
    shows_its_picture(visit.page, "Madu murni")
    shows_its_picture(visit.page, "kopi")
    products = {one["sku"]: len(one["pictures"]) for one in stored(owner)}
    assert products == {"MADU": 1, "TEH": 0, "SUSU-01": 0, "susu-2": 1, "kopi": 1}
    assert owner.studio.balance() == 990


def test_rule_for_file_names_is_chosen_and_kept(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, CATALOGUE)
    choose(visit.page, photo("KS-01_merah"), photo("KS-01_biru"))
    visit.says("2 products from your photos")
    visit.page.get_by_label("How file names are read").select_option("last")
    visit.says("1 product from your photos")
    expect(visit.page.get_by_label("SKU", exact=True)).to_have_value("KS-01")
    visit.button("Cancel").click()
    visit.page.reload()
    choose(visit.page, photo("A_1"), photo("A_2"))
    visit.says("1 product from your photos")
    assert stored(owner) == []


def test_product_is_typed_by_hand_and_a_clash_of_skus_shows_a_way_out(
    enter: Enter, owner: Owner
) -> None:
    create(owner, name="Madu hutan", sku="MD-1")
    visit = enter(owner, CATALOGUE)
    visit.button("New product").click()
    form = visit.page.get_by_role("dialog", name="New product")
    form.get_by_label("Name").fill("Madu kelengkeng")
    form.get_by_label("SKU").fill("md-1")
    form.get_by_label("Price").fill("Rp 45rb")
    form.get_by_label("Type").select_option("jar")
    with visit.page.expect_file_chooser() as chooser:
        form.get_by_role("button", name="Add a picture").click()
    chooser.value.set_files([photo("madu")])
    visit.allow("409")
    visit.button("Save product · 5 credits").click()
    expect(form.get_by_role("alert")).to_contain_text("Another product has this SKU")
    expect(form.get_by_role("link", name="Open that product")).to_be_visible()
    visit.check()
    form.get_by_label("SKU").fill("MD-2")
    visit.button("Save product · 5 credits").click()
    shows_its_picture(visit.page, "Madu kelengkeng")
    [product, _] = stored(owner)
    assert (product["sku"], product["price"], product["productType"]) == ("MD-2", 45_000, "jar")
    assert owner.studio.balance() == 995


def test_cells_of_the_table_are_edited_where_they_stand(enter: Enter, owner: Owner) -> None:
    for name, sku in (("Teh", "T-1"), ("Kopi", "K-1")):
        create(owner, name=name, sku=sku)
    visit = enter(owner, f"{CATALOGUE}?view=table")
    cell(visit.page, "Price", "Kopi").fill("1,5 jt")
    cell(visit.page, "Price", "Kopi").press("Enter")
    expect(cell(visit.page, "Price", "Teh")).to_be_focused()
    cell(visit.page, "Price", "Teh").fill("murah")
    cell(visit.page, "Price", "Teh").press("Tab")
    visit.says("Write prices like 25.000 (not 25.00), 25rb or 1,5 jt.")
    cell(visit.page, "Price", "Teh").fill("7.500")
    visit.allow("409")
    cell(visit.page, "SKU", "Teh").fill("K-1")
    cell(visit.page, "Category", "Teh").fill("Minuman")
    expect(visit.page.get_by_role("link", name="Open that product")).to_be_visible()
    visit.check()
    cell(visit.page, "SKU", "Teh").press("Escape")
    visit.page.get_by_role("button", name="Price").click()
    rows = visit.page.get_by_role("row")
    expect(rows.nth(1).get_by_role("textbox", name="Name of Teh")).to_be_visible()
    [teh, kopi] = stored(owner, "?sort=oldest")
    assert (teh["price"], teh["sku"], teh["category"]) == (7_500, "T-1", "Minuman")
    assert kopi["price"] == 1_500_000


def test_many_are_changed_together_trashed_and_brought_back(enter: Enter, owner: Owner) -> None:
    for name in ("Teh", "Kopi", "Susu"):
        create(owner, name=name, tags=["lama"])
    visit = enter(owner, CATALOGUE)
    visit.button("Select").click()
    visit.button("Select all 3 shown").click()
    visit.button("Change").click()
    form = visit.page.get_by_role("dialog", name="Change 3 products")
    form.get_by_label("Category").fill("Minuman")
    form.get_by_label("Price").fill("12rb")
    form.get_by_label("Add tags").fill("promo")
    visit.check()
    visit.button("Save").click()
    visit.says("3 products changed")
    assert {(one["category"], one["price"], *one["tags"]) for one in stored(owner)} == {
        ("Minuman", 12_000, "lama", "promo")
    }
    product_card(visit.page, "Kopi").get_by_role("button", name="Actions for Kopi").click()
    visit.page.get_by_role("menuitem", name="Move to trash").click()
    expect(product_card(visit.page, "Kopi")).to_have_count(0)
    visit.go("/product-manager/trash")
    visit.check()
    visit.button("Restore Kopi").click()
    visit.says("The trash is empty")
    assert len(stored(owner)) == 3


def test_products_are_found_and_opened_with_their_pictures_in_order(
    enter: Enter, owner: Owner
) -> None:
    create(owner, name="Teh melati", sku="T-1", category="Minuman")
    create(owner, name="Sabun sereh", sku="S-1")
    visit = enter(owner, CATALOGUE, viewport=PHONE, has_touch=True)
    visit.page.get_by_label("Search names, SKUs and tags").fill("t-1")
    visit.says("1 product")
    product_card(visit.page, "Teh melati").get_by_role("link").click()
    with visit.page.expect_file_chooser() as chooser:
        visit.button("Add a picture").click()
    chooser.value.set_files([photo("depan"), photo("belakang")])
    second = visit.page.get_by_role("button", name="Picture 2")
    second.click()
    visit.button("Make it the main one").click()
    expect(visit.page.get_by_role("button", name="Main picture")).to_have_attribute(
        "aria-pressed", "true"
    )
    visit.check()
    visit.button("Remove picture").click()
    visit.page.get_by_role("dialog").get_by_role("button", name="Remove picture").last.click()
    visit.says("Picture removed")
    expect(visit.page.get_by_role("button", name="Picture 2")).to_have_count(0)
    [product] = stored(owner, "?q=T-1")
    assert len(product["pictures"]) == 1


def test_background_is_removed_compared_and_brought_back(enter: Enter, owner: Owner) -> None:
    product = upload(owner, product_photo("box", "#b22228"), name="Kopi", sku="K-1")
    use(owner, product["id"])
    visit = enter(owner, f"{CATALOGUE}/{product['id']}")
    visit.button("Remove background · 3 credits").click()
    expect(visit.page.get_by_text("Well cut out")).to_be_visible(timeout=60_000)
    visit.button("Compare").click()
    slider = visit.page.get_by_label("Where the original ends")
    slider.fill("20")
    visit.check()
    picture = visit.page.get_by_role("img", name="Kopi, cut out")
    picture.hover(position={"x": 40, "y": 40}, force=True)
    visit.page.mouse.down()
    visit.page.mouse.move(0, 300)
    visit.page.mouse.up()
    expect(slider).to_have_value("0")
    visit.button("Use the original").click()
    expect(visit.button("Use it cut out")).to_be_visible()
    [now] = stored(owner)
    assert (now["cutout"]["verdict"], now["cutout"]["inUse"]) == ("ok", False)
    assert now["transparentUrl"]
    assert owner.studio.balance() == 1000 - 5 - 3
    visit.page.get_by_role("tab", name="Usage").click()
    visit.says("1 use")
    visit.says("Pose picture made")


def test_table_is_looked_at_line_by_line_before_it_is_taken(enter: Enter, owner: Owner) -> None:
    create(owner, name="Teh", sku="T-1", price=5_000)
    table = "nama;sku;harga\nTeh melati;T-1;7.500\nKopi;K-1;Rp 25.000\nSusu;S-1;murah\n"
    sheet = {"name": "produk.csv", "mimeType": "text/csv", "buffer": table.encode()}
    visit = enter(owner, CATALOGUE)
    visit.button("More actions").click()
    visit.page.get_by_role("menuitem", name="Import a table (CSV)").click()
    visit.page.get_by_label("Choose a file").set_input_files(sheet)
    visit.says("1 with a problem")
    visit.says(re.compile(r"harga: Rp\s5\.000 → Rp\s7\.500"))
    visit.page.get_by_label("Only problems").check()
    expect(visit.page.get_by_role("table").get_by_role("row")).to_have_count(2)
    visit.check()
    visit.button("Import 2 products").click()
    expect(product_card(visit.page, "Kopi")).to_be_visible()
    products = {one["sku"]: (one["name"], one["price"]) for one in stored(owner)}
    assert products == {"T-1": ("Teh melati", 7_500), "K-1": ("Kopi", 25_000)}
    visit.button("More actions").click()
    with visit.page.expect_download() as saved:
        visit.page.get_by_role("menuitem", name="Export a table (CSV)").click()
    assert "Kopi" in saved.value.path().read_text()
