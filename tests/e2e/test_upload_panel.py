"""The panel that tells how the uploads are doing."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.e2e.library import choose, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import eventually
from tests.stack.studio import jpeg


def uploaded(visit: Visit) -> Locator:
    """Upload one picture and return the panel that says so."""
    choose(visit.page, photo("Siti"))
    send(visit.page)
    visit.says("1 picture uploaded")
    return visit.page.get_by_role("region", name="Uploads")


def test_closing_it_leaves_the_focus_on_the_page(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project)
    panel = uploaded(visit)
    panel.get_by_role("button", name="Close the list of uploads").press("Enter")
    expect(panel).to_have_count(0)
    expect(visit.page.locator("main")).to_be_focused()


def test_toasts_of_a_phone_appear_above_it(enter: Enter, owner: Owner) -> None:
    owner.studio.upload(jpeg(), name="Budi")
    visit = enter(owner, owner.project, viewport={"width": 360, "height": 740})
    panel = uploaded(visit)
    panel.get_by_role("button", name="Show the list of uploads").click()
    shows_its_picture(visit.page, "Siti")
    visit.page.get_by_role("link", name="Budi").press("Delete")
    toast = visit.page.locator("[data-sonner-toast][data-mounted=true]")
    expect(toast).to_contain_text("Budi")
    eventually_above(visit, toast, panel)


def eventually_above(visit: Visit, upper: Locator, lower: Locator) -> None:
    """Wait until `upper` has come to rest wholly above `lower`."""
    both = [upper.element_handle(), lower.element_handle()]
    edges = """([one, other]) =>
        [one.getBoundingClientRect().bottom, other.getBoundingClientRect().top]"""

    def is_above() -> bool:
        foot, top = visit.page.evaluate(edges, both)
        return bool(foot <= top)

    assert eventually(is_above)
