from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.library import card, choose, damaged, file, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter


def test_uploads_three_files_of_which_one_is_bad(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project)
    choose(visit.page, photo("Siti"), damaged("Torn"), photo("Budi"))
    visit.says("3 pictures × 10 credits")
    visit.check()
    send(visit.page)
    for name in ("Siti", "Budi"):
        shows_its_picture(visit.page, name)
    torn = card(visit.page, "Torn")
    expect(torn).to_contain_text("This picture is damaged or incomplete.")
    expect(torn).to_contain_text("10 credits returned")
    expect(visit.page.get_by_label("Credit balance: 980").first).to_be_visible()
    assert owner.studio.balance() == 980


def test_refuses_what_is_no_picture_before_sending_it(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project)
    choose(visit.page, file("notes", b"no picture"))
    visit.says("This file does not hold a JPEG, PNG or WebP picture.")
    visit.check()
    visit.page.get_by_role("dialog").get_by_role("button", name="Close").first.click()
    assert owner.studio.balance() == 1000


def test_data_saver_shows_what_it_saves(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project)
    choose(visit.page, photo("Large", size=(3200, 2400)))
    visit.page.get_by_label("Data saver").check()
    visit.says("Saves ")
    send(visit.page)
    shows_its_picture(visit.page, "Large")
    [avatar] = owner.studio.ok("GET", f"/avatars?projectId={owner.studio.project_id}")["avatars"]
    assert (avatar["width"], avatar["height"]) == (2048, 1536)
