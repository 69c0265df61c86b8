"""Several pictures at once, what is there already, and the people in them."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.e2e.library import card, choose, phone_photo, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit

IN_TWO_YEARS = "2099-12-31"


def review(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Upload pictures")


def state_consent(visit: Visit, subject: str) -> None:
    """Say in the review of an upload who is in the pictures."""
    visit.page.get_by_text("Is somebody real in these pictures?").click()
    visit.page.get_by_label("Who is in the picture").fill(subject)
    visit.page.get_by_label("Until (optional)").fill(IN_TWO_YEARS)


def test_several_pictures_and_one_of_a_phone_are_one_charge(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project)
    choose(visit.page, photo("Siti"), phone_photo("Ponsel"), photo("Budi"))
    visit.says("3 pictures × 10 credits")
    visit.check()
    send(visit.page)
    for name in ("Siti", "Ponsel", "Budi"):
        shows_its_picture(visit.page, name)
    [upload, _] = owner.studio.call("GET", "/credits/history").json()["history"]
    assert (upload["amount"], upload["referenceType"]) == (-30, "upload_batch")
    avatars = owner.studio.ok("GET", f"/avatars?projectId={owner.studio.project_id}")["avatars"]
    [phone] = [avatar for avatar in avatars if avatar["name"] == "Ponsel"]
    assert (phone["contentType"], phone["width"], phone["height"]) == ("image/jpeg", 900, 600)


def test_picture_that_is_there_is_sent_only_when_that_is_wanted(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, owner.project)
    choose(visit.page, photo("Siti"))
    send(visit.page)
    shows_its_picture(visit.page, "Siti")
    choose(visit.page, photo("Siti"), photo("Budi"), photo("Budi"))
    visit.says("You have this picture already: “Siti”.")
    visit.says("The same picture as “Budi” above.")
    visit.says("1 picture × 10 credits")
    visit.check()
    opened = review(visit.page).get_by_role("link", name="Open it")
    expect(opened).to_have_attribute("href", f"{owner.project}/avatars/{newest(owner)}")
    row = review(visit.page).get_by_role("listitem").filter(has_text="“Siti”")
    row.get_by_label("Upload anyway").check()
    row.get_by_label("Name for").fill("Siti again")
    send(visit.page)
    for name in ("Siti again", "Budi"):
        shows_its_picture(visit.page, name)
    assert owner.studio.balance() == 970


def newest(owner: Owner) -> str:
    [avatar] = owner.studio.ok("GET", "/avatars?limit=1")["avatars"]
    return str(avatar["id"])


def test_pictures_of_somebody_are_shown_changed_and_deleted_by_their_consent(
    enter: Enter, owner: Owner
) -> None:
    visit = enter(owner, owner.project)
    choose(visit.page, photo("Siti"), photo("Budi"))
    state_consent(visit, "Siti Aminah")
    visit.check()
    send(visit.page)
    for name in ("Siti", "Budi"):
        shows_its_picture(visit.page, name)
        mark = card(visit.page, name).get_by_role("img", name="Siti Aminah agreed, until")
        expect(mark).to_be_visible()
    visit.page.get_by_role("link", name="Budi").click()
    visit.button("Change").click()
    visit.page.get_by_label("Who is in the picture").fill("Budi Santoso")
    visit.check()
    visit.button("Save").click()
    visit.says("Consent saved")
    visit.go("/settings")
    visit.page.get_by_role("link", name="Show people").click()
    visit.heading("People in pictures")
    visit.check()
    visit.button("Delete all pictures of Siti Aminah").click()
    visit.says("1 avatar will be deleted.")
    visit.check()
    visit.button("Delete for good").click()
    visit.says("1 avatar deleted for good")
    expect(visit.page.get_by_text("Siti Aminah")).to_have_count(0)
    left = owner.studio.ok("GET", "/avatars")["avatars"]
    assert [avatar["consent"]["subject"] for avatar in left] == ["Budi Santoso"]
