from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.audit import sideways
from tests.e2e.owner import Owner
from tests.e2e.screens import WINDOWS
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import Deployed
from tests.stack.studio import told_to_fail

SMALLEST: dict[str, Any] = {"viewport": {"width": 320, "height": 640}}


def tray(visit: Visit) -> Locator:
    return visit.page.get_by_role("dialog", name="Work")


def part(visit: Visit, title: str) -> Locator:
    return tray(visit).get_by_role("region", name=title)


def order(owner: Owner, name: str, *, count: int = 1) -> None:
    body = {"name": name, "prompt": "A friendly coffee shop owner", "count": count}
    owner.studio.ok("POST", f"/projects/{owner.studio.project_id}/avatars/generate", body)


@pytest.mark.parametrize("window", WINDOWS)
def test_tray_follows_work_to_its_end(
    enter: Enter, owner: Owner, stack: Deployed, window: str
) -> None:
    told_to_fail(stack, {"kind": "slow", "times": 2, "seconds": 4})
    order(owner, "Rina", count=2)
    visit = enter(owner, "/settings", **WINDOWS[window])
    visit.button("Work, 1 running").click()
    running = part(visit, "Running")
    expect(running.get_by_role("progressbar", name="Progress of Rina")).to_be_visible()
    expect(running).to_contain_text("0 of 2 done")
    expect(visit.page).to_have_title("(1) Settings · Lumiku")
    visit.check()
    expect(part(visit, "Since your last look")).to_contain_text("Ready")
    expect(running).to_contain_text("Nothing is running.")
    expect(visit.page).to_have_title("Settings · Lumiku")
    visit.check()
    tray(visit).get_by_role("link", name="Rina").click()
    visit.heading("Campaign")
    expect(tray(visit)).to_have_count(0)


def test_what_ended_unseen_is_told_once_with_reason_and_refund(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    visit = enter(owner, "/settings")
    with visit.page.expect_response("**/api/work?status=ended"):
        visit.go("/")
    told_to_fail(stack, {"kind": "refusal"})
    owner.studio.generate(name="Rina")
    visit.page.reload()
    expect(visit.button("Work, 1 new")).to_be_visible()
    visit.tab_to("Work, 1 new")
    visit.page.keyboard.press("Enter")
    news = part(visit, "Since your last look")
    for text in ("Did not work out", "rules refuse this description", "15 credits returned"):
        expect(news).to_contain_text(text)
    visit.page.keyboard.press("Escape")
    expect(visit.button("Work", exact=True)).to_be_focused()
    visit.page.reload()
    visit.button("Work", exact=True).click()
    expect(part(visit, "Earlier")).to_contain_text("Rina")
    expect(news).to_have_count(0)


def test_what_is_ordered_here_is_counted_at_once(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "slow", "seconds": 3})
    visit = enter(owner, owner.project)
    visit.page.get_by_role("link", name="Make with AI").first.click()
    visit.page.get_by_role("textbox", name="Description").fill("A friendly coffee shop owner")
    visit.page.get_by_label("Name of the avatar").fill("Rina")
    visit.button("Make 1 picture").click()
    expect(visit.button("Work, 1 running")).to_be_visible()
    expect(visit.page).to_have_title(re.compile(r"^\(1\) Campaign"))
    expect(visit.button("Work, 1 new")).to_be_visible()


def test_the_frame_fits_the_smallest_phone(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/settings", **SMALLEST)
    button = visit.button("Work", exact=True)
    expect(button).to_be_visible()
    assert sideways(visit.page) <= 0
    brand = visit.page.get_by_role("link", name="Lumiku, go to home").bounding_box()
    beside = button.bounding_box()
    assert brand
    assert beside
    assert brand["x"] + brand["width"] <= beside["x"]
