from __future__ import annotations

import re

from playwright.sync_api import Locator, Route, ViewportSize, expect

from tests.e2e.library import card, choose, describe, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.test_upload_panel import eventually_above
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import Deployed
from tests.stack.studio import told_to_fail

TROUBLE = "The picture service is in trouble at present."
REFUNDS = "Failed ones are refunded."
STARTING = "Model gambar sedang dimuat. Gambar yang menunggu segera dicoba lagi."
PHONE: ViewportSize = {"width": 390, "height": 844}
SMALLEST_PHONE: ViewportSize = {"width": 320, "height": 640}
# The wait a provider asked for, and the drawing after it.
MADE_MS = 40_000


def notice(visit: Visit, text: str) -> Locator:
    return visit.page.get_by_role("status").get_by_text(text)


def order(visit: Visit, name: str) -> None:
    describe(visit, name)
    visit.button("Make 1 picture").click()


def failure(visit: Visit, name: str) -> Locator:
    """Return the button that puts a failed picture's card away."""
    found: Locator = visit.button(f"Dismiss {name}")
    return found


def test_trouble_is_told_on_every_screen_until_a_picture_is_made(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "429-retry-after", "retryAfter": 10})
    visit = enter(owner, f"{owner.project}/generate")
    order(visit, "Rina")
    expect(notice(visit, f"{TROUBLE} Waiting pictures are tried again")).to_contain_text(REFUNDS)
    visit.says(re.compile(r"Attempt 1 of 3 did not work\. It is tried again in about \d+ seconds"))
    visit.page.get_by_role("link", name="Settings").first.click()
    visit.heading("Settings")
    expect(notice(visit, TROUBLE)).to_be_visible()
    visit.check()
    visit.page.go_back()
    expect(card(visit.page, "Rina").locator("img")).to_be_visible(timeout=MADE_MS)
    expect(notice(visit, TROUBLE)).to_have_count(0)


def test_the_notice_stands_above_the_uploads(enter: Enter, owner: Owner, stack: Deployed) -> None:
    told_to_fail(stack, {"kind": "429-retry-after", "retryAfter": 10})
    visit = enter(owner, f"{owner.project}/generate")
    order(visit, "Rina")
    expect(notice(visit, TROUBLE)).to_be_visible()
    choose(visit.page, photo("Siti"))
    send(visit.page)
    panel = visit.page.get_by_role("region", name="Uploads")
    eventually_above(visit, notice(visit, TROUBLE), panel)
    expect(notice(visit, TROUBLE)).to_have_count(0, timeout=MADE_MS)


def test_a_model_that_starts_is_not_called_trouble(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "503-loading", "seconds": 12})
    body = {"name": "Rina", "prompt": "A friendly coffee shop owner"}
    owner.studio.ok("POST", f"/projects/{owner.studio.project_id}/avatars/generate", body)
    visit = enter(owner, owner.project, locale="id-ID", viewport=PHONE)
    expect(notice(visit, STARTING)).to_be_visible()
    waiting = visit.page.get_by_role("listitem").filter(has=visit.button("Batalkan Rina"))
    expect(waiting).to_contain_text("Menunggu dicoba lagi")
    visit.check()
    visit.page.set_viewport_size(SMALLEST_PHONE)
    assert waiting.evaluate("(card) => card.scrollWidth <= card.clientWidth")
    visit.page.set_viewport_size(PHONE)
    expect(notice(visit, "terganggu")).to_have_count(0)
    expect(visit.page.get_by_role("article").locator("img")).to_be_visible(timeout=MADE_MS)
    expect(notice(visit, STARTING)).to_have_count(0)


def test_where_nobody_draws_the_form_says_so_and_uploads_still_work(
    enter: Enter, owner: Owner
) -> None:
    visit = enter(owner, "/settings")
    visit.page.route("**/api/health", _nobody_draws)
    visit.go(f"{owner.project}/generate")
    describe(visit, "Rina")
    button = visit.button("No picture service is set up")
    expect(button).to_be_disabled()
    visit.page.get_by_label("Name of the avatar").press("Enter")
    visit.check()
    visit.button("Close").click()
    expect(notice(visit, "pictures cannot be made by AI at present")).to_be_visible()
    choose(visit.page, photo("Siti"))
    send(visit.page)
    shows_its_picture(visit.page, "Siti")
    assert owner.studio.balance() == 990


def test_a_failure_put_away_stays_away(enter: Enter, owner: Owner, stack: Deployed) -> None:
    told_to_fail(stack, {"kind": "500", "times": 3})
    visit = enter(owner, f"{owner.project}/generate")
    order(visit, "Rina")
    visit.says("15 credits returned")
    visit.page.reload()
    failure(visit, "Rina").click()
    expect(failure(visit, "Rina")).to_have_count(0)
    visit.page.reload()
    expect(notice(visit, TROUBLE)).to_be_visible()
    expect(failure(visit, "Rina")).to_have_count(0)


def test_a_failure_of_the_service_can_be_tried_again(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "500", "times": 3})
    visit = enter(owner, f"{owner.project}/generate")
    order(visit, "Rina")
    visit.says("The picture service is in trouble.")
    expect(notice(visit, TROUBLE)).to_be_visible()
    visit.button("Try again (15 credits)").click()
    expect(failure(visit, "Rina")).to_have_count(0)
    expect(card(visit.page, "Rina").locator("img")).to_be_visible()
    expect(notice(visit, TROUBLE)).to_have_count(0)
    expect(visit.page.get_by_label("Credit balance: 985").first).to_be_visible()


def _nobody_draws(route: Route) -> None:
    told = {"status": "ok", "version": "1", "provider": "none", "model": "", "demo": False}
    route.fulfill(json={"success": True, **told})
