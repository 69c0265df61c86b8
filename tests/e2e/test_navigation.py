"""Where a person finds themselves after going somewhere, and coming back."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.drawn import portrait
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import eventually

LOW = {"width": 1100, "height": 420}


def test_screen_starts_at_its_top_and_is_found_again_where_it_was_left(
    enter: Enter, owner: Owner
) -> None:
    visit = enter(owner, viewport=LOW)
    visit.heading("Home")
    visit.settle()
    visit.page.evaluate("window.scrollTo(0, 300)")
    visit.page.get_by_role("navigation").get_by_role("link", name="Settings").click()
    visit.heading("Settings")
    _stands_at(visit, 0)
    visit.page.evaluate("window.scrollTo(0, 80)")
    visit.page.go_back()
    visit.heading("Home")
    _stands_at(visit, 300)
    visit.page.reload()
    visit.heading("Home")
    _stands_at(visit, 300)


def test_project_is_found_again_where_it_was_left(enter: Enter, owner: Owner) -> None:
    for number in range(6):
        owner.studio.upload(portrait(number, "#2f6f5e", "#c9b59b"), name=f"Avatar {number}")
    visit = enter(owner, owner.project, viewport=LOW)
    visit.heading("Campaign")
    visit.settle()
    visit.page.evaluate("window.scrollTo(0, 400)")
    visit.page.get_by_role("navigation").get_by_role("link", name="Credits").click()
    visit.heading("Credits")
    visit.page.go_back()
    visit.heading("Campaign")
    _stands_at(visit, 400)


def test_screen_stays_where_it_is_behind_what_opens_over_it(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project, viewport=LOW)
    visit.heading("Campaign")
    visit.settle()
    link = visit.page.locator("main a[href$='/generate']").last
    link.scroll_into_view_if_needed()
    # Where it stands when it is clicked: late notices and Playwright itself may move it before.
    visit.page.evaluate("""() => document.addEventListener('click', () => {
      window.clickedAt = window.scrollY;
    }, { capture: true, once: true })""")
    link.click()
    expect(visit.page.get_by_role("dialog")).to_be_visible()
    before = visit.page.evaluate("window.clickedAt")
    assert before > 0
    _stands_at(visit, before)
    visit.page.keyboard.press("Escape")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)
    _stands_at(visit, before)


def _stands_at(visit: Visit, top: int) -> None:
    assert eventually(lambda: abs(visit.page.evaluate("window.scrollY") - top) < 2)
