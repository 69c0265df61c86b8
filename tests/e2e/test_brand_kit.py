"""Brands: from a logo alone to a saved look, colours that read, the trash, pictures for them."""

from __future__ import annotations

import time

from playwright.sync_api import expect

from tests.e2e import brands
from tests.e2e.batches import HOME, pose_project
from tests.e2e.brands import KITS, drawing, kits, logo_file
from tests.e2e.library import choose, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit

LOGO = drawing("cup", "#0F766E", "#F59E0B")
LIST, NEW = "/brand-kit/kits", "/brand-kit/new"
A_MINUTE = 60


def pick_logo(visit: Visit, name: str, data: bytes) -> None:
    visit.page.get_by_label("Logo of the new brand").set_input_files(logo_file(name, data))


def test_a_logo_alone_becomes_a_brand_in_under_a_minute(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, LIST)
    started = time.monotonic()
    visit.page.get_by_role("link", name="Start with a logo").click()
    pick_logo(visit, "kopi_senja-logo.svg", LOGO)
    expect(visit.page.get_by_label("Brand name")).to_have_value("Kopi senja")
    visit.check()
    visit.button("Create · 8 credits").click()
    visit.heading("Kopi senja")
    visit.says("Found in the logo")
    visit.check()
    [kit] = kits(owner)
    assert (kit["colors"], kit["fonts"], kit["isDefault"]) == ([], [], True)
    visit.button("Take over all").click()
    visit.says("All combinations read well.")
    visit.button("Save", exact=True).click()
    visit.says("Brand saved")
    assert time.monotonic() - started < A_MINUTE
    [kit] = kits(owner)
    assert kit["colors"][0] == {"hex": "#0F766E", "role": "primary", "name": None}
    assert [font["role"] for font in kit["fonts"]] == ["heading", "body"]
    assert all(pair["passes"] for pair in kit["contrast"])
    assert owner.studio.balance() == 992


def test_what_reads_badly_is_mended_with_one_press(enter: Enter, owner: Owner) -> None:
    kit = brands.create(owner, "Kopi Senja", "kopi")
    visit = enter(owner, f"{LIST}/{kit}")
    visit.page.get_by_label("Colour 5, hex").fill("#9A8F88")
    visit.says("1 combination is hard to read")
    visit.button("Use #").click()
    visit.says("All combinations read well.")
    visit.check()
    visit.button("Save", exact=True).click()
    visit.says("Brand saved")
    [stored] = kits(owner)
    assert all(pair["passes"] for pair in stored["contrast"])
    assert stored["colors"][4]["hex"] not in ("#9A8F88", "#241710")


def test_fonts_words_and_identity_are_kept(enter: Enter, owner: Owner) -> None:
    kit = brands.create(owner, "Kopi Senja")
    visit = enter(owner, f"{LIST}/{kit}")
    visit.button("Choose font for Headings").click()
    visit.pick("Handwritten")
    visit.check()
    visit.button("Caveat").click()
    visit.page.get_by_label("Tone of voice").fill("warm")
    visit.page.get_by_label("WhatsApp").fill("0812 3456 7890")
    visit.button("Save", exact=True).click()
    visit.says("Brand saved")
    [stored] = kits(owner)
    assert stored["fonts"] == [{"family": "Caveat", "role": "heading", "weights": [700]}]
    assert (stored["tone"], stored["identity"]["whatsapp"]) == ("warm", "0812 3456 7890")
    with visit.page.expect_download() as download:
        visit.button("Download tokens.css").click()
    assert '--font-heading: "Caveat"' in download.value.path().read_text("utf-8")


def test_a_drawing_that_runs_something_is_refused_in_words(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, NEW)
    pick_logo(visit, "jahat.svg", LOGO.replace(b"<path", b"<script>alert(1)</script><path", 1))
    visit.button("Create · 8 credits").click()
    visit.says("This drawing holds scripts, or refers to other files.")
    assert owner.studio.balance() == 995


def test_a_brand_goes_to_the_trash_and_comes_back(enter: Enter, owner: Owner) -> None:
    first, second = (brands.create(owner, name) for name in ("Kopi Senja", "Batik Lestari"))
    visit = enter(owner, LIST)
    visit.button("Actions for Kopi Senja").click()
    visit.page.get_by_role("menuitem", name="Move to trash").click()
    visit.button("Undo").wait_for()
    assert [(kit["id"], kit["isDefault"]) for kit in kits(owner)] == [(second, True)]
    visit.button("Undo").click()
    expect(visit.page.get_by_role("link", name="Kopi Senja")).to_be_visible()
    assert {kit["id"] for kit in kits(owner)} == {first, second}
    brands.call(owner, "DELETE", f"/kits/{first}")
    visit.go("/brand-kit/trash")
    visit.button("Restore Kopi Senja").click()
    visit.says("The trash is empty")
    assert len(kits(owner)) == 2


def test_pictures_are_for_the_default_brand_and_are_found_by_it(enter: Enter, owner: Owner) -> None:
    kit = brands.create(owner, "Kopi Senja")
    visit = enter(owner, owner.project)
    choose(visit.page, photo("Siti"))
    expect(visit.page.get_by_label("Brand")).to_have_value(kit)
    visit.check()
    send(visit.page)
    shows_its_picture(visit.page, "Siti")
    [avatar] = owner.studio.ok("GET", f"/avatars?brandKitId={kit}")["avatars"]
    assert avatar["name"] == "Siti"
    visit.go(f"{owner.project}?brandKitId={kit}")
    visit.button("Remove filter Brand: Kopi Senja").wait_for()
    shows_its_picture(visit.page, "Siti")
    visit.go(f"{owner.project}/generate")
    expect(visit.page.get_by_label("Brand")).to_have_value(kit)
    _find_projects(visit, owner, kit)
    answer = owner.studio.call("GET", f"{KITS}/kits/{kit}").json()
    assert answer["kit"]["counts"] == {"avatars": 1, "products": 0, "poseProjects": 1}


def _find_projects(visit: Visit, owner: Owner, kit: str) -> None:
    """Find those projects of poses that are for a brand."""
    pose_project(owner, "Kopi pagi", brandKitId=kit)
    pose_project(owner, "Serum launch")
    visit.go(HOME)
    visit.button("Filter", exact=True).click()
    visit.page.get_by_label("Brand").select_option("Kopi Senja")
    visit.button("Show 1 project").click()
    expect(visit.page.get_by_role("link", name="Serum launch")).to_have_count(0)
    visit.says("Kopi pagi")
    assert visit.path == f"{HOME}?brandKitId={kit}"
    visit.check()
