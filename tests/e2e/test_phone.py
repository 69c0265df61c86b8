from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.library import card, choose, describe, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}


def test_library_is_built_on_a_phone(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, **PHONE)
    visit.heading("Home")
    visit.check()
    visit.page.get_by_role("link", name="Projects").last.tap()
    visit.heading("Projects")
    visit.check()
    visit.page.get_by_role("link", name="Campaign").tap()
    visit.heading("Campaign")
    choose(visit.page, photo("Siti"))
    send(visit.page)
    shows_its_picture(visit.page, "Siti")
    visit.button("Close the list of uploads").tap()
    visit.page.get_by_role("link", name="Make with AI").first.tap()
    describe(visit, "Rina")
    visit.check()
    visit.button("Make 1 picture").tap()
    expect(card(visit.page, "Rina").locator("img")).to_be_visible()
    visit.check()
    card(visit.page, "Rina").get_by_role("link", name="Rina").tap()
    visit.button("Show details").tap()
    visit.says("Seed")
