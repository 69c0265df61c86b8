from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.studio import jpeg


def test_library_can_be_used_without_a_mouse(enter: Enter, owner: Owner) -> None:
    for name in ("Budi", "Siti"):
        owner.studio.upload(jpeg(), name=name)
    visit = enter(owner, "/avatar-creator/projects")
    page, keys = visit.page, visit.page.keyboard
    expect(page.get_by_role("link", name="Campaign")).to_be_visible()
    visit.tab_to("Campaign")
    keys.press("Enter")
    visit.heading("Campaign")
    expect(page.get_by_role("link", name="Siti")).to_be_visible()
    visit.tab_to("Siti")
    keys.press("ArrowRight")
    expect(page.get_by_role("link", name="Budi")).to_be_focused()
    keys.press("Enter")
    expect(page.get_by_role("dialog", name="Budi")).to_be_visible()
    keys.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("link", name="Budi")).to_be_focused()
    keys.press("Delete")
    expect(page.get_by_role("link", name="Budi")).to_have_count(0)
    expect(page.get_by_role("link", name="Siti")).to_be_focused()


def test_skip_link_leads_past_the_navigation(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/credits")
    visit.heading("Credits")
    visit.page.evaluate("document.activeElement.blur()")
    visit.tab_to("Skip to content")
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("main")).to_be_focused()
