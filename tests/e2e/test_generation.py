from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.library import card, describe
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import Deployed
from tests.stack.studio import told_to_fail


def test_two_pictures_are_made_through_a_reload(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "slow", "times": 2, "seconds": 3})
    visit = enter(owner, owner.project)
    visit.page.get_by_role("link", name="Make with AI").first.click()
    visit.says("Write at least 10 letters")
    visit.check()
    describe(visit, "Rina", count=2)
    visit.says("25 credits")
    visit.says("coffee shop owner")
    visit.check()
    visit.button("Make 2 pictures").click()
    made = visit.page.get_by_role("progressbar", name="Progress of Rina")
    expect(made).to_have_count(2)
    visit.page.reload()
    expect(made).to_have_count(2)
    visit.check()
    expect(card(visit.page, "Rina").locator("img")).to_have_count(2)
    expect(made).to_have_count(0)
    visit.says("Just made")
    expect(visit.page.get_by_label("Credit balance: 975").first).to_be_visible()


def test_back_does_not_open_the_form_again(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/avatar-creator/projects")
    visit.page.get_by_role("link", name="Campaign").click()
    for ending in ("Close", "Make 1 picture"):
        visit.page.get_by_role("link", name="Make with AI").first.click()
        describe(visit, "Rina")
        visit.button(ending).click()
        expect(visit.page.get_by_role("dialog")).to_have_count(0)
    visit.page.go_back()
    visit.heading("Projects")


def test_pictures_made_again_from_an_avatar_show_in_its_project(enter: Enter, owner: Owner) -> None:
    avatar = owner.studio.generate(name="Siti")[0]["avatarId"]
    visit = enter(owner, owner.project)
    visit.page.get_by_role("link", name="Siti").click()
    again = visit.page.get_by_role("link", name="Make again with these settings")
    again.click()
    visit.button("Close").click()
    expect(visit.page.get_by_role("dialog", name="Siti")).to_be_visible()
    assert visit.path.endswith(f"/avatars/{avatar}")
    again.click()
    visit.button("Make 1 picture").click()
    expect(visit.page.get_by_role("dialog")).to_have_count(0)
    expect(card(visit.page, "Siti").locator("img")).to_have_count(2)


def test_draft_survives_a_reload(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, f"{owner.project}/generate")
    describe(visit, "Rina", count=3)
    visit.page.reload()
    expect(visit.page.get_by_label("Name of the avatar")).to_have_value("Rina")
    expect(visit.button("Make 3 pictures")).to_be_enabled()


def test_failure_shows_reason_and_refund_and_can_be_tried_again(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "refusal"})
    visit = enter(owner, f"{owner.project}/generate")
    describe(visit, "Rina")
    visit.button("Make 1 picture").click()
    visit.says("The picture service's rules refuse this description. Change the wording.")
    visit.says("15 credits returned")
    expect(visit.page.get_by_label("Credit balance: 1,000").first).to_be_visible()
    visit.check()
    visit.button("Try again (15 credits)").click()
    expect(card(visit.page, "Rina").locator("img")).to_be_visible()
    expect(visit.page.get_by_label("Credit balance: 985").first).to_be_visible()


def test_without_enough_credits_the_button_says_what_is_missing(enter: Enter, owner: Owner) -> None:
    for _ in range(99):
        owner.studio.reserve(1000)
    visit = enter(owner, f"{owner.project}/generate")
    describe(visit, "Rina", count=2)
    expect(visit.button("15 credits missing")).to_be_disabled()
    visit.says("You have 10 credits left. One AI avatar takes 15 credits.")
    visit.check()
    visit.page.get_by_role("link", name="See credits").click()
    visit.heading("Credits")
