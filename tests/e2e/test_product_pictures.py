"""What becomes of products' pictures: cut-outs corrected and checked, listings taken along."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import requests
from PIL import Image
from playwright.sync_api import expect

from tests.e2e.catalogue import API, CATALOGUE, doubt, stored, upload
from tests.e2e.goods import product_photo
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import eventually

MIDDLE = (450, 400)
PATIENCE_MS = 60_000


def alpha(product: dict[str, Any], at: tuple[int, int]) -> Any:
    """Return how much of a pixel the stored cut-out shows."""
    data = requests.get(product["transparentUrl"], timeout=30).content
    with Image.open(BytesIO(data)) as image:
        return image.getchannel("A").getpixel(at)


def brush_over(visit: Visit, at: tuple[int, int], *, side: int = 900) -> None:
    """Draw a short stroke on the picture, around a place in it."""
    box = visit.page.locator("canvas").bounding_box()
    assert box
    x = box["x"] + box["width"] * at[0] / side
    y = box["y"] + box["height"] * at[1] / side
    mouse = visit.page.mouse
    mouse.move(x - 40, y)
    mouse.down()
    mouse.move(x + 40, y, steps=5)
    mouse.up()


def test_cut_out_is_corrected_with_a_brush_and_the_correction_taken_back(
    enter: Enter, owner: Owner
) -> None:
    photo = product_photo("jar", "#c98a1b")
    product = upload(owner, photo, cut_out=True, name="Madu", sku="MD-1")
    assert alpha(product, MIDDLE) == 255
    visit = enter(owner, f"{CATALOGUE}/{product['id']}")
    visit.button("Correct with a brush").click()
    expect(visit.page.get_by_role("application")).to_be_visible()
    brush_over(visit, MIDDLE)
    visit.page.keyboard.press("Control+z")
    expect(visit.button("Apply")).to_have_attribute("aria-disabled", "true")
    visit.page.keyboard.press("Control+Shift+z")
    visit.check()
    visit.button("Apply").click()
    expect(visit.button("Undo the correction")).to_be_visible(timeout=PATIENCE_MS)
    visit.says("There are holes in the product.")
    [corrected] = stored(owner)
    assert (alpha(corrected, MIDDLE), corrected["cutout"]["reasons"]) == (0, ["holes"])
    visit.button("Undo the correction").click()
    expect(visit.page.get_by_text("Well cut out")).to_be_visible(timeout=PATIENCE_MS)
    assert alpha(stored(owner)[0], MIDDLE) == 255
    assert owner.studio.balance() == 1000 - 5 - 3


def test_doubted_cut_outs_are_worked_through_by_keys(enter: Enter, owner: Owner) -> None:
    for shape, name in (("jar", "Madu"), ("box", "Teh")):
        photo = product_photo(shape, "#5f8d4e")
        product = upload(owner, photo, cut_out=True, name=name)
        doubt(owner, product["id"])
    visit = enter(owner, CATALOGUE)
    visit.page.get_by_role("link", name="2 to check").click()
    visit.says("1 of 2 to check")
    visit.check()
    visit.page.keyboard.press("ArrowRight")
    visit.says("2 of 2 to check")
    visit.page.keyboard.press("c")
    expect(visit.button("Compare")).to_have_attribute("aria-pressed", "true")
    visit.page.keyboard.press("a")
    visit.says("The cut-out of “Madu” is taken as it is")
    visit.says("1 of 1 to check")
    visit.page.keyboard.press("o")
    visit.says("All checked")
    [teh, madu] = stored(owner)
    assert (madu["cutout"]["verdict"], teh["cutout"]["inUse"]) == ("ok", False)


def test_listing_pictures_are_made_with_one_press_and_taken_along(
    enter: Enter, owner: Owner
) -> None:
    product = upload(owner, product_photo("box", "#b22228"), name="Kopi", sku="K-1")
    visit = enter(owner, f"{CATALOGUE}/{product['id']}?tab=channels")
    visit.says("0 of 7 channels ready")
    visit.page.get_by_label("A soft shadow below the product").check()
    visit.button("Remove background and prepare all · 3 credits").click()
    channels = visit.page.get_by_role("list", name="Sales channels")
    shopee = channels.get_by_role("article").filter(has_text="Shopee")
    expect(shopee.get_by_text("Ready", exact=True)).to_be_visible(timeout=PATIENCE_MS)
    expect(visit.page.get_by_text("Being made")).to_have_count(0, timeout=PATIENCE_MS)
    visit.button("Look at picture 1 for Shopee").click()
    visit.check()
    visit.button("Download ZIP").click()
    visit.says("Kopi shopee 1.jpg")
    visit.check()
    visit.button("Make ZIP").click()
    visit.says("The ZIP “Kopi” is ready")
    made = owner.studio.call("GET", f"{API}/exports").json()["exports"][0]
    content = requests.get(made["downloadUrl"], timeout=30).content
    with ZipFile(BytesIO(content)) as archive:
        names = archive.namelist()
        with Image.open(BytesIO(archive.read("Kopi instagram 1.jpg"))) as image:
            assert image.size == (1080, 1350)
    assert "Kopi shopee 1.jpg" in names
    assert len(names) == 7 + 1


def test_listing_pictures_of_many_products_come_as_one_zip(enter: Enter, owner: Owner) -> None:
    for shape, name in (("box", "Kopi"), ("jar", "Madu")):
        photo = product_photo(shape, "#5f8d4e")
        upload(owner, photo, cut_out=name == "Kopi", name=name, sku=name.upper())

    def zipped() -> Any:
        return owner.studio.call("GET", f"{API}/exports").json()["exports"][0]["downloadUrl"]

    visit = enter(owner, CATALOGUE)
    visit.button("Select").click()
    visit.button("Select all 2 shown").click()
    visit.button("More").last.click()
    visit.page.get_by_role("menuitem", name="Make listing pictures").click()
    form = visit.page.get_by_role("dialog", name="Listing pictures of 1 product")
    form.get_by_label("Instagram").check()
    form.get_by_role("radio", name="Transparent").check(force=True)
    visit.says("1 product is left out: its background is not removed.")
    visit.says("Kopi shopee 1.png")
    visit.check()
    form.get_by_role("button", name="Make ZIP").click()
    visit.says("The ZIP is being made")
    content = requests.get(eventually(zipped, seconds=90), timeout=30).content
    with ZipFile(BytesIO(content)) as archive:
        names = archive.namelist()
        with Image.open(BytesIO(archive.read("Kopi shopee 1.png"))) as image:
            assert (image.size, image.mode, image.getpixel((2, 2))[3]) == ((1024, 1024), "RGBA", 0)
    assert names == ["Kopi shopee 1.png", "Kopi instagram 1.jpg", "manifest.csv"]
