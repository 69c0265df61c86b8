from __future__ import annotations

import re

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.owner import Owner
from tests.e2e.screens import WINDOWS
from tests.e2e.visit import Enter, Visit

COUNT_SHIFTS = """() => {
  globalThis.shifted = 0;
  new PerformanceObserver((seen) => {
    for (const { value } of seen.getEntries()) globalThis.shifted += value;
  }).observe({ type: 'layout-shift' });
}"""
# Shifts are told after the frame in which they happened.
SHIFTED = "() => new Promise((over) => setTimeout(() => over(globalThis.shifted), 300))"


def test_empties_the_trash_only_after_asking(enter: Enter, owner: Owner) -> None:
    _trashed(owner, 3)
    visit = enter(owner, "/avatar-creator/trash")
    visit.button("Empty trash").click()
    visit.check()
    visit.button("Cancel").click()
    assert len(_trash_of(owner)) == 3
    _empty(visit)
    visit.says("The trash is empty")
    visit.says("Trash emptied")
    assert _trash_of(owner) == []


def test_a_refusal_ends_the_emptying_and_the_rest_stays(enter: Enter, owner: Owner) -> None:
    _trashed(owner, 3)
    visit = enter(owner, "/avatar-creator/trash")
    visit.allow(r"^DELETE .*: 409$")
    _refuse_second_deletion(visit)
    _empty(visit)
    expect(visit.page.get_by_role("alert")).to_contain_text("1 of 3 are deleted")
    visit.check()
    assert len(_trash_of(owner)) == 2
    visit.button("Try again").click()
    visit.says("The trash is empty")
    assert _trash_of(owner) == []


@pytest.mark.parametrize("window", WINDOWS)
def test_nothing_moves_when_the_trash_comes(enter: Enter, owner: Owner, window: str) -> None:
    _trashed(owner, 6)
    visit = enter(owner, "/credits", **WINDOWS[window])
    visit.heading("Credits")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    visit.page.route("**/api/apps/avatar-creator/trash?*", hold)
    if window == "phone":
        visit.button("Account menu").click()
        visit.page.get_by_role("menuitem", name="Trash").click()
    else:
        visit.page.get_by_role("link", name="Trash").filter(visible=True).click()
    visit.heading("Trash")
    expect(visit.page.locator("main .animate-pulse").first).to_be_visible()
    visit.page.evaluate(COUNT_SHIFTS)
    held[0].continue_()
    expect(visit.button("Empty trash")).to_be_visible()
    assert visit.page.evaluate(SHIFTED) < 0.0001


def _trashed(owner: Owner, count: int) -> None:
    """Put `count` avatars into the trash."""
    for _ in range(count):
        avatar = owner.studio.reserve(1000)["avatar"]
        owner.studio.ok("DELETE", f"/avatars/{avatar['id']}")


def _trash_of(owner: Owner) -> list[object]:
    return list(owner.studio.ok("GET", "/trash")["trash"])


def _empty(visit: Visit) -> None:
    visit.button("Empty trash").click()
    visit.page.get_by_role("dialog").get_by_role("button", name="Empty trash").click()


def _refuse_second_deletion(visit: Visit) -> None:
    seen: list[str] = []

    def answer(route: Route) -> None:
        seen.append(route.request.url)
        if len(seen) == 2:
            body = {"success": False, "error": "Changed meanwhile.", "code": "changed_meanwhile"}
            route.fulfill(status=409, json=body)
        else:
            route.continue_()

    visit.page.route(re.compile(r"/trash/\w+$"), answer)
