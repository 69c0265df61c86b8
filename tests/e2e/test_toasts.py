from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.audit import STILL
from tests.e2e.owner import Owner
from tests.e2e.test_phone import PHONE
from tests.e2e.visit import Enter, Visit

TABLET: dict[str, Any] = {"viewport": {"width": 800, "height": 1000}}
LOW: dict[str, Any] = {"viewport": {"width": 700, "height": 420}}
STAYS_MS = 8_000
REST = (640, 750)
IS_OVER_TOAST = "([x, y]) => document.elementFromPoint(x, y).closest('li') !== null"


def toast(visit: Visit) -> Locator:
    return visit.page.locator("[data-sonner-toast][data-mounted=true]")


def trash_siti(visit: Visit) -> None:
    visit.button("Actions for Siti").click()
    visit.page.get_by_role("menuitem", name="Move to trash").click()
    expect(toast(visit)).to_contain_text("Siti")


def lies_beside(visit: Visit, one: Locator, *others: Locator) -> None:
    """Hold that nothing of the first lies over any of the others, once all stand still."""
    for other in others:
        expect(other).to_be_visible()
    visit.page.evaluate(STILL)
    boxes = [_box(locator) for locator in (one, *others)]
    assert not any(_touch(boxes[0], box) for box in boxes[1:]), boxes


@pytest.mark.parametrize("window", [PHONE, TABLET, LOW], ids=["phone", "tablet", "low"])
def test_a_toast_lies_over_no_button_of_a_dialog(
    enter: Enter, owner: Owner, window: dict[str, Any]
) -> None:
    owner.studio.reserve(1000, name="Siti")
    visit = enter(owner, owner.project, **window)
    trash_siti(visit)
    visit.button("Rename project").click()
    dialog = visit.page.get_by_role("dialog")
    buttons = [dialog.get_by_role("button", name=name) for name in ("Close", "Cancel", "Save")]
    lies_beside(visit, toast(visit), *buttons)
    dialog.get_by_role("button", name="Cancel").click()
    expect(dialog).to_have_count(0)
    visit.page.get_by_role("link", name="Make with AI").first.click()
    lies_beside(visit, toast(visit), dialog.locator("button[type=submit]"))


def test_a_toast_stays_above_the_navigation_of_a_tablet(enter: Enter, owner: Owner) -> None:
    owner.studio.reserve(1000, name="Siti")
    visit = enter(owner, owner.project, **TABLET)
    trash_siti(visit)
    lies_beside(visit, toast(visit), visit.page.get_by_role("navigation", name="Main"))


def test_a_toast_goes_though_a_mouse_rests_where_it_came_up(enter: Enter, owner: Owner) -> None:
    owner.studio.reserve(1000, name="Siti")
    visit = enter(owner, owner.project)
    visit.page.mouse.move(*REST)
    visit.button("Actions for Siti").press("Enter")
    visit.page.get_by_role("menuitem", name="Move to trash").press("Enter")
    expect(toast(visit)).to_contain_text("Siti")
    assert visit.page.evaluate(IS_OVER_TOAST, REST)
    # Browsers say by themselves, sooner or later, what lies under a resting mouse.
    visit.page.mouse.move(*REST)
    expect(toast(visit)).to_have_count(0, timeout=STAYS_MS + 4_000)


def test_a_toast_that_is_pointed_at_stays(enter: Enter, owner: Owner) -> None:
    owner.studio.reserve(1000, name="Siti")
    visit = enter(owner, owner.project)
    trash_siti(visit)
    toast(visit).hover()
    visit.page.wait_for_timeout(STAYS_MS + 1_000)
    visit.button("Undo").click()
    expect(visit.page.get_by_role("article").filter(has_text="Siti")).to_be_visible()


def _box(locator: Locator) -> tuple[float, float, float, float]:
    box = locator.bounding_box()
    assert box
    return box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]


def _touch(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
