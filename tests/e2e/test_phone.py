from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.library import card, choose, describe, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import eventually
from tests.stack.studio import jpeg

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}

# What a phone has and a headless browser has not.
SHARES = """
navigator.canShare = () => true;
navigator.share = async ({ files }) => { window.shared = files.map(({ name }) => name); };
"""


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


def test_picture_is_shared_by_the_systems_sheet(enter: Enter, owner: Owner) -> None:
    avatar = owner.studio.upload(jpeg())
    visit = enter(owner, f"{owner.project}/avatars/{avatar['id']}", **PHONE)
    visit.page.add_init_script(SHARES)
    visit.page.reload()
    share = visit.button("Share")
    share.tap()
    assert eventually(lambda: visit.page.evaluate("window.shared")) == ["Siti.jpg"]
    again = visit.page.get_by_role("link", name="Make again with these settings")
    sides = [(again.bounding_box() or {}), (share.bounding_box() or {})]
    assert sides[0]["height"] == sides[1]["height"]
    visit.check()
