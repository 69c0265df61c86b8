from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.e2e.library import card, describe, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import Deployed
from tests.stack.studio import told_to_fail

PREVIEW = re.compile(r"^Seed \d")
MARKED = re.compile(r"/sample\.webp\?")


def test_previews_are_compared_through_a_reload_and_one_is_kept(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "slow", "times": 2, "seconds": 3})
    visit = enter(owner, f"{owner.project}/generate")
    visit.says("100,000 of 100,000 left today")
    describe(visit, "Rina")
    visit.button("Preview for free").click()
    visit.button("Another preview").click()
    visit.says("99,998 of 100,000 left today")
    making = visit.page.get_by_role("progressbar", name="Progress of the preview")
    expect(making.first).to_be_visible()
    visit.page.reload()
    previews = visit.page.get_by_role("article", name=PREVIEW)
    expect(previews).to_have_count(2)
    pictures = previews.locator("img")
    expect(pictures).to_have_count(2)
    for picture in pictures.all():
        expect(picture).to_have_attribute("src", MARKED)
    assert len({one.get_attribute("aria-label") for one in previews.all()}) == 2
    visit.check()
    previews.first.get_by_role("button", name="Look at").click()
    expect(visit.page.get_by_role("dialog", name="Preview 1 of 2")).to_be_visible()
    visit.page.keyboard.press("ArrowRight")
    large = visit.page.get_by_role("dialog", name="Preview 2 of 2")
    visit.check()
    large.get_by_role("button", name="Keep, 15 credits").click()
    visit.says("“Rina” is now in the project")
    expect(previews).to_have_count(1)
    previews.get_by_role("button", name="Discard").click()
    expect(previews).to_have_count(0)
    visit.button("Close").click()
    shows_its_picture(visit.page, "Rina")
    expect(card(visit.page, "Rina")).to_have_count(1)
    expect(visit.page.get_by_label("Credit balance: 985").first).to_be_visible()
    [avatar] = owner.studio.ok("GET", "/avatars")["avatars"]
    assert (avatar["name"], avatar["status"], avatar["width"]) == ("Rina", "ready", 512)


def test_a_preview_of_other_words_brings_them_back(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, f"{owner.project}/generate")
    visit.button("Preview for free").click()
    visit.says("Write at least 10 letters")
    expect(visit.page.get_by_role("textbox", name="Description")).to_be_focused()
    describe(visit, "Rina")
    visit.button("Preview for free").click()
    expect(visit.button("Look at")).to_be_visible()
    words = visit.page.get_by_role("textbox", name="Description")
    words.fill("A calm yoga teacher on a veranda")
    visit.says("Other words")
    visit.check()
    visit.button("Use these words").click()
    expect(words).to_have_value("A friendly coffee shop owner, morning light")
    expect(visit.button("Another preview")).to_be_visible()
