from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.studio import jpeg

NAMES = ("Ayu", "Budi", "Citra", "Dewi", "Eka")  # the grid shows the newest, Eka, first
PHONE = {
    "viewport": {"width": 320, "height": 640},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}


@pytest.fixture
def crowd(owner: Owner) -> Owner:
    """The owner with five avatars."""
    for name in NAMES:
        owner.studio.upload(jpeg(), name=name)
    return owner


def test_moves_several_to_the_trash_and_back(enter: Enter, crowd: Owner) -> None:
    visit = enter(crowd, crowd.project)
    page, keys = visit.page, visit.page.keyboard
    visit.button("Select", exact=True).click()
    expect(visit.button("Move to trash")).to_be_disabled()
    _box(page, "Eka").click()
    card(page, "Dewi").locator("img").click(position={"x": 20, "y": 60}, force=True)
    keys.press("ArrowRight")
    keys.press("Space")
    visit.says("3 selected")
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(3)
    visit.check()
    keys.press("Delete")
    visit.says("3 avatars moved to the trash")
    _shows(page, "Budi", "Ayu")
    expect(page.get_by_role("link", name="Budi")).to_be_focused()
    assert len(crowd.studio.ok("GET", "/trash")["trash"]) == 3
    visit.button("Undo").click()
    _shows(page, *NAMES)
    page.reload()
    _shows(page, *NAMES)


def test_ranges_are_selected_by_mouse_and_by_keyboard(enter: Enter, crowd: Owner) -> None:
    visit = enter(crowd, crowd.project)
    page, keys = visit.page, visit.page.keyboard
    page.get_by_role("link", name="Dewi").click(modifiers=["ControlOrMeta"])
    _selected(page, "Dewi")
    _box(page, "Budi").click(modifiers=["Shift"])
    _selected(page, "Dewi", "Citra", "Budi")
    keys.press("Shift+ArrowLeft")
    _selected(page, "Dewi", "Citra")
    visit.says("2 selected")
    keys.press("Control+a")
    visit.says("5 selected")
    keys.press("Escape")
    expect(page.get_by_role("link", name="Citra")).to_be_focused()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    keys.press("x")
    _selected(page, "Citra")
    assert visit.path == crowd.project


def test_what_a_filter_hides_is_not_selected_any_more(enter: Enter, crowd: Owner) -> None:
    visit = enter(crowd, crowd.project)
    visit.button("Select", exact=True).click()
    visit.button("Select all 5 shown").click()
    visit.page.get_by_label("Search names").fill("Bud")
    _selected(visit.page, "Budi")
    visit.page.get_by_label("Search names").fill("")
    expect(_box(visit.page, "Dewi")).to_be_visible()
    _selected(visit.page, "Budi")


def test_what_is_refused_comes_back_and_the_toast_says_why(enter: Enter, crowd: Owner) -> None:
    visit = enter(crowd, crowd.project)
    visit.allow(r"^DELETE .*: (409|429)$")
    with _refusing_two(visit.page):
        visit.button("Select", exact=True).click()
        visit.says("Select avatars")
        visit.page.keyboard.press("Control+a")
        visit.button("Move to trash").click()
        visit.says(re.compile("^4 avatars moved to the trash. 1 avatar could not be moved: "))
    _shows(visit.page, "Eka")
    assert len(crowd.studio.ok("GET", "/trash")["trash"]) == 4


def test_a_long_touch_starts_selecting_on_a_phone(enter: Enter, crowd: Owner) -> None:
    visit = enter(crowd, crowd.project, **PHONE)
    page = visit.page
    _touch_long(page, page.get_by_role("link", name="Dewi"))
    _selected(page, "Dewi")
    _box(page, "Citra").tap()
    _selected(page, "Dewi", "Citra")
    visit.check()
    visit.button("Move to trash").tap()
    visit.says("2 avatars moved to the trash")
    _shows(page, "Eka", "Budi", "Ayu")
    visit.button("Undo").tap()
    _shows(page, *NAMES)


def _box(page: Page, name: str) -> Locator:
    return page.get_by_role("checkbox", name=name)


def _selected(page: Page, *names: str) -> None:
    """Wait until exactly these are selected."""
    expect(page.get_by_role("checkbox", checked=True)).to_have_text([*names])


def _shows(page: Page, *names: str) -> None:
    """Wait until the grid holds exactly these, and nobody is selecting."""
    expect(page.locator("[data-card]:not([role])")).to_have_text(sorted(names, reverse=True))


@contextmanager
def _refusing_two(page: Page) -> Iterator[None]:
    """Refuse the first deletion for good, and the second until a second has passed."""
    refusals = [
        (409, "changed_meanwhile", "Changed meanwhile."),
        (429, "rate_limited", "Too many requests."),
    ]

    def answer(route: Route) -> None:
        if route.request.method != "DELETE" or not refusals:
            return route.fallback()
        status, code, error = refusals.pop(0)
        body = {"success": False, "error": error, "code": code}
        return route.fulfill(status=status, json=body, headers={"Retry-After": "1"})

    page.route(re.compile(r"/avatars/\w+$"), answer)
    yield
    assert not refusals


def _touch_long(page: Page, target: Locator) -> None:
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert box
    point = {"x": box["x"] + 10, "y": box["y"] + 8}
    devices = page.context.new_cdp_session(page)
    devices.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    page.wait_for_timeout(900)
    devices.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
