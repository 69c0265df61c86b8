"""Another picture of somebody: in other clothes and another place."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.studio import jpeg

WORDS = "In a white linen shirt at a market stall, evening light"


def test_somebody_who_was_uploaded_is_on_another_picture(enter: Enter, owner: Owner) -> None:
    about = {"attributes": {"gender": "female", "hairColor": "black", "style": "batik"}}
    consent = {"subject": "Siti Aminah"}
    siti = owner.studio.upload(jpeg(), name="Siti", consent=consent, **about)
    visit = enter(owner, f"{owner.project}/avatars/{siti['id']}")
    visit.page.get_by_role("link", name="Make another of this person").click()
    visit.says("Another picture of Siti")
    expect(visit.page.get_by_label("Gender")).to_have_value("female")
    expect(visit.page.get_by_label("Hair colour")).to_have_value("Black")
    expect(visit.page.get_by_label("Clothing style")).to_have_value("")
    visit.check()
    visit.page.get_by_role("textbox", name="Description").fill(WORDS)
    visit.page.reload()
    visit.says("Another picture of Siti")
    visit.button("Make 1 picture").click()
    expect(card(visit.page, "Siti").locator("img")).to_have_count(2, timeout=60_000)
    (made,) = owner.studio.ok("GET", "/avatars?sourceType=from_reference")["avatars"]
    assert (made["prompt"], made["referenceAvatarId"]) == (WORDS, siti["id"])
    assert made["consent"]["subject"] == consent["subject"]
    assert owner.studio.balance() == 1000 - 10 - 15
    visit.go(f"{owner.project}/avatars/{made['id']}?tab=details")
    visit.says("From a reference")
    visit.page.get_by_role("definition").get_by_role("link", name="Siti").click()
    expect(visit.page).to_have_url(re.compile(siti["id"]))


def test_who_left_meanwhile_can_be_left_out(enter: Enter, owner: Owner) -> None:
    siti = owner.studio.upload(jpeg(), name="Siti")
    visit = enter(owner, f"{owner.project}/generate?from=person:{siti['id']}")
    visit.says("Another picture of Siti")
    visit.page.get_by_role("textbox", name="Description").fill(WORDS)
    owner.studio.ok("DELETE", f"/avatars/{siti['id']}")
    visit.allow("404")
    visit.page.reload()
    visit.says("This avatar is gone, so it cannot be gone by.")
    visit.check()
    visit.button("Leave this person out").click()
    visit.button("Make 1 picture").click()
    expect(card(visit.page, "Siti").locator("img")).to_have_count(1)
    assert owner.studio.ok("GET", "/avatars")["avatars"][0]["sourceType"] == "text_to_image"
